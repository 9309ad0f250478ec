import { setTimeout as pause } from 'node:timers/promises';
import type { Change } from '../../core/shared/change-feed';
import { asCoalitionCode } from '../../core/shared/ids';
import { openStore } from '../../server/store/open-store';
import { transact } from '../../server/store/transaction';
import { startPostgres, type TestServer } from '../support/postgres';
import { freshProgramme } from './small-programme';

/** What only a server has: several instances, and sessions that break. */

let server: TestServer;
beforeAll(async () => {
  server = await startPostgres({ durable: false });
});
afterAll(() => server.stop());

const CHANGE: Change = { kind: 'coalition', coalitions: [asCoalitionCode('4')] };

test('instances that start at the same moment on an empty database all get the tables', async () => {
  const databaseUrl = await server.createDatabase('plain-user');
  const stores = await Promise.all(Array.from({ length: 4 }, () => openStore({ dataDir: '', databaseUrl })));
  for (const store of stores) await store.check();
  for (const store of stores) await store.close();
});

test('a database of a newer version is refused with a sentence', async () => {
  const databaseUrl = await server.createDatabase();
  const store = await openStore({ dataDir: '', databaseUrl });
  await transact(store.engine, { as: 'owner', programme: null }, (connection) =>
    connection.script(`insert into migration (number, name) values (900, 'later')`),
  );
  await store.close();
  const refused = openStore({ dataDir: '', databaseUrl });
  await expect(refused).rejects.toMatchObject({ code: 'newer-schema' });
  await expect(refused).rejects.toThrow('Start de nieuwere versie');
});

test('a change made by one instance is heard by another', async () => {
  const databaseUrl = await server.createDatabase();
  const [one, other] = [await openStore({ dataDir: '', databaseUrl }), await openStore({ dataDir: '', databaseUrl })];
  const programme = await freshProgramme(one);
  const heard: Change[] = [];
  await other.listen(programme, (change) => heard.push(change));
  await one.inProgramme(programme, ({ changes }) => changes.announce(CHANGE));
  while (heard.length === 0) await pause(10);
  expect(heard).toEqual([CHANGE]);
  await one.close();
  await other.close();
});

test('after the server dropped every session, work and live changes go on', async () => {
  const databaseUrl = await server.createDatabase();
  const [store, admin] = [await openStore({ dataDir: '', databaseUrl }), await openStore({ dataDir: '', databaseUrl })];
  const programme = await freshProgramme(store);
  const heard: Change[] = [];
  await store.listen(programme, (change) => heard.push(change));
  await transact(admin.engine, { as: 'owner', programme: null }, (connection) =>
    connection.script(
      `select pg_terminate_backend(pid) from pg_stat_activity
       where datname = current_database() and pid <> pg_backend_pid()`,
    ),
  );
  while (heard.length === 0) {
    await pause(20);
    await admin.inProgramme(programme, ({ changes }) => changes.announce(CHANGE));
  }
  expect(await store.inProgramme(programme, ({ people }) => people.all())).toHaveLength(3);
  await store.close();
  await admin.close();
});

test('a session that broke halfway fails its work, and the next work gets another session', async () => {
  const databaseUrl = await server.createDatabase();
  const store = await openStore({ dataDir: '', databaseUrl });
  const programme = await freshProgramme(store);
  const broken = transact(store.engine, { as: 'owner', programme: null }, (connection) =>
    connection.script('select pg_terminate_backend(pg_backend_pid())'),
  );
  await expect(broken).rejects.toThrow();
  expect(await store.inProgramme(programme, ({ people }) => people.all())).toHaveLength(3);
  await store.close();
});

test('a session that read a table before a newer version changed it does not fail its work', async () => {
  const databaseUrl = await server.createDatabase();
  const [store, newer] = [await openStore({ dataDir: '', databaseUrl }), await openStore({ dataDir: '', databaseUrl })];
  const programme = await freshProgramme(store);
  const read = () => store.inProgramme(programme, ({ conversations }) => conversations.find('c1'));
  expect(await read()).toBeNull();
  await transact(newer.engine, { as: 'owner', programme: null }, (connection) =>
    connection.script('alter table conversation add column later text'),
  );
  expect(await read()).toBeNull();
  await store.close();
  await newer.close();
});

test('a server that is gone shows in the check, and cannot be opened', async () => {
  const other = await startPostgres({ durable: false });
  const databaseUrl = await other.createDatabase();
  const store = await openStore({ dataDir: '', databaseUrl });
  await store.check();
  await other.stop();
  await expect(store.check()).rejects.toThrow();
  await expect(openStore({ dataDir: '', databaseUrl })).rejects.toThrow(/ECONNREFUSED/);
  await store.close();
});
