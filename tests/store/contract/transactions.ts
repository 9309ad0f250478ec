import { setTimeout as pause } from 'node:timers/promises';
import type { Change } from '../../../core/shared/change-feed';
import { asActionItemNumber, asCoalitionCode } from '../../../core/shared/ids';
import type { Store } from '../../../server/store/open-store';
import { transact } from '../../../server/store/transaction';
import { anActionItem, MONDAY } from '../../support/builders';
import { BAS, freshProgramme } from '../small-programme';

const ONE = asActionItemNumber(1);

export function transactionContract(store: () => Store): void {
  test('what a failing use case wrote is gone', async () => {
    const programme = await freshProgramme(store());
    const failing = store().inProgramme(programme, async ({ actionItems }) => {
      await actionItems.add(anActionItem({ number: ONE, createdBy: BAS.id }));
      throw new Error('halverwege');
    });
    await expect(failing).rejects.toThrow('halverwege');
    expect(await store().inProgramme(programme, ({ actionItems }) => actionItems.find(ONE))).toBeNull();
  });

  test('a statement that failed cannot be kept by looking away', async () => {
    const programme = await freshProgramme(store());
    const careless = store().inProgramme(programme, async ({ actionItems }) => {
      await actionItems.add(anActionItem({ number: ONE, createdBy: BAS.id }));
      await actionItems.add(anActionItem({ number: ONE, createdBy: BAS.id })).catch(() => undefined);
    });
    await expect(careless).rejects.toThrow('nothing was kept');
    expect(await store().inProgramme(programme, ({ actionItems }) => actionItems.find(ONE))).toBeNull();
  });

  test('a transaction inside a transaction is refused at once, and not waited for', async () => {
    const programme = await freshProgramme(store());
    const nested = store().inProgramme(programme, () => store().inProgramme(programme, ({ people }) => people.all()));
    await expect(nested).rejects.toThrow('a transaction is open already');
    await expect(store().check()).resolves.toBeUndefined();
  });

  test('ports are of no use after their transaction', async () => {
    const programme = await freshProgramme(store());
    const people = await store().inProgramme(programme, async (ports) => ports.people);
    await expect(people.all()).rejects.toThrow('the transaction has ended');
  });

  test('changes to one action item wait for each other', async () => {
    const programme = await freshProgramme(store());
    await store().inProgramme(programme, ({ actionItems }) =>
      actionItems.add(anActionItem({ number: ONE, createdBy: BAS.id })),
    );
    const raise = () =>
      store().inProgramme(programme, async ({ actionItems }) => {
        const item = await actionItems.findForChange(ONE);
        if (!item) throw new Error('it was added');
        await pause(5);
        const event = { kind: 'changed', change: { kind: 'start' }, inverse: null } as const;
        const entry = { at: MONDAY, by: BAS.id, event };
        await actionItems.save({ ...item, version: item.version + 1 }, entry);
      });
    await Promise.all(Array.from({ length: 10 }, raise));
    const item = await store().inProgramme(programme, ({ actionItems }) => actionItems.find(ONE));
    expect(item?.version).toBe(11);
  });

  test('work that lost a race is done again', async () => {
    const programme = await freshProgramme(store());
    let runs = 0;
    const result = await transact(store().engine, { as: 'app', programme }, async (connection) => {
      runs += 1;
      if (runs < 3) await connection.script(`do $$ begin raise exception using errcode = '40001'; end $$`);
      return runs;
    });
    expect(result).toBe(3);
  });

  test('work that keeps losing is not tried for ever', async () => {
    let runs = 0;
    const hopeless = transact(store().engine, { as: 'owner', programme: null }, async (connection) => {
      runs += 1;
      await connection.script(`do $$ begin raise exception using errcode = '40P01'; end $$`);
    });
    await expect(hopeless).rejects.toMatchObject({ code: '40P01' });
    expect(runs).toBe(4);
  });

  test('a change is heard when its transaction commits, in its own programme only', async () => {
    const [programme, other] = [await freshProgramme(store()), await freshProgramme(store())];
    const heard: Change[] = [];
    const heardByOther: Change[] = [];
    const stop = await store().listen(programme, (change) => heard.push(change));
    const stopOther = await store().listen(other, (change) => heardByOther.push(change));
    const change: Change = { kind: 'action-item', number: ONE, coalitions: [asCoalitionCode('4')] };
    const last: Change = { kind: 'coalition', coalitions: [asCoalitionCode('10')] };

    const failing = store().inProgramme(programme, async ({ changes }) => {
      await changes.announce(change);
      throw new Error('toch niet');
    });
    await expect(failing).rejects.toThrow('toch niet');
    await store().inProgramme(programme, async ({ changes }) => {
      await changes.announce(change);
      await pause(50);
      expect(heard).toEqual([]);
    });
    await store().inProgramme(programme, ({ changes }) => changes.announce(last));
    await until(() => heard.length >= 2);
    await store().inProgramme(other, ({ changes }) => changes.announce(change));
    await until(() => heardByOther.length >= 1);
    expect(heard).toEqual([change, last]);
    expect(heardByOther).toEqual([change]);

    await stop();
    await store().inProgramme(programme, ({ changes }) => changes.announce(change));
    await store().inProgramme(other, ({ changes }) => changes.announce(change));
    await until(() => heardByOther.length >= 2);
    expect(heard).toHaveLength(2);
    await stopOther();
  });

  test('counts, days and moments come back in one form', async () => {
    const { rows } = await transact(store().engine, { as: 'owner', programme: null }, (connection) =>
      connection.query(
        `select 9007199254740991::int8 as big, '2024-02-29'::date as day, '2026-10-25T01:30:00.5+02:00'::timestamptz as at,
           '{"b":1,"a":[2]}'::jsonb as json, array['x', 'y,"z"', null] as texts, null::date as nothing`,
        [],
      ),
    );
    expect(rows).toEqual([
      {
        big: 9007199254740991,
        day: '2024-02-29',
        at: '2026-10-24T23:30:00.500Z',
        json: { a: [2], b: 1 },
        texts: ['x', 'y,"z"', null],
        nothing: null,
      },
    ]);
  });
}

/** Waits until something is so; fails after ten seconds. */
async function until(holds: () => boolean): Promise<void> {
  for (let waited = 0; !holds(); waited += 10) {
    if (waited > 10_000) throw new Error('it did not happen');
    await pause(10);
  }
}
