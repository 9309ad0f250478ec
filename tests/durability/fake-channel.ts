import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import type { Random } from './random';

/** A card as it arrived in the chat. */
export interface SentCard {
  /** The message that it answers. */
  readonly messageId: string;
  /** Everything on the card, as JSON. */
  readonly content: string;
  /** Which life of the server sent it; see `life`. */
  readonly life: number;
}

/** The chat's side of the conversation: takes what the bot sends over HTTP, and remembers every card. */
export class FakeChannel {
  /** Counts the lives of the server; whoever starts it again adds one. */
  life = 1;
  readonly cards: SentCard[] = [];
  readonly #server: Server;
  readonly #random: Random;
  #sent = 0;

  private constructor(random: Random) {
    this.#random = random;
    this.#server = createServer(async (request, response) => {
      const body = await bodyOf(request);
      const id = this.#take(request, body);
      // A real channel takes a moment; the server must be able to die in it.
      await pause(this.#random.between(0, SLOWEST_ANSWER_MS));
      response.writeHead(200, { 'content-type': 'application/json' });
      response.end(JSON.stringify({ id }));
    });
  }

  static async start(random: Random): Promise<FakeChannel> {
    const channel = new FakeChannel(random);
    await new Promise<void>((done) => channel.#server.listen(0, '127.0.0.1', done));
    return channel;
  }

  get url(): string {
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}/`;
  }

  async stop(): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise((done) => this.#server.close(done));
  }

  #take({ method, url }: IncomingMessage, body: string): string {
    const [, messageId] = /\/activities\/([^/?]+)/.exec(url ?? '') ?? [];
    if (method !== 'POST') return decodeURIComponent(messageId ?? '');
    this.#sent += 1;
    const { attachments } = JSON.parse(body || '{}') as { attachments?: readonly unknown[] };
    if (attachments && messageId) {
      this.cards.push({
        messageId: decodeURIComponent(messageId),
        content: JSON.stringify(attachments),
        life: this.life,
      });
    }
    return `sent-${this.#sent}`;
  }
}

const SLOWEST_ANSWER_MS = 20;

async function bodyOf(request: IncomingMessage): Promise<string> {
  let body = '';
  for await (const chunk of request) body += String(chunk);
  return body;
}
