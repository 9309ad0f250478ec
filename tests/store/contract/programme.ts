import { asCoalitionCode, asProgrammeId, type ProgrammeId } from '../../../core/shared/ids';
import type { Store } from '../../../server/store/open-store';
import { loadDemoPeople, loadProgramme } from '../../../server/store/programme-loader';
import { day } from '../../support/builders';
import { rowsOf } from '../rows';
import { BAS, freshProgramme, SMALL_PEOPLE, smallProgramme } from '../small-programme';

const FUND = asCoalitionCode('4');

export function programmeContract(store: () => Store): void {
  async function loadAgain(programme: ProgrammeId): Promise<void> {
    await loadProgramme(store(), smallProgramme(programme));
    await loadDemoPeople(store(), programme, SMALL_PEOPLE);
  }

  test('loading twice writes nothing', async () => {
    const programme = await freshProgramme(store());
    const before = await rowsOf(store(), programme, 'with-row-versions');
    await loadAgain(programme);
    expect(await rowsOf(store(), programme, 'with-row-versions')).toEqual(before);
  });

  test('instances that load at the same moment end in the same rows', async () => {
    const programme = asProgrammeId(`samen-${Date.now().toString(36)}`);
    await Promise.all(Array.from({ length: 4 }, () => loadProgramme(store(), smallProgramme(programme))));
    const coalitions = await store().inProgramme(programme, (ports) => ports.coalitions.all());
    expect(coalitions).toHaveLength(3);
  });

  test('what people chose stays: the aanjager, a filled place, an open seat', async () => {
    const programme = await freshProgramme(store());
    await store().inProgramme(programme, async ({ coalitions }) => {
      await coalitions.setAanjager(FUND, BAS.id);
      await coalitions.setAanjager(asCoalitionCode('10'), BAS.id);
      await coalitions.fillPlace(FUND, 'gemeente', 'Gemeente Hoorn');
    });
    const before = await rowsOf(store(), programme, 'with-row-versions');
    await loadAgain(programme);
    expect(await rowsOf(store(), programme, 'with-row-versions')).toEqual(before);
  });

  test('an aanjager that people took away does not come back', async () => {
    const programme = await freshProgramme(store());
    await store().inProgramme(programme, ({ coalitions }) => coalitions.setAanjager(FUND, null));
    await loadAgain(programme);
    const fund = await store().inProgramme(programme, ({ coalitions }) => coalitions.find(FUND));
    expect(fund?.aanjager).toBeNull();
  });

  test('a programme whose files changed is brought in line', async () => {
    const programme = await freshProgramme(store());
    const data = smallProgramme(programme);
    const [fund, ...rest] = data.coalitions;
    if (!fund) throw new Error('the small programme has a fund');
    await store().inProgramme(programme, ({ coalitions }) => coalitions.fillPlace(FUND, 'fonds', 'Fonds Noord'));
    await loadProgramme(store(), {
      ...data,
      themes: data.themes.map((theme) => (theme.code === 'INN' ? { ...theme, name: 'Innoveren' } : theme)),
      statements: [],
      coalitions: [
        {
          ...fund,
          name: 'Ontwikkelfonds',
          milestones: fund.milestones.slice(1),
          participants: fund.participants.slice(2),
        },
        ...rest,
      ],
    });
    await store().inProgramme(programme, async ({ coalitions }) => {
      expect((await coalitions.find(FUND))?.name).toBe('Ontwikkelfonds');
      expect((await coalitions.themes()).map(({ name }) => name)).toEqual(['Leven lang ontwikkelen', 'Innoveren']);
      expect((await coalitions.milestones(FUND)).map(({ product }) => product)).toEqual(['Start']);
      expect(await coalitions.participants()).toEqual([
        {
          coalition: '4',
          kind: 'organisatie',
          id: 'fonds',
          organisation: 'fonds-noord',
          name: 'Fonds Noord',
          place: 'Een fonds',
        },
      ]);
    });
  });

  test('the calendar holds the meetings, the school holidays and the feestdagen, with the days a programme adds', async () => {
    const programme = await freshProgramme(store());
    const calendar = await store().inProgramme(programme, (ports) => ports.calendar.calendar());
    expect(calendar.meetings).toEqual(SMALL_PEOPLE.meetings);
    expect(calendar.schoolHolidays).toEqual([{ name: 'kerstvakantie', from: '2026-12-19', to: '2027-01-03' }]);
    expect(calendar.publicHolidays).toContain(day('2027-06-21'));
    expect(calendar.publicHolidays).toContain(day('2027-04-27'));
    expect([...calendar.publicHolidays].sort()).toEqual(calendar.publicHolidays);
  });

  test('what the grammar knows is prepared once and kept for a minute', async () => {
    const programme = await freshProgramme(store());
    const prepared = () => store().inProgramme(programme, (ports) => ports.context.prepared(ports));
    expect(await prepared()).toBe(await prepared());
  });
}
