import { deepStrictEqual } from 'node:assert';
import { BOARD_STATUSES } from '../../core/action-items/action-item';
import type { ActionItemPorts } from '../../core/action-items/ports';
import { KLAAR_DAYS, listActionItems, readBoard } from '../../core/action-items/use-cases';
import { type Actor, actor } from '../../core/people/actor';
import { asCoalitionCode } from '../../core/shared/ids';
import { addDays, type Instant } from '../../core/shared/plain-date';
import { actionItemStore } from '../../server/store/action-item-store';
import { coalitionStore } from '../../server/store/coalition-store';
import { queriesOn } from '../../server/store/dialect';
import type { EngineConnection } from '../../server/store/engine';
import { personStore } from '../../server/store/people-store';
import { transact } from '../../server/store/transaction';
import type { Ground } from './ground';
import { HttpClient } from './http-client';
import { Samples } from './samples';

/** One request of the board beside the statements it makes of it. */
export interface ReadFigures {
  readonly api: Samples;
  /** Every statement of the request, in one transaction as the request has it. */
  readonly sql: Samples;
  /** Only what reads the action items, inside an open transaction. */
  readonly items: Samples;
}

interface Statement {
  readonly sql: string;
  readonly parameters: readonly unknown[];
}

interface Read {
  readonly path: string;
  run(ports: ActionItemPorts, who: Actor): Promise<unknown>;
}

const COALITION = asCoalitionCode('4');
const LIMIT = 50;

/** A page of 50 as a list scrolls through it. */
export const PAGE: Read = {
  path: `/api/action-items?coalition=${COALITION}&limit=${LIMIT}`,
  run: (ports, who) => {
    const selection = { coalition: COALITION, statuses: BOARD_STATUSES, closedSince: addDays(who.today, -KLAAR_DAYS) };
    return listActionItems(ports, who, selection, { offset: 0, limit: LIMIT });
  },
};

/** The board as it opens: four columns of at most 50, and the coalition above them. */
export const BOARD: Read = {
  path: `/api/coalitions/${COALITION}/board`,
  run: async (ports, who) => {
    const board = await readBoard(ports, who, { coalition: COALITION });
    return board.ok ? board.value : null;
  },
};

/** Asks over HTTP and the engine directly in short rounds; first sees to it that both give the same. */
export async function measureRead(ground: Ground, read: Read, rounds: number): Promise<ReadFigures> {
  const client = await signIn(ground);
  const { statements, answer } = await record(ground, read);
  deepStrictEqual(JSON.parse(await client.get(read.path)), JSON.parse(JSON.stringify(answer)));
  const lists = statements.filter(({ sql }) => sql.includes('limit $') && sql.includes('"action_item"'));
  const ask = () => client.get(read.path);
  const inSql = () => inTransaction(ground, (connection) => replay(connection, statements));
  const listed = (into: Samples) =>
    inTransaction(ground, (connection) => into.take(10, () => replay(connection, lists)));
  await new Samples().take(100, ask);
  await new Samples().take(50, inSql);
  const taken = { api: new Samples(), sql: new Samples(), items: new Samples() };
  for (let round = 0; round < rounds; round += 1) {
    await taken.api.take(10, ask);
    await taken.sql.take(10, inSql);
    await listed(taken.items);
  }
  client.close();
  return taken;
}

/** How many action items the product has with a word in their title. */
export async function countItems(ground: Ground, word: string): Promise<number> {
  const client = await signIn(ground);
  const { total } = JSON.parse(await client.get(`/api/action-items?limit=1&text=${word}`)) as { total: number };
  client.close();
  return total;
}

async function signIn({ app, seeded }: Ground): Promise<HttpClient> {
  const guest = new HttpClient(app.url);
  const { token } = JSON.parse(await guest.post('/api/local/session', { personId: seeded.person.id })) as {
    token: string;
  };
  guest.close();
  return new HttpClient(app.url, { authorization: `Bearer ${token}` });
}

/** Runs the use case as the API does, and keeps the statements it made. */
function record(ground: Ground, read: Read): Promise<{ statements: readonly Statement[]; answer: unknown }> {
  return inTransaction(ground, async (connection) => {
    const statements: Statement[] = [];
    const query: EngineConnection['query'] = (sql, parameters) => {
      statements.push({ sql, parameters });
      return connection.query(sql, parameters);
    };
    const { programme, person } = ground.seeded;
    const db = queriesOn({ ...connection, query });
    const ports: ActionItemPorts = {
      people: personStore(db, programme),
      coalitions: coalitionStore(db, programme),
      actionItems: actionItemStore(db, programme),
      changes: { announce: () => Promise.reject(new Error('reading changed something')) },
    };
    const who = await ports.people.find(person.id);
    if (!who) throw new Error('the person is not there');
    const answer = await read.run(ports, actor(who, new Date().toISOString() as Instant));
    return { statements, answer };
  });
}

async function replay(connection: EngineConnection, statements: readonly Statement[]): Promise<void> {
  for (const { sql, parameters } of statements) await connection.query(sql, parameters);
}

function inTransaction<T>({ store, seeded }: Ground, work: (connection: EngineConnection) => Promise<T>): Promise<T> {
  return transact(store.engine, { as: 'app', programme: seeded.programme }, work);
}
