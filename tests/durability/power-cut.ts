/**
 * Cuts the power while the embedded store writes, and checks that nothing acknowledged is lost. To be run by hand
 * before every upgrade of PGlite, as root on Linux: `npm run test:power-cut`.
 * Options: `--cuts 30` on a folder with data, `--new 10` during a first start, `--lying 5` with an fsync that does
 * nothing, and `--seed 1` to do a run again.
 */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as pause } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { type Remains, readRemains, writeRows } from './power-cut-database';
import { PowerCutDisk } from './power-cut-disk';
import { Random } from './random';

/** A cut falls somewhere in this time: in a first start and the writing after it, or while an existing folder opens. */
const FIRST_START_MS = 6_000;
const OPENING_MS = 1_500;
/** After `ready`, the writing goes on for at most this long. */
const WRITING_MS = 2_500;
/** One in this many cuts on an existing folder falls while it opens. */
const OPENING_EVERY = 5;
/** What was acknowledged before the cut has reached us after this long. */
const LAST_WORDS_MS = 30;

type Kind = 'existing' | 'new' | 'lying';

interface Moment {
  readonly from: 'start' | 'ready';
  readonly ms: number;
}

interface Cut {
  readonly kind: Kind;
  readonly moment: Moment;
  /** The last number that was acknowledged; 0 when none was yet. */
  readonly acknowledged: number;
  /** What was left; a sentence when the database would not open. */
  readonly remains: Remains | string;
}

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      cuts: { type: 'string', default: '30' },
      new: { type: 'string', default: '10' },
      lying: { type: 'string', default: '5' },
      seed: { type: 'string', default: String(Date.now() % 1_000_000) },
    },
  });
  console.log(`Power cuts with seed ${values.seed}.`);
  const random = new Random(Number(values.seed));
  const disk = await PowerCutDisk.make();
  process.once('SIGINT', () => disk.remove().finally(() => process.exit(1)));
  try {
    const cuts = [
      ...(await cutSeries(disk, random, 'new', Number(values.new))),
      ...(await cutSeries(disk, random, 'existing', Number(values.cuts))),
      ...(await cutSeries(disk, random, 'lying', Number(values.lying))),
    ];
    process.exitCode = report(cuts) ? 0 : 1;
  } finally {
    await disk.remove();
  }
}

async function cutSeries(disk: PowerCutDisk, random: Random, kind: Kind, count: number): Promise<readonly Cut[]> {
  const cuts: Cut[] = [];
  if (count === 0) return cuts;
  if (kind === 'existing') await readInChild(disk.folder);
  if (kind !== 'lying') await disk.keep();
  for (let number = 1; number <= count; number += 1) {
    const cut = await cutOnce(disk, kind, momentOf(kind, number, random));
    const { moment, acknowledged } = cut;
    console.log(
      `${kind} ${number}: ${moment.ms} ms after ${moment.from}, ${acknowledged} acknowledged, ${inWords(cut)}`,
    );
    cuts.push(cut);
    // A store that came through goes on to the next cut: recovery upon recovery.
    await disk.restore(kind === 'existing' && isWhole(cut) ? 'cut' : 'kept');
  }
  return cuts;
}

function momentOf(kind: Kind, number: number, random: Random): Moment {
  if (kind === 'new' && number % 2 === 1) return { from: 'start', ms: random.between(0, FIRST_START_MS) };
  if (kind === 'existing' && number % OPENING_EVERY === 0) return { from: 'start', ms: random.between(0, OPENING_MS) };
  return { from: 'ready', ms: random.between(0, WRITING_MS) };
}

async function cutOnce(disk: PowerCutDisk, kind: Kind, moment: Moment): Promise<Cut> {
  const writer = startChild(['write', disk.folder, kind === 'lying' ? 'lying' : 'real']);
  let acknowledged = 0;
  let rest = '';
  writer.stdout?.on('data', (chunk: Buffer) => {
    const lines = `${rest}${chunk.toString()}`.split('\n');
    rest = lines.pop() ?? '';
    for (const line of lines) acknowledged = Number(line) || acknowledged;
  });
  if (moment.from === 'ready') await untilReady(writer);
  await pause(moment.ms);
  if (writer.exitCode !== null) throw new Error(`the writer stopped by itself (${writer.exitCode})`);
  const atCut = await disk.cut(async () => {
    await pause(LAST_WORDS_MS);
    return acknowledged;
  });
  const ended = once(writer, 'exit');
  writer.kill('SIGKILL');
  await ended;
  await disk.openAfter();
  const remains = await readInChild(disk.folderAfter).catch((problem: Error) => problem.message);
  await disk.closeAfter();
  return { kind, moment, acknowledged: atCut, remains };
}

/** Waits for the first word of the writer, which is `ready`. */
async function untilReady(writer: ChildProcess): Promise<void> {
  const stopped = once(writer, 'exit').then(() => 'stopped');
  const printed = writer.stdout ? once(writer.stdout, 'data').then(() => 'ready') : stopped;
  if ((await Promise.race([printed, stopped])) === 'stopped') throw new Error('the writer stopped before it was ready');
}

/** In a process of its own: a database that does not open may end the process, or never answer. */
async function readInChild(folder: string): Promise<Remains> {
  const reader = startChild(['read', folder]);
  let printed = '';
  let complaints = '';
  reader.stdout?.on('data', (chunk: Buffer) => {
    printed += chunk.toString();
  });
  reader.stderr?.on('data', (chunk: Buffer) => {
    complaints += chunk.toString();
  });
  const timer = setTimeout(() => reader.kill('SIGKILL'), 60_000);
  const [code] = await once(reader, 'close');
  clearTimeout(timer);
  if (code !== 0) throw new Error(`does not open: ${firstLine(complaints)}`);
  return JSON.parse(printed) as Remains;
}

function firstLine(text: string): string {
  return (
    text
      .split('\n')
      .find((line) => /error|panic|fatal|problem/i.test(line))
      ?.trim() ?? text.slice(0, 200)
  );
}

function startChild(args: readonly string[]): ChildProcess {
  return spawn(process.execPath, [__filename, ...args], { stdio: ['ignore', 'pipe', 'pipe'] });
}

function isWhole({ acknowledged, remains }: Cut): boolean {
  return typeof remains !== 'string' && remains.problems.length === 0 && remains.last >= acknowledged;
}

function inWords({ acknowledged, remains }: Cut): string {
  if (typeof remains === 'string') return remains;
  const lost = Math.max(0, acknowledged - remains.last);
  return [`${remains.last} there`, ...(lost > 0 ? [`${lost} LOST`] : []), ...remains.problems].join(', ');
}

/** Prints the outcome; true when the guard lost nothing and the method saw what a lying fsync loses. */
function report(cuts: readonly Cut[]): boolean {
  const ofKind = (kind: Kind) => cuts.filter((cut) => cut.kind === kind);
  const survived = (kind: Kind) => `${ofKind(kind).filter(isWhole).length} of ${ofKind(kind).length}`;
  const writing = cuts.filter(({ kind, acknowledged }) => kind !== 'lying' && acknowledged > 0).length;
  console.log(`Survived on a folder with data: ${survived('existing')}.`);
  console.log(`Survived during a first start: ${survived('new')}. Cuts after a first acknowledgement: ${writing}.`);
  console.log(`Survived with an fsync that does nothing: ${survived('lying')}, which must be fewer.`);
  const lying = ofKind('lying');
  const seesLoss = lying.length === 0 || lying.some((cut) => !isWhole(cut));
  return seesLoss && cuts.every((cut) => cut.kind === 'lying' || isWhole(cut));
}

async function role(): Promise<void> {
  const [, , name, folder = '', fsync] = process.argv;
  if (name === 'write') return writeRows(folder, fsync === 'lying' ? 'lying' : 'real');
  if (name === 'read') {
    process.stdout.write(JSON.stringify(await readRemains(folder)));
    return;
  }
  return main();
}

role().catch((problem: unknown) => {
  console.error(problem);
  process.exitCode = 1;
});
