import type { ActionItem, ActionItemEvent } from '../../../core/action-items/action-item';
import type { ActionItemSelection, NewEntry } from '../../../core/action-items/ports';
import { asActionItemNumber, asCoalitionCode, type ProgrammeId } from '../../../core/shared/ids';
import type { Instant } from '../../../core/shared/plain-date';
import type { Store } from '../../../server/store/open-store';
import { anActionItem, day, MONDAY } from '../../support/builders';
import { BAS, freshProgramme, SANNE } from '../small-programme';

const sanne = { personId: SANNE.id, name: 'Sanne' };
const LATER = '2026-11-24T10:00:00.000Z' as Instant;
const STARTED: NewEntry = {
  at: LATER,
  by: SANNE.id,
  event: { kind: 'changed', change: { kind: 'start' }, inverse: null },
};
const stranger = { personId: null, name: 'Irène van UWV' };

export function actionItemContract(store: () => Store): void {
  /** A programme with these action items, numbered from 1. */
  async function having(...items: readonly Partial<ActionItem>[]): Promise<ProgrammeId> {
    const programme = await freshProgramme(store());
    await store().inProgramme(programme, async ({ actionItems }) => {
      for (const [index, parts] of items.entries()) {
        await actionItems.add(anActionItem({ number: asActionItemNumber(index + 1), createdBy: BAS.id, ...parts }));
      }
    });
    return programme;
  }

  async function selected(programme: ProgrammeId, selection: ActionItemSelection): Promise<readonly number[]> {
    const items = await store().inProgramme(programme, ({ actionItems }) =>
      actionItems.list(selection, { offset: 0, limit: 200 }),
    );
    return items.map(({ number }) => number);
  }

  const states: readonly ActionItem['state'][] = [
    { status: 'te-doen' },
    { status: 'bezig' },
    { status: 'wacht', on: 'antwoord van UWV' },
    { status: 'klaar', at: MONDAY, by: SANNE.id },
    { status: 'ingetrokken', at: MONDAY, by: BAS.id },
  ];

  test.each(states)('an action item that is $status comes back whole', async (state) => {
    const item = anActionItem({
      number: asActionItemNumber(7),
      title: '“Begroting” & <b>emoji 🧭</b> \\ %_ met ’s',
      owners: [sanne, stranger],
      dueDay: day('2027-01-15'),
      priority: 'B',
      state,
      origin: { kind: 'bord', conversationId: 'c|1', link: 'https://teams.example/l/1?x=1&y=2' },
      createdBy: BAS.id,
      createdAt: '2026-11-23T08:15:00.123Z' as Instant,
      version: 12,
    });
    const programme = await freshProgramme(store());
    await store().inProgramme(programme, ({ actionItems }) => actionItems.add(item));
    expect(await store().inProgramme(programme, ({ actionItems }) => actionItems.find(item.number))).toEqual(item);
  });

  test('an action item with nothing filled in comes back whole', async () => {
    const item = anActionItem({ coalition: null, createdBy: BAS.id });
    const programme = await freshProgramme(store());
    await store().inProgramme(programme, ({ actionItems }) => actionItems.add(item));
    expect(await store().inProgramme(programme, ({ actionItems }) => actionItems.find(item.number))).toEqual(item);
  });

  test('what the database cannot hold is left out, and the rest is kept', async () => {
    const programme = await having({
      title: 'Be\u0000groting \ud83d maken',
      owners: [{ personId: null, name: 'B\u0000as' }],
    });
    const item = await store().inProgramme(programme, ({ actionItems }) => actionItems.find(asActionItemNumber(1)));
    expect(item?.title).toBe('Begroting  maken');
    expect(item?.owners).toEqual([{ personId: null, name: 'Bas' }]);
  });

  test('saving writes every field', async () => {
    const programme = await having({ owners: [sanne, stranger], dueDay: day('2027-01-15'), priority: 'A' });
    const changed = anActionItem({
      number: asActionItemNumber(1),
      title: 'Anders',
      owners: [stranger],
      coalition: asCoalitionCode('10'),
      state: { status: 'wacht', on: 'UWV' },
      createdBy: BAS.id,
      version: 2,
    });
    await store().inProgramme(programme, ({ actionItems }) => actionItems.save(changed, STARTED));
    expect(await store().inProgramme(programme, ({ actionItems }) => actionItems.find(changed.number))).toEqual(
      changed,
    );
    expect(await selected(programme, { owner: SANNE.id })).toEqual([]);
  });

  test('what is not there cannot be saved', async () => {
    const programme = await having();
    const save = store().inProgramme(programme, ({ actionItems }) => actionItems.save(anActionItem(), STARTED));
    await expect(save).rejects.toThrow('does not exist');
  });

  test('an unknown number finds nothing, and numbers are found in the order asked', async () => {
    const programme = await having({}, {}, {});
    await store().inProgramme(programme, async ({ actionItems }) => {
      expect(await actionItems.find(asActionItemNumber(99))).toBeNull();
      expect(await actionItems.findForChange(asActionItemNumber(99))).toBeNull();
      const found = await actionItems.findMany([3, 99, 1].map(asActionItemNumber));
      expect(found.map(({ number }) => number)).toEqual([3, 1]);
      expect(await actionItems.findMany([])).toEqual([]);
    });
  });

  test('history tells what happened in order, and by whom', async () => {
    const item = anActionItem({ number: asActionItemNumber(1), createdBy: BAS.id, title: 'Begroting' });
    const programme = await having(item);
    const events: readonly ActionItemEvent[] = [
      { kind: 'changed', change: { kind: 'priority', priority: 'A' }, inverse: { kind: 'priority', priority: null } },
      { kind: 'changed', change: { kind: 'comment', text: 'regel 1\nregel\u0000 2' }, inverse: null },
    ];
    await store().inProgramme(programme, async ({ actionItems }) => {
      for (const event of events) await actionItems.save(item, { at: LATER, by: SANNE.id, event });
    });
    const history = await store().inProgramme(programme, ({ actionItems }) =>
      actionItems.history(asActionItemNumber(1)),
    );
    expect(history.map(({ at, by, byName }) => [at, by, byName])).toEqual([
      [MONDAY, 'bas', 'Bas'],
      [LATER, 'sanne', 'Sanne'],
      [LATER, 'sanne', 'Sanne'],
    ]);
    expect(history[0]?.event).toEqual({ kind: 'captured', title: 'Begroting' });
    expect(history[1]?.event).toEqual(events[0]);
    expect(history[2]?.event).toMatchObject({ change: { text: 'regel 1\nregel 2' } });
  });

  test('lists are in backlog order: priority, then due day, then number, with none at the end', async () => {
    const programme = await having(
      { priority: null, dueDay: day('2026-12-01') },
      { priority: 'B', dueDay: null },
      { priority: 'A', dueDay: day('2027-02-01') },
      { priority: 'A', dueDay: day('2027-01-01') },
      { priority: 'B', dueDay: day('2030-01-01') },
      { priority: 'C', dueDay: null },
      { priority: 'A', dueDay: day('2027-01-01') },
      { priority: null, dueDay: null },
    );
    expect(await selected(programme, {})).toEqual([4, 7, 3, 5, 2, 6, 1, 8]);
  });

  test('a page is a stretch of the list, of at most 200', async () => {
    const programme = await having(...Array.from({ length: 7 }, () => ({})));
    const page = (offset: number, limit: number) =>
      store().inProgramme(programme, async ({ actionItems }) =>
        (await actionItems.list({}, { offset, limit })).map(({ number }) => number),
      );
    expect(await page(0, 3)).toEqual([1, 2, 3]);
    expect(await page(6, 3)).toEqual([7]);
    expect(await page(9, 3)).toEqual([]);
    expect(await page(0, 100_000)).toHaveLength(7);
  });

  const klaar = (at: string) => ({ state: { status: 'klaar', at: at as Instant, by: BAS.id } }) as const;
  const mixed: readonly Partial<ActionItem>[] = [
    { coalition: asCoalitionCode('4'), owners: [sanne, stranger], priority: 'A', dueDay: day('2026-11-20') },
    { coalition: asCoalitionCode('4'), state: { status: 'bezig' }, dueDay: day('2026-11-23') },
    {
      coalition: asCoalitionCode('10'),
      owners: [stranger],
      state: { status: 'wacht', on: 'x' },
      dueDay: day('2026-11-22'),
    },
    { coalition: null, owners: [sanne] },
    // Half past midnight in Amsterdam on the first of November, and half an hour before midnight the day before.
    { coalition: asCoalitionCode('4'), ...klaar('2026-10-31T23:30:00.000Z'), dueDay: day('2026-10-01') },
    { coalition: asCoalitionCode('4'), ...klaar('2026-10-31T22:30:00.000Z'), owners: [sanne] },
    { coalition: asCoalitionCode('4'), state: { status: 'ingetrokken', at: MONDAY, by: BAS.id } },
  ];
  const selections: readonly (readonly [string, ActionItemSelection, readonly number[]])[] = [
    ['everything', {}, [1, 5, 3, 2, 4, 6, 7]],
    ['one coalition', { coalition: asCoalitionCode('4') }, [1, 5, 2, 6, 7]],
    ['nog te plaatsen', { coalition: null }, [4]],
    ['statuses', { statuses: ['bezig', 'wacht'] }, [3, 2]],
    ['no status at all', { statuses: [] }, []],
    ['an owner', { owner: SANNE.id }, [1, 4, 6]],
    ['nobody', { withoutOwner: true }, [5, 2, 7]],
    ['a priority', { priority: 'A' }, [1]],
    ['overdue, which is open and before the day', { overdueOn: day('2026-11-23') }, [1, 3]],
    ['closed since a day in Amsterdam', { closedSince: day('2026-11-01') }, [1, 5, 3, 2, 4, 7]],
    ['every part together', { coalition: asCoalitionCode('4'), owner: SANNE.id, statuses: ['te-doen'] }, [1]],
  ];
  test.each(selections)('selects %s', async (_what, selection, expected) => {
    const programme = await having(...mixed);
    expect(await selected(programme, selection)).toEqual(expected);
  });

  test('counts are per status of everything selected, without what was withdrawn', async () => {
    const programme = await having(...mixed);
    await store().inProgramme(programme, async ({ actionItems }) => {
      expect(await actionItems.countByStatus({})).toEqual({ 'te-doen': 2, bezig: 1, wacht: 1, klaar: 2 });
      expect(await actionItems.countByStatus({ owner: SANNE.id, closedSince: day('2026-11-01') })).toEqual({
        'te-doen': 2,
        bezig: 0,
        wacht: 0,
        klaar: 0,
      });
    });
  });

  const searches: readonly (readonly [string, readonly number[]])[] = [
    ['begroting', [1, 2]],
    ['BEGRÓTING', [1, 2]],
    ['groting', [1, 2]],
    ['begroting concept', [1]],
    ['irene', [3]],
    ['3', [3]],
    ['#3', [3]],
    ['100%', [4]],
    ['a_b', [4]],
    ['axb', []],
    ["'; drop table action_item; --", []],
    ['   ', [1, 2, 3, 4]],
    ['99999999999999999999', []],
  ];
  test.each(searches)('searching for “%s” finds the right ones', async (text, expected) => {
    const programme = await having(
      { title: 'Concept-begroting maken' },
      { title: 'Begróting bespreken' },
      { title: 'Zaal huren', owners: [stranger] },
      { title: 'Meet 100% van a_b \\ na' },
    );
    expect(await selected(programme, { text })).toEqual(expected);
  });

  test('each programme has its own numbers, from 1', async () => {
    const next = (programme: ProgrammeId) =>
      store().inProgramme(programme, ({ actionItems }) => actionItems.nextNumber());
    const [one, other] = [await freshProgramme(store()), await freshProgramme(store())];
    expect([await next(one), await next(one), await next(other), await next(one)]).toEqual([1, 2, 1, 3]);
  });

  test('a number taken by a transaction that failed is not given again', async () => {
    const programme = await freshProgramme(store());
    const failing = store().inProgramme(programme, async ({ actionItems }) => {
      expect(await actionItems.nextNumber()).toBe(1);
      throw new Error('toch niet');
    });
    await expect(failing).rejects.toThrow('toch niet');
    expect(await store().inProgramme(programme, ({ actionItems }) => actionItems.nextNumber())).toBe(2);
  });

  test('sixteen at once get sixteen numbers', async () => {
    const programme = await freshProgramme(store());
    const numbers = await Promise.all(
      Array.from({ length: 16 }, () =>
        store().inProgramme(programme, async ({ actionItems }) => {
          const number = await actionItems.nextNumber();
          await actionItems.add(anActionItem({ number, createdBy: BAS.id }));
          return number;
        }),
      ),
    );
    expect([...numbers].sort((a, b) => a - b)).toEqual(Array.from({ length: 16 }, (_, index) => index + 1));
  });
}
