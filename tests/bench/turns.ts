import type { Engine } from '../../server/store/engine';
import type { FakeConnector } from '../support/fake-connector';
import { HttpClient } from './http-client';
import { Samples } from './samples';

/** One bot, as the channel talks to it. */
export class Chat {
  readonly #client: HttpClient;
  readonly #connector: FakeConnector;
  readonly #sender: string;
  #sent = 0;

  /** `sender` is the channel's id of who types. */
  constructor(url: string, connector: FakeConnector, sender: string) {
    this.#client = new HttpClient(url);
    this.#connector = connector;
    this.#sender = sender;
  }

  /** How many messages were sent. */
  get sent(): number {
    return this.#sent;
  }

  /** One turn: hands in a message, and resolves when the bot has answered in the chat and the channel has its 200. */
  async turn(room = 0): Promise<void> {
    this.#sent += 1;
    await this.#client.post('/api/messages', this.#message(FIRST_MOMENT + this.#sent, room));
  }

  /** Takes `turns` turns, `clients` at a time, each in a chat of its own; gives the seconds it took. */
  async crowd(clients: number, turns: number): Promise<number> {
    const start = performance.now();
    let left = turns;
    const client = async (room: number) => {
      for (; left > 0; ) {
        left -= 1;
        await this.turn(room);
      }
    };
    await Promise.all(Array.from({ length: clients }, (_, room) => client(room)));
    return (performance.now() - start) / 1000;
  }

  close(): void {
    this.#client.close();
  }

  #message(moment: number, room: number): object {
    return {
      type: 'message',
      id: String(moment),
      timestamp: new Date(moment).toISOString(),
      channelId: 'msteams',
      serviceUrl: this.#connector.url,
      locale: 'nl-NL',
      text: MESSAGE,
      textFormat: 'plain',
      from: { id: this.#sender, name: 'Meting', aadObjectId: '5f0c1a52-7d0e-4c7b-9d63-3a2f6f1f0a01' },
      recipient: { id: '28:tafelwerk', name: 'Tafelwerk' },
      conversation: { id: `a:bench-${room}`, conversationType: 'personal', tenantId: TENANT },
      channelData: { tenant: { id: TENANT } },
    };
  }
}

const MESSAGE = 'actie: Sanne maakt de concept-begroting voor het ontwikkelfonds, uiterlijk 15 januari, prio A';
const TENANT = '8d6d6d3c-3d5c-4c59-9f7a-0c6e1c2b7a10';
/** Teams names a message by the millisecond it was written: 10 November 2026, 09:00 in UTC. */
const FIRST_MOMENT = Date.UTC(2026, 10, 10, 9);

export interface TurnFigures {
  readonly echo: Samples;
  readonly capture: Samples;
  /** One row in one transaction, by the same engine to the same disk. */
  readonly insert: Samples;
  /** Turns per second with eight clients. */
  readonly echoRate: number;
  readonly captureRate: number;
}

export const CLIENTS = 8;

/** Takes turns at the echo, the capture and the insert in short rounds, so that a busy moment of the machine hits all three. */
export async function measureTurns(
  { echo, capture, engine }: { readonly echo: Chat; readonly capture: Chat; readonly engine: Engine },
  rounds: number,
): Promise<TurnFigures> {
  const insert = await inserter(engine);
  await echo.crowd(CLIENTS, 400);
  await capture.crowd(CLIENTS, 200);
  const taken = { echo: new Samples(), capture: new Samples(), insert: new Samples() };
  for (let round = 0; round < rounds; round += 1) {
    await taken.echo.take(10, () => echo.turn());
    await taken.capture.take(10, () => capture.turn());
    await taken.insert.take(10, insert);
  }
  const seconds = { echo: 0, capture: 0 };
  const crowds = Math.ceil(rounds / 4);
  for (let round = 0; round < crowds; round += 1) {
    seconds.echo += await echo.crowd(CLIENTS, 80);
    seconds.capture += await capture.crowd(CLIENTS, 80);
  }
  return { ...taken, echoRate: (crowds * 80) / seconds.echo, captureRate: (crowds * 80) / seconds.capture };
}

/** Makes what puts one row in a table of its own and commits it: the least that keeping anything costs. */
async function inserter(engine: Engine): Promise<() => Promise<void>> {
  const session = await engine.acquire();
  await session.script('create table bench_row (id integer primary key, written text not null)');
  session.release('clean');
  let id = 0;
  return async () => {
    id += 1;
    const one = await engine.acquire();
    await one.query('insert into bench_row (id, written) values ($1, $2)', [id, MESSAGE]);
    one.release('clean');
  };
}
