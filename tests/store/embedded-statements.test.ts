import type { Store } from '../../server/store/open-store';
import { transact } from '../../server/store/transaction';
import { openTestStore } from '../support/store';

/** What the embedded engine must do with statements that it keeps. */

let store: Store;
beforeAll(async () => {
  store = await openTestStore();
  await asOwner((run) =>
    run('create table kept (id integer primary key, words text[], facts json, at timestamptz(3))'),
  );
});
afterAll(() => store.close());

type Run = (sql: string, parameters?: readonly unknown[]) => Promise<readonly unknown[]>;

function asOwner<T>(work: (run: Run) => Promise<T>): Promise<T> {
  return transact(store.engine, { as: 'owner', programme: null }, (connection) =>
    work(async (sql, parameters = []) => (await connection.query(sql, parameters)).rows),
  );
}

const INSERT = 'insert into kept (id, words, facts, at) values ($1, $2, $3, $4)';

test('values of every kind come back as they went in, also the second time', async () => {
  const at = '2026-11-23T08:15:00.120Z';
  for (const id of [1, 2]) {
    await asOwner((run) => run(INSERT, [id, ['a "b" \\\\ c, {d}', 'é', ''], '{"x":[1,"y"]}', at]));
    expect(await asOwner((run) => run('select * from kept where id = $1', [id]))).toEqual([
      { id, words: ['a "b" \\\\ c, {d}', 'é', ''], facts: { x: [1, 'y'] }, at },
    ]);
  }
  await asOwner((run) => run(INSERT, [3, null, null, null]));
  expect(await asOwner((run) => run('select words, facts, at from kept where id = $1', [3]))).toEqual([
    { words: null, facts: null, at: null },
  ]);
});

test('after a statement failed, it works again in the next transaction', async () => {
  await asOwner((run) => run(INSERT, [10, [], null, null]));
  await expect(asOwner((run) => run(INSERT, [10, [], null, null]))).rejects.toMatchObject({ code: '23505' });
  await asOwner((run) => run(INSERT, [11, [], null, null]));
  expect(await asOwner((run) => run('select id from kept where id >= $1 order by id', [10]))).toEqual([
    { id: 10 },
    { id: 11 },
  ]);
});

test('a statement that cannot be read fails alone, each time', async () => {
  for (const attempt of [1, 2]) {
    await expect(asOwner((run) => run('select from where $1', [attempt]))).rejects.toMatchObject({ code: '42601' });
  }
  expect(await asOwner((run) => run('select $1::integer as one', [1]))).toEqual([{ one: 1 }]);
});

test('a statement that was first asked for in a transaction that was rolled back is still there', async () => {
  const rolledBack = asOwner(async (run) => {
    await run('select id from kept where id = $1 or false', [1]);
    throw new Error('rolled back');
  });
  await expect(rolledBack).rejects.toThrow('rolled back');
  expect(await asOwner((run) => run('select id from kept where id = $1 or false', [1]))).toEqual([{ id: 1 }]);
});

test('a table that gains a column is read with it', async () => {
  await asOwner((run) => run('select * from kept where id = $1', [1]));
  await asOwner((run) => run('alter table kept add column more text'));
  expect(await asOwner((run) => run('select * from kept where id = $1', [1]))).toMatchObject([{ id: 1, more: null }]);
});

test('more different statements than are kept all work', async () => {
  await asOwner(async (run) => {
    for (let width = 1; width <= 1_100; width += 1) await run(`select $1::integer as column_${width}`, [width]);
    expect(await run('select $1::integer as column_1', [1])).toEqual([{ column_1: 1 }]);
  });
});

test('thousands of runs of one statement give the same', async () => {
  await asOwner(async (run) => {
    for (let time = 1; time <= 2_100; time += 1) await run('select $1::integer as one', [time]);
    expect(await run('select $1::integer as one', [1])).toEqual([{ one: 1 }]);
  });
});
