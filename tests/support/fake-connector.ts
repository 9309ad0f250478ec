import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Card } from '../../bot/kit/card';

/** What the bot put in a conversation. */
export interface PostedActivity {
  readonly id: string;
  readonly conversationId: string;
  readonly text: string | null;
  readonly textFormat: string | null;
  readonly card: Card | null;
}

/** How the channel refuses: before taking the activity, or after it took it. */
export interface Failure {
  readonly status: number;
  /** Seconds. */
  readonly retryAfter?: number;
  readonly taken?: boolean;
}

/** Stands in for Teams' side of a conversation: takes what the bot sends, updates and deletes, over real HTTP. */
export class FakeConnector {
  readonly sent: PostedActivity[] = [];
  readonly updated: PostedActivity[] = [];
  /** Every request, also those that were refused: `POST`, `PUT`, `DELETE`. */
  readonly requests: string[] = [];
  private readonly failures: Failure[] = [];
  private latency = 0;
  private ids = 0;

  private constructor(private readonly server: Server) {}

  static async start(port = 0): Promise<FakeConnector> {
    const server = createServer();
    const connector = new FakeConnector(server);
    server.on('request', async (request, response) => {
      const body = await readBody(request);
      if (connector.latency > 0) await new Promise((done) => setTimeout(done, connector.latency));
      const answer = connector.take(
        request.method ?? '',
        new URL(request.url ?? '', 'http://localhost').pathname,
        body,
      );
      const headers = answer.retryAfter === undefined ? {} : { 'retry-after': String(answer.retryAfter) };
      response.writeHead(answer.status, { 'content-type': 'application/json', ...headers });
      response.end(JSON.stringify(answer.body));
    });
    await new Promise<void>((done) => server.listen(port, '127.0.0.1', done));
    return connector;
  }

  get url(): string {
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}/`;
  }

  /** Refuses the next requests in this way, in order. */
  failNext(...failures: readonly Failure[]): void {
    this.failures.push(...failures);
  }

  /** Takes this long for every answer. */
  slowDown(milliseconds: number): void {
    this.latency = milliseconds;
  }

  /** Everything that stands in the conversations now: each activity in its newest version, oldest first. */
  get shown(): readonly PostedActivity[] {
    const newest = new Map(this.sent.map((activity) => [activity.id, activity]));
    for (const activity of this.updated) newest.set(activity.id, activity);
    return [...newest.values()];
  }

  /** The cards that stand in the conversations now, oldest first. */
  get cards(): readonly Card[] {
    return this.shown.flatMap((activity) => (activity.card ? [activity.card] : []));
  }

  /** The one card that stands in the conversations now; throws when there is not exactly one. */
  get onlyCard(): { readonly id: string; readonly card: Card } {
    const [only, ...others] = this.shown.flatMap(({ id, card }) => (card ? [{ id, card }] : []));
    if (!only || others.length > 0) throw new Error(`${this.cards.length} cards, and the lines: ${this.lines}`);
    return only;
  }

  /** The texts without a card that stand in the conversations now, oldest first. */
  get lines(): readonly string[] {
    return this.shown.flatMap((activity) => (activity.card || activity.text === null ? [] : [activity.text]));
  }

  /** Forgets what was said so far. */
  clear(): void {
    this.sent.length = 0;
    this.updated.length = 0;
    this.requests.length = 0;
  }

  async close(): Promise<void> {
    this.server.closeAllConnections();
    await new Promise((done) => this.server.close(done));
  }

  private take(method: string, path: string, body: unknown) {
    this.requests.push(method);
    const failure = this.failures.shift();
    if (failure && !failure.taken) return { status: failure.status, retryAfter: failure.retryAfter, body: {} };
    const [, , , conversationId = '', , activityId = ''] = path.split('/').map(decodeURIComponent);
    if (method === 'POST') this.ids += 1;
    const id = method === 'PUT' ? activityId : `posted-${this.ids}`;
    const posted = postedOf(id, conversationId, body);
    if (method === 'POST') this.sent.push(posted);
    if (method === 'PUT') this.updated.push(posted);
    if (failure) return { status: failure.status, retryAfter: failure.retryAfter, body: {} };
    return { status: method === 'POST' ? 201 : 200, retryAfter: undefined, body: { id } };
  }
}

function postedOf(id: string, conversationId: string, body: unknown): PostedActivity {
  const activity = body as {
    readonly text?: string;
    readonly textFormat?: string;
    readonly attachments?: readonly { readonly content: Card }[];
  };
  return {
    id,
    conversationId,
    text: activity.text ?? null,
    textFormat: activity.textFormat ?? null,
    card: activity.attachments?.[0]?.content ?? null,
  };
}

async function readBody(request: IncomingMessage): Promise<unknown> {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part as Buffer);
  const text = Buffer.concat(parts).toString('utf8');
  return text === '' ? {} : JSON.parse(text);
}
