import type { ActionItem } from '../../../core/action-items/action-item';
import { asActionItemNumber, asCoalitionCode, asGremiumCode } from '../../../core/shared/ids';
import type { Store } from '../../../server/store/open-store';
import { anActionItem, day, MONDAY } from '../../support/builders';
import { BAS, EEFJE, freshProgramme, SANNE } from '../small-programme';

const FUND = asCoalitionCode('4');

export function coalitionContract(store: () => Store): void {
  test('a coalition comes back whole', async () => {
    const programme = await freshProgramme(store());
    const found = await store().inProgramme(programme, ({ coalitions }) => coalitions.find(FUND));
    expect(found).toEqual({
      code: '4',
      name: 'Ontwikkelfonds Noord',
      shortName: 'Ontwikkelfonds Noord',
      description: 'Over Ontwikkelfonds Noord.',
      theme: 'LLO',
      relatedThemes: ['INN'],
      output: 'Een plan',
      aliases: ['ontwikkelfonds noord', 'sc "4", \\ met komma'],
      werkagendaGoal: '1',
      priority: 'A',
      aanjager: { id: 'sanne', name: 'Sanne' },
      linkedTo: ['5a'],
    });
  });

  test('coalitions, themes, goals and bodies keep the order of the programme', async () => {
    const programme = await freshProgramme(store());
    await store().inProgramme(programme, async ({ coalitions, gremia }) => {
      expect((await coalitions.all()).map(({ code }) => code)).toEqual(['4', '5a', '10']);
      expect(await coalitions.find(asCoalitionCode('99'))).toBeNull();
      expect((await coalitions.themes()).map(({ code }) => code)).toEqual(['LLO', 'INN']);
      expect(await coalitions.werkagenda()).toEqual([
        {
          code: '1',
          name: 'Makkelijk switchen',
          activities: [
            { name: 'Fonds', coalitions: ['4'], priority: 'A' },
            { name: 'Losse activiteit', coalitions: [], priority: null },
          ],
        },
      ]);
      expect((await gremia.all()).map(({ code, meetingsPerYear }) => [code, meetingsPerYear])).toEqual([
        ['regiegroep', null],
        ['commissie', 3],
      ]);
      expect(await gremia.seats()).toEqual([
        { gremium: asGremiumCode('regiegroep'), number: 1, helix: 'overheid', holder: null, organisation: null },
        { gremium: asGremiumCode('commissie'), number: 1, helix: null, holder: null, organisation: null },
      ]);
    });
  });

  test('milestones keep their quarter, also without a year', async () => {
    const programme = await freshProgramme(store());
    const milestones = await store().inProgramme(programme, ({ coalitions }) => coalitions.milestones(FUND));
    expect(milestones).toEqual([
      { coalition: '4', product: 'Purpose case', planned: { year: 2021, quarter: 2 }, history: true },
      { coalition: '4', product: 'Start', planned: { year: null, quarter: 4 }, history: false },
    ]);
  });

  test('an open place is filled with an organisation that the programme knows, however it is typed', async () => {
    const programme = await freshProgramme(store());
    await store().inProgramme(programme, ({ coalitions }) => coalitions.fillPlace(FUND, 'gemeente', ' roc NOORD '));
    const participants = await store().inProgramme(programme, ({ coalitions }) => coalitions.participants());
    expect(participants).toEqual([
      {
        coalition: '4',
        kind: 'organisatie',
        id: 'techniek-bv',
        organisation: 'techniek-bv',
        name: 'Techniek BV',
        place: null,
      },
      {
        coalition: '4',
        kind: 'organisatie',
        id: 'gemeente',
        organisation: 'rocnoord',
        name: 'ROC Noord',
        place: 'Een gemeente',
      },
      { coalition: '4', kind: 'nog-te-bepalen', id: 'fonds', place: 'Een fonds' },
    ]);
  });

  test('an organisation with a new name joins the programme, with an id of its own', async () => {
    const programme = await freshProgramme(store());
    await store().inProgramme(programme, async ({ coalitions }) => {
      await coalitions.fillPlace(FUND, 'gemeente', 'Gemeente Hoorn & Enkhuizen');
      await coalitions.fillPlace(FUND, 'fonds', 'Gemeente Hoorn Enkhuizen');
      const names = (await coalitions.participants()).map((one) => (one.kind === 'organisatie' ? one.name : null));
      expect(names).toEqual(['Techniek BV', 'Gemeente Hoorn & Enkhuizen', 'Gemeente Hoorn Enkhuizen']);
    });
  });

  test('a place that is filled is not filled again', async () => {
    const programme = await freshProgramme(store());
    const fill = (name: string) =>
      store().inProgramme(programme, ({ coalitions }) => coalitions.fillPlace(FUND, 'gemeente', name));
    await fill('ROC Noord');
    await expect(fill('Techniek BV')).rejects.toThrow('not open');
  });

  test('a place that was filled is made open again; the place of who took part from the start is not', async () => {
    const programme = await freshProgramme(store());
    await store().inProgramme(programme, async ({ coalitions }) => {
      await coalitions.fillPlace(FUND, 'gemeente', 'ROC Noord');
      await coalitions.emptyPlace(FUND, 'gemeente');
      await expect(coalitions.emptyPlace(FUND, 'techniek-bv')).rejects.toThrow('never was open');
      expect((await coalitions.participants()).map(({ id, kind }) => [id, kind])).toEqual([
        ['techniek-bv', 'organisatie'],
        ['gemeente', 'nog-te-bepalen'],
        ['fonds', 'nog-te-bepalen'],
      ]);
    });
  });

  test('who becomes aanjager becomes a member', async () => {
    const programme = await freshProgramme(store());
    await store().inProgramme(programme, async ({ coalitions, people }) => {
      await coalitions.setAanjager(FUND, EEFJE.id);
      expect((await coalitions.find(FUND))?.aanjager).toEqual({ id: 'eefje', name: 'Eefje' });
      expect((await people.find(EEFJE.id))?.coalitions).toEqual(['4']);
      await coalitions.setAanjager(FUND, null);
      expect((await coalitions.find(FUND))?.aanjager).toBeNull();
    });
  });

  test('backlog counts are of what is open on a day', async () => {
    const programme = await freshProgramme(store());
    const owner = { personId: SANNE.id, name: 'Sanne' };
    const nobody = { personId: null, name: 'iemand van UWV' };
    const items: Partial<ActionItem>[] = [
      { dueDay: day('2026-11-22'), owners: [owner, nobody] },
      { dueDay: day('2026-11-23'), owners: [nobody] },
      { dueDay: null, state: { status: 'wacht', on: 'UWV' } },
      { dueDay: day('2026-01-01'), state: { status: 'klaar', at: MONDAY, by: BAS.id } },
      { dueDay: day('2026-01-01'), state: { status: 'ingetrokken', at: MONDAY, by: BAS.id } },
      { coalition: asCoalitionCode('10'), state: { status: 'bezig' } },
      { coalition: null },
    ];
    await store().inProgramme(programme, async ({ actionItems, coalitions }) => {
      for (const [index, parts] of items.entries()) {
        await actionItems.add(anActionItem({ number: asActionItemNumber(index + 1), createdBy: BAS.id, ...parts }));
      }
      const counts = await coalitions.backlogCounts(day('2026-11-23'));
      expect([...counts].sort((a, b) => (a.coalition < b.coalition ? -1 : 1))).toEqual([
        { coalition: '10', open: 1, overdue: 0, withoutOwner: 1 },
        { coalition: '4', open: 3, overdue: 1, withoutOwner: 1 },
      ]);
    });
  });
}
