import { setTimeout as pause } from 'node:timers/promises';
import type { Random } from './random';

/** One message that asks for one action item, however often it is delivered. */
export interface Message {
  readonly id: string;
  /** A word in the title that no other message has. */
  readonly mark: string;
  readonly text: string;
  /** How often it was handed in. */
  deliveries: number;
  /** In which life of the server it was first answered with 200; null as long as it was not. */
  acknowledgedIn: number | null;
}

/** Clients that keep sending messages, some of them several times at once, and again what was not acknowledged. */
export class Storm {
  readonly messages: Message[] = [];
  readonly #serviceUrl: string;
  readonly #random: Random;
  readonly #inFlight = new Set<Message>();
  #url: string | null = null;
  #life = 0;
  #clients: readonly Promise<void>[] = [];
  #phase: 'sending' | 'finishing' = 'sending';

  /** `serviceUrl` is where the bot answers. */
  constructor(serviceUrl: string, random: Random) {
    this.#serviceUrl = serviceUrl;
    this.#random = random;
  }

  /** Counts the lives of the server that messages were sent to. */
  get life(): number {
    return this.#life;
  }

  start(clients: number): void {
    this.#clients = Array.from({ length: clients }, () => this.#client());
  }

  /** Lets the clients send to a server that has just come up. */
  open(url: string): void {
    this.#life += 1;
    this.#url = url;
  }

  /** Holds the clients back, and gives the messages that were under way at that moment. */
  shut(): readonly Message[] {
    this.#url = null;
    return [...this.#inFlight];
  }

  /** Resolves when nothing is under way any more. */
  async settled(): Promise<void> {
    while (this.#inFlight.size > 0) await pause(5);
  }

  /** Makes no new messages, and resolves when every message has been acknowledged. */
  async finish(): Promise<void> {
    this.#phase = 'finishing';
    await Promise.all(this.#clients);
  }

  async #client(): Promise<void> {
    for (;;) {
      if (!this.#url) {
        await pause(5);
        continue;
      }
      const message = this.#choose();
      if (!message) return;
      await this.#deliver(message, this.#url);
    }
  }

  /** What was not acknowledged first; now and then something that was, as a channel that is late; else something new. */
  #choose(): Message | null {
    const waiting = this.messages.find((message) => message.acknowledgedIn === null && !this.#inFlight.has(message));
    if (waiting) return waiting;
    if (this.#phase === 'finishing') return null;
    const known = this.messages[this.#random.between(0, this.messages.length * 10)];
    return known && !this.#inFlight.has(known) ? known : this.#write();
  }

  #write(): Message {
    const number = this.messages.length + 1;
    const mark = `k${String(number).padStart(6, '0')}`;
    const message: Message = {
      id: String(FIRST_MOMENT + number),
      mark,
      text: `actie: rapport ${mark} nalezen uiterlijk 15 januari`,
      deliveries: 0,
      acknowledgedIn: null,
    };
    this.messages.push(message);
    return message;
  }

  async #deliver(message: Message, url: string): Promise<void> {
    this.#inFlight.add(message);
    const copies = this.#random.between(1, 3);
    const life = this.#life;
    const answers = await Promise.all(Array.from({ length: copies }, () => this.#post(message, url)));
    if (answers.includes(200)) message.acknowledgedIn ??= life;
    this.#inFlight.delete(message);
  }

  /** Hands a message in once; the status of the answer, or null when none came. */
  async #post(message: Message, url: string): Promise<number | null> {
    message.deliveries += 1;
    try {
      const response = await fetch(`${url}/api/messages`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(this.#activityOf(message)),
      });
      await response.arrayBuffer();
      return response.status;
    } catch {
      return null;
    }
  }

  #activityOf({ id, text }: Message): object {
    return {
      type: 'message',
      id,
      timestamp: new Date(Number(id)).toISOString(),
      channelId: 'msteams',
      serviceUrl: this.#serviceUrl,
      locale: 'nl-NL',
      text,
      from: { id: '29:durability', name: 'Duurproef', aadObjectId: '5f0c1a52-7d0e-4c7b-9d63-3a2f6f1f0a01' },
      recipient: { id: '28:tafelwerk', name: 'Tafelwerk' },
      conversation: { id: 'a:durability', conversationType: 'personal', tenantId: TENANT },
      channelData: { tenant: { id: TENANT } },
    };
  }
}

const TENANT = '8d6d6d3c-3d5c-4c59-9f7a-0c6e1c2b7a10';
/** Teams names a message by the millisecond it was written: 10 November 2026, 09:00 in UTC. */
const FIRST_MOMENT = Date.UTC(2026, 10, 10, 9);
