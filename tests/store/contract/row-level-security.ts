import { asActionItemNumber, asProgrammeId } from '../../../core/shared/ids';
import type { Store } from '../../../server/store/open-store';
import { transact } from '../../../server/store/transaction';
import { anActionItem, MONDAY } from '../../support/builders';
import { BAS, freshProgramme } from '../small-programme';

export function rowLevelSecurityContract(store: () => Store): void {
  /** The tables that hold rows of programmes, as the database itself lists them. */
  async function tables(): Promise<readonly string[]> {
    const { rows } = await transact(store().engine, { as: 'owner', programme: null }, (connection) =>
      connection.query(
        `select relname as name from pg_class join pg_namespace n on n.oid = relnamespace
         where nspname = 'public' and relkind = 'r' and relname <> 'migration' order by 1`,
        [],
      ),
    );
    return (rows as { name: string }[]).map(({ name }) => name);
  }

  test('every table is closed by row-level security, also for its owner', async () => {
    const { rows } = await transact(store().engine, { as: 'owner', programme: null }, (connection) =>
      connection.query(
        `select relname from pg_class join pg_namespace n on n.oid = relnamespace
         where nspname = 'public' and relkind = 'r' and relname <> 'migration'
         and not (relrowsecurity and relforcerowsecurity)`,
        [],
      ),
    );
    expect(rows).toEqual([]);
    expect(await tables()).toHaveLength(20);
  });

  test('another programme sees no row of any table', async () => {
    const mine = await freshProgramme(store());
    await store().inProgramme(mine, async ({ actionItems, captures, conversations }) => {
      const number = await actionItems.nextNumber();
      await actionItems.add(anActionItem({ number, owners: [{ personId: BAS.id, name: 'Bas' }], createdBy: BAS.id }));
      await conversations.put({ id: 'c', kind: 'group', name: null, belongsTo: null });
      const key = { conversationId: 'c', activityId: 'a' };
      await captures.put({
        key,
        sender: BAS.id,
        revision: { writtenAt: null, deletedAt: null, keptAt: null },
        actions: [],
        cardId: null,
      });
    });
    for (const scope of [asProgrammeId('een-ander-programma'), asProgrammeId("x' or '1'='1")]) {
      for (const table of await tables()) expect([table, await count(table, scope)]).toEqual([table, 0]);
    }
  });

  async function count(table: string, programme: string): Promise<number> {
    const { rows } = await transact(store().engine, { as: 'app', programme }, (connection) =>
      connection.query(`select count(*) as count from ${table}`, []),
    );
    return (rows as { count: number }[])[0]?.count ?? -1;
  }

  test('without a programme there are no rows at all', async () => {
    await freshProgramme(store());
    for (const table of await tables()) expect([table, await count(table, '')]).toEqual([table, 0]);
    const unset = await transact(store().engine, { as: 'owner', programme: null }, async (connection) => {
      await connection.script('set local role tafelwerk_app');
      return connection.query('select * from person', []);
    });
    expect(unset.rows).toEqual([]);
  });

  test('a row for another programme is refused, whether it is added or moved', async () => {
    const mine = await freshProgramme(store());
    const other = await freshProgramme(store());
    const attempt = (sql: string) =>
      transact(store().engine, { as: 'app', programme: mine }, (connection) => connection.query(sql, []));
    await expect(
      attempt(`insert into person (programme_id, id, name, role, language) values ('${other}', 'x', 'x', 'lid', 'nl')`),
    ).rejects.toThrow(/row-level security/);
    await expect(attempt(`update person set programme_id = '${other}' where id = 'bas'`)).rejects.toThrow(
      /row-level security/,
    );
    const touched = await attempt(`delete from coalition_member where programme_id = '${other}'`);
    expect(touched.affected).toBe(0);
  });

  test('the same number in another programme is another action item', async () => {
    const [mine, other] = [await freshProgramme(store()), await freshProgramme(store())];
    const number = asActionItemNumber(1);
    for (const [programme, title] of [
      [mine, 'Van ons'],
      [other, 'Van hen'],
    ] as const) {
      await store().inProgramme(programme, ({ actionItems }) =>
        actionItems.add(anActionItem({ number, title, createdBy: BAS.id })),
      );
    }
    await store().inProgramme(mine, async ({ actionItems }) => {
      const event = { kind: 'changed', change: { kind: 'title', title: 'Veranderd' }, inverse: null } as const;
      const entry = { at: MONDAY, by: BAS.id, event };
      await actionItems.save(anActionItem({ number, title: 'Veranderd', createdBy: BAS.id }), entry);
    });
    const theirs = await store().inProgramme(other, ({ actionItems }) => actionItems.find(number));
    expect(theirs?.title).toBe('Van hen');
  });

  test('the application role owns nothing and may not change the tables', async () => {
    const mine = await freshProgramme(store());
    for (const sql of [
      'create table x (a integer)',
      'alter table person disable row level security',
      'drop policy own_programme on person',
    ]) {
      const attempt = transact(store().engine, { as: 'app', programme: mine }, (connection) => connection.script(sql));
      await expect(attempt).rejects.toThrow(/permission denied|must be owner/);
    }
  });
}
