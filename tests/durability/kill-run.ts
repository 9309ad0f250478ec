import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { temporaryDataDir } from '../support/data-dir';
import { FakeConnector } from '../support/fake-connector';
import { type AppPorts, freePorts, type RunningApp, startApp } from '../support/running-app';
import { Random } from './random';
import { type Message, Storm } from './storm';

export interface KillOptions {
  readonly kills: number;
  readonly seed: number;
  readonly clients: number;
  /** The most messages that the server acknowledges before it is killed; how long that takes is up to the machine. */
  readonly longestLife: number;
}

/** What 'nothing lost, nothing doubled' came to. Everything in `faults` must be empty. */
export interface KillFigures {
  readonly kills: number;
  /** Kills with a capture under way. */
  readonly killsDuringCapture: number;
  /** Messages under way at a kill that were kept without an answer, and that were not kept. */
  readonly keptUnanswered: number;
  readonly notKept: number;
  readonly messages: number;
  readonly acknowledged: number;
  readonly deliveries: number;
  readonly deliveredMoreThanOnce: number;
  /** Messages with two live cards because the server died between sending the first and remembering it. */
  readonly secondCardAfterKill: number;
  readonly faults: readonly string[];
}

interface KeptItem {
  readonly number: number;
  readonly title: string;
}

/** Begins where a first start was killed, kills the built server at random moments while clients capture, and counts what is there afterwards. */
export async function killRun(options: KillOptions, say: (line: string) => void = () => {}): Promise<KillFigures> {
  const random = new Random(options.seed);
  const connector = await FakeConnector.start();
  // A real channel takes a moment; the server must be able to die in it.
  connector.slowDown(10);
  const dataDir = temporaryDataDir();
  const run = new Run(options, { random, connector, dataDir: dataDir.path, ports: await freePorts() });
  try {
    return await run.all(say);
  } finally {
    await run.stop();
    await connector.close();
    dataDir.remove();
  }
}

interface Surroundings {
  readonly random: Random;
  readonly connector: FakeConnector;
  readonly dataDir: string;
  readonly ports: AppPorts;
}

/** Leaves in the folder what a first start leaves that was killed halfway; gives where. */
function leaveHalfway(dataDir: string): string {
  const path = join(dataDir, 'pg18.new');
  mkdirSync(path);
  writeFileSync(join(path, 'PG_VERSION'), '18\n');
  return path;
}

class Run {
  readonly #options: KillOptions;
  readonly #around: Surroundings;
  /** Its own source of chance: the clients draw from theirs in an order that differs from run to run. */
  readonly #lives: Random;
  readonly #storm: Storm;
  readonly #faults = new Set<string>();
  readonly #counts = { killsDuringCapture: 0, keptUnanswered: 0, notKept: 0 };
  /** The mark of the message that each number was ever seen with, on a card or in the list. */
  readonly #markOf = new Map<number, string>();
  /** For the mark of each message, the lives of the server in which a card about it was sent. */
  readonly #cardsOf = new Map<string, readonly number[]>();
  #app: RunningApp | null = null;
  #sentRead = 0;

  constructor(options: KillOptions, around: Surroundings) {
    this.#options = options;
    this.#around = around;
    this.#lives = new Random(options.seed);
    this.#storm = new Storm(around.connector.url, around.random);
  }

  async all(say: (line: string) => void): Promise<KillFigures> {
    const { kills, clients } = this.#options;
    const halfway = leaveHalfway(this.#around.dataDir);
    let app = await this.#start();
    if (existsSync(halfway)) this.#faults.add('what a killed first start left is still there');
    this.#storm.start(clients);
    for (let kill = 1; kill <= kills; kill += 1) {
      this.#storm.open(app.url);
      await this.#live();
      const underWay = await this.#kill(app);
      app = await this.#start();
      const kept = await this.#check(app, `after kill ${kill}`);
      this.#count(underWay, kept);
      say(`kill ${kill}: ${underWay.length} under way, ${kept.size} kept, ${this.#acknowledged().length} acknowledged`);
    }
    this.#storm.open(app.url);
    await this.#storm.finish();
    await this.#check(app, 'at the end');
    return this.#figures();
  }

  async stop(): Promise<void> {
    await this.#app?.kill();
  }

  async #start(): Promise<RunningApp> {
    const { dataDir, ports } = this.#around;
    // The checks read a lot more than a person does.
    const settings = { API_PER_MINUTE: '1000000' };
    this.#app = await startApp({ dataDir, ports, playground: 'off', settings });
    return this.#app;
  }

  /** Lets the server acknowledge some messages, and work on others for a moment. */
  async #live(): Promise<void> {
    const until = this.#acknowledged().length + this.#lives.between(0, this.#options.longestLife);
    while (this.#acknowledged().length < until) await pause(5);
    await pause(this.#lives.between(0, 50));
  }

  async #kill(app: RunningApp): Promise<readonly Message[]> {
    const killed = app.kill();
    const underWay = this.#storm.shut();
    await killed;
    await this.#storm.settled();
    // Some were answered in the very last moment.
    return underWay.filter(({ acknowledgedIn }) => acknowledgedIn === null);
  }

  /** Reads what is there before anything is sent again, so that a re-send repairs nothing unseen. */
  async #check(app: RunningApp, moment: string): Promise<ReadonlyMap<string, number>> {
    const kept = new Map<string, number>();
    for (const { number, title } of await readAll(app.url)) {
      const mark = markIn(title);
      if (kept.has(mark)) this.#faults.add(`${mark} is there twice ${moment}`);
      kept.set(mark, number);
      this.#see(number, mark);
    }
    for (const { mark } of this.#acknowledged()) {
      if (!kept.has(mark)) this.#faults.add(`${mark} was acknowledged and is lost ${moment}`);
    }
    this.#readCards();
    return kept;
  }

  /** Reads what was sent since the last time, all of it in the life that has just ended. */
  #readCards(): void {
    const { sent } = this.#around.connector;
    for (const { card } of sent.slice(this.#sentRead)) {
      const content = JSON.stringify(card);
      const [, number] = /#(\d+)/.exec(content) ?? [];
      const mark = markIn(content);
      if (number) this.#see(Number(number), mark);
      this.#cardsOf.set(mark, [...(this.#cardsOf.get(mark) ?? []), this.#storm.life]);
    }
    this.#sentRead = sent.length;
  }

  #see(number: number, mark: string): void {
    const before = this.#markOf.get(number);
    if (before && before !== mark) this.#faults.add(`number ${number} was given to ${before} and to ${mark}`);
    this.#markOf.set(number, mark);
  }

  #count(underWay: readonly Message[], kept: ReadonlyMap<string, number>): void {
    const keptUnanswered = underWay.filter(({ mark }) => kept.has(mark)).length;
    this.#counts.keptUnanswered += keptUnanswered;
    this.#counts.notKept += underWay.length - keptUnanswered;
    if (underWay.length > 0) this.#counts.killsDuringCapture += 1;
  }

  #acknowledged(): readonly Message[] {
    return this.#storm.messages.filter(({ acknowledgedIn }) => acknowledgedIn !== null);
  }

  #figures(): KillFigures {
    const { messages } = this.#storm;
    const secondCardAfterKill = this.#countSecondCards();
    return {
      ...this.#counts,
      kills: this.#options.kills,
      messages: messages.length,
      acknowledged: this.#acknowledged().length,
      deliveries: messages.reduce((sum, { deliveries }) => sum + deliveries, 0),
      deliveredMoreThanOnce: messages.filter(({ deliveries }) => deliveries > 1).length,
      secondCardAfterKill,
      faults: [...this.#faults],
    };
  }

  /** A second card is excused only when the server died before the message that it answers was acknowledged. */
  #countSecondCards(): number {
    let excused = 0;
    for (const { mark, acknowledgedIn } of this.#storm.messages) {
      const lives = this.#cardsOf.get(mark) ?? [];
      if (lives.length === 0) this.#faults.add(`${mark} was acknowledged without a card`);
      const onePerLife = new Set(lives).size === lives.length;
      const noneAfterwards = lives.every((life) => life <= (acknowledgedIn ?? Number.POSITIVE_INFINITY));
      if (!onePerLife || !noneAfterwards) this.#faults.add(`${mark} has ${lives.length} cards without a reason`);
      else if (lives.length > 1) excused += 1;
    }
    return excused;
  }
}

const PAGE = 200;

/** All action items, over the API, as a person who signs in. */
export async function readAll(url: string): Promise<readonly KeptItem[]> {
  const people = (await readJson(`${url}/api/local/people`)) as readonly { readonly id: string }[];
  const { token } = (await readJson(`${url}/api/local/session`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ personId: people[0]?.id }),
  })) as { readonly token: string };
  const items: KeptItem[] = [];
  for (;;) {
    const address = `${url}/api/action-items?offset=${items.length}&limit=${PAGE}`;
    const page = (await readJson(address, { headers: { authorization: `Bearer ${token}` } })) as {
      readonly items: readonly KeptItem[];
      readonly total: number;
    };
    items.push(...page.items);
    if (items.length >= page.total || page.items.length === 0) return items;
  }
}

async function readJson(address: string, init: RequestInit = {}): Promise<unknown> {
  const response = await fetch(address, init);
  if (!response.ok) throw new Error(`${address} answered ${response.status}: ${await response.text()}`);
  return response.json();
}

function markIn(text: string): string {
  return /k\d{6}/.exec(text)?.[0] ?? text;
}
