import { join } from 'node:path';
import Holidays from 'date-holidays';
import { type Helix, servesProgramme } from '../../core/people/person';
import { type ProgrammeCoalition, readDemoPeople, readProgramme } from '../../programmes/programme-schema';

const folder = join(__dirname, '../../programmes/noord-holland-2030');
const programme = readProgramme(folder);
const demo = readDemoPeople(folder, programme);

const codesOf = (coalitions: readonly ProgrammeCoalition[]) => coalitions.map(({ code }) => code);

const coalition = (code: string): ProgrammeCoalition => {
  const found = programme.coalitions.find((one) => one.code === code);
  if (!found) throw new Error(`no coalition ${code}`);
  return found;
};

describe('The statements of the manifest', () => {
  // Counted by hand in the manifest: beelden, hoofddoelen, eerste acties, and the sub-points of each.
  test.each([
    ['INN', [6, 2, 5], [0, 6, 0]],
    ['INS', [10, 6, 2], [0, 0, 3]],
    ['LLO', [5, 7, 2], [0, 0, 5]],
    ['WNW', [3, 7, 5], [7, 0, 0]],
    ['INC', [2, 7, 1], [6, 0, 6]],
    ['ECO', [4, 6, 9], [0, 0, 0]],
  ])('theme %s has as many as the manifest', (theme, statements, subPoints) => {
    const count = (kind: string, isSubPoint: boolean) =>
      programme.statements.filter(
        (one) => one.theme === theme && one.kind === kind && (one.partOf !== null) === isSubPoint,
      ).length;
    const kinds = ['beeld', 'hoofddoel', 'eerste-actie'];
    expect(kinds.map((kind) => count(kind, false))).toEqual(statements);
    expect(kinds.map((kind) => count(kind, true))).toEqual(subPoints);
  });

  test('are 30 beelden, 35 hoofddoelen and 24 eerste acties, with 13, 6 and 14 sub-points', () => {
    const total = (kind: string, isSubPoint: boolean) =>
      programme.statements.filter((one) => one.kind === kind && (one.partOf !== null) === isSubPoint).length;
    expect([total('beeld', false), total('hoofddoel', false), total('eerste-actie', false)]).toEqual([30, 35, 24]);
    expect([total('beeld', true), total('hoofddoel', true), total('eerste-actie', true)]).toEqual([13, 6, 14]);
  });

  test('are numbered from 1 without gaps, sub-points from a', () => {
    const codes = programme.statements.map(({ code }) => code);
    for (const { code, partOf } of programme.statements) {
      const [, beginning = '', last = ''] = /^(.*?)([0-9]+|[a-z])$/.exec(code) ?? [];
      const first = partOf === null ? '1' : 'a';
      if (last === first) continue;
      const before = partOf === null ? String(Number(last) - 1) : String.fromCharCode(last.charCodeAt(0) - 1);
      expect(codes).toContain(`${beginning}${before}`);
    }
  });

  test('have a short title each, all different', () => {
    const titles = programme.statements.map(({ title }) => title);
    expect(new Set(titles).size).toBe(titles.length);
    expect(titles.filter((title) => title.length > 75)).toEqual([]);
  });
});

describe('The twelve start coalitions', () => {
  test('are 1 to 4, 5a, 5b and 6 to 11', () => {
    expect(codesOf(programme.coalitions)).toEqual(['1', '2', '3', '4', '5a', '5b', '6', '7', '8', '9', '10', '11']);
  });

  test('each have an open place: n.t.b. is data, not a party', () => {
    const withOpenPlace = programme.coalitions.filter(({ participants }) =>
      participants.some(({ kind }) => kind === 'nog-te-bepalen'),
    );
    expect(codesOf(withOpenPlace)).toHaveLength(12);
    expect(programme.organisations.filter(({ name }) => /n\.?t\.?b|nog te bepalen/i.test(name))).toEqual([]);
  });

  test('have the priorities of the werkagenda; 5 covers 5a and 5b', () => {
    const withPriority = (priority: string) => codesOf(programme.coalitions.filter((one) => one.priority === priority));
    expect(withPriority('A')).toEqual(['1', '2', '3', '6', '11']);
    expect(withPriority('B')).toEqual(['4', '8']);
    expect(withPriority('C')).toEqual(['5a', '5b', '7', '9', '10']);
  });

  test.each([
    ['1', 'WNW', 'doel-2'],
    ['2', 'WNW', 'doel-3'],
    ['3', 'WNW', 'doel-2'],
    ['4', 'LLO', 'doel-3'],
    ['5a', 'ECO', 'doel-3'],
    ['5b', 'ECO', 'doel-3'],
    ['6', 'INN', 'doel-1'],
    ['7', 'INN', 'doel-1'],
    ['8', 'INC', 'doel-4'],
    ['9', 'INS', 'doel-4'],
    ['10', 'ECO', 'doel-3'],
    ['11', 'ECO', 'doel-5'],
  ])('coalition %s stands under theme %s and under werkagenda goal %s', (code, theme, goal) => {
    expect(coalition(code)).toMatchObject({ theme, werkagendaGoal: goal });
  });

  test('have their milestones as history, by quarter; the year of 5a is unknown and 5b has none', () => {
    const plan = Object.fromEntries(
      programme.coalitions.map(({ code, milestones }) => [
        code,
        milestones.map(({ planned }) => `${planned.year ?? '?'}-Q${planned.quarter}`),
      ]),
    );
    expect(plan).toEqual({
      1: ['2021-Q2', '2021-Q2', '2021-Q3'],
      2: ['2021-Q2'],
      3: ['2021-Q2', '2021-Q2', '2021-Q3'],
      4: ['2021-Q3'],
      '5a': ['?-Q2'],
      '5b': [],
      6: ['2021-Q3'],
      7: ['2021-Q4'],
      8: ['2021-Q4'],
      9: ['2021-Q4'],
      10: ['2021-Q2'],
      11: ['2021-Q2', '2021-Q3', '2021-Q4'],
    });
    expect(programme.coalitions.flatMap(({ milestones }) => milestones).every(({ history }) => history)).toBe(true);
  });

  test.each([
    ['1', ['3', '4']],
    ['2', ['1', '3']],
    ['3', ['1', '4']],
  ])('coalition %s points to %j, as its text in the manifest does', (code, linked) => {
    expect(coalition(code).linkedTo).toEqual(expect.arrayContaining(linked));
  });
});

describe('The names people use for a coalition', () => {
  test.each([
    ['1', ['ServicePunt Techniek NH', 'ServicePunt Techniek', 'SPT', 'Service punt techniek']],
    ['2', ['Intersectoraal werk-naar-werk-afsprakenmodel', 'werk-naar-werk', 'afsprakenmodel', 'WnW']],
    ['2', ['Intersectoraal afsprakenmodel voor werk-naar-werk']],
    ['3', ['Verbeteren zij-instroom naar techniek', 'zij-instroom', 'zijinstroom techniek']],
    ['4', ['Ontwikkelfonds Noord-Holland (NHN en MRA)', 'ontwikkelfonds', 'ontwikkelfonds NH']],
    ['5a', ['Eén gevoeld loket voor mens, bedrijf en opleiders', 'één loket', '1 loket', 'gevoeld loket', 'loket']],
    ['5b', ['Merk- en talentinfrastructuur NH', 'merk en talentinfrastructuur', 'talentinfrastructuur', 'talentinfra']],
    ['6', ['MKB-route innovatief ondernemen (digitale HUB)', 'MKB-route', 'digitale hub', 'Digihub']],
    ['6', ['MKBroute innovatief en digitaal ondernemen']],
    ['7', ['Gecombineerde practoraten-lectoraten', 'practoraten', 'lectoraten', 'practoraten-lectoraten']],
    ['7', ['Gecombineerde lectoraten-practoraten']],
    ['8', ['Purpose case inclusiviteit', 'inclusiviteit', 'coalitie inclusiviteit', 'PC inclusiviteit']],
    ['8', ['PPScase inclusiviteit']],
    ['9', ['Eén taal en aanpak voor techniekpromotie', 'techniekpromotie', 'Techniekpromo', 'één taal']],
    ['10', ['Managementinformatie Arbeid & Onderwijs 2030', 'managementinformatie', 'MI A&O', 'MI-dashboard']],
    ['10', ['management info A&O', 'Realisatie goede managementinformatie voor A&O']],
    ['11', ['Investeringsinstrument voor T&T-campussen', 'investeringsinstrument']],
  ])('coalition %s answers to %j', (code, names) => {
    const { name, aliases } = coalition(code);
    const known = [name, ...aliases].map((one) => one.toLowerCase());
    expect(known).toEqual(expect.arrayContaining(names.map((one) => one.toLowerCase())));
  });

  test('include the short name on its chip', () => {
    for (const { name, shortName, aliases } of programme.coalitions) expect([name, ...aliases]).toContain(shortName);
  });
});

describe('The werkagenda', () => {
  test('has six goals, eleven numbered activities and two without a letter', () => {
    const activities = programme.werkagenda.flatMap((goal) => goal.activities);
    expect(programme.werkagenda).toHaveLength(6);
    expect(activities.filter(({ coalitions }) => coalitions.length > 0)).toHaveLength(11);
    expect(activities.filter(({ priority }) => priority === null).map(({ coalitions }) => coalitions)).toEqual([
      [],
      [],
    ]);
  });
});

describe('The gremia', () => {
  const gremium = (code: string) => programme.gremia.find((one) => one.code === code);
  const seats = (code: string, helix: Helix | null) =>
    programme.seats.filter((seat) => seat.gremium === code && seat.helix === helix).length;

  test('the regiegroep has 30 seats, ten per helix, and meets at least once a year', () => {
    expect([seats('regiegroep', 'bedrijfsleven'), seats('regiegroep', 'onderwijs')]).toEqual([10, 10]);
    expect([seats('regiegroep', 'overheid'), seats('regiegroep', null)]).toEqual([10, 0]);
    expect(gremium('regiegroep')?.meetingsPerYear).toBe(1);
  });

  test('the commissie has 15 seats without a division, from the regiegroep, and meets at least three times a year', () => {
    expect(programme.seats.filter((seat) => seat.gremium === 'commissie')).toHaveLength(15);
    expect(seats('commissie', null)).toBe(15);
    expect(gremium('commissie')).toMatchObject({ meetingsPerYear: 3, membersFrom: 'regiegroep' });
    expect(gremium('commissie')?.aliases).toContain('Leer en advies Cie');
  });

  test('one technologietafel has a thematafel for each theme', () => {
    const tafels = programme.gremia.filter(({ kind }) => kind === 'thematafel');
    expect(programme.gremia.filter(({ kind }) => kind === 'technologietafel')).toHaveLength(1);
    expect(tafels.map(({ theme }) => theme)).toEqual(['INN', 'INS', 'LLO', 'WNW', 'INC', 'ECO']);
    expect(new Set(tafels.map(({ partOf }) => partOf))).toEqual(new Set(['technologietafel']));
  });

  test('no seat has a holder: who sits where is not in the sources', () => {
    expect(programme.seats.filter(({ holder, organisation }) => holder !== null || organisation !== null)).toEqual([]);
  });
});

describe('The measurable targets and the abbreviations', () => {
  test('are three months for a vacancy and more than 75% for coalition 2', () => {
    expect(programme.indicators.map(({ statement, coalition: of, target }) => [statement ?? of, target])).toEqual([
      ['WNW-D7', { is: 'ten-hoogste', value: 3, unit: 'maanden' }],
      ['2', { is: 'meer-dan', value: 75, unit: '%' }],
    ]);
  });

  test('are all explained or openly unexplained', () => {
    const known = programme.abbreviations.map(({ abbreviation }) => abbreviation);
    expect(known).toEqual(
      expect.arrayContaining(
        'SPT HoS ASTA PNH UWV WSP RPA-NHN LCS T@C VTI 3DMZ AEB MRA ONHN PtVT HvA T&T DI LLO'.split(' '),
      ),
    );
  });

  test.each(['uwv', 'wsp', 'rpa-nhn', 'katapult', 'house-of-skills'])(
    'organisation %s has no sector: the sources do not say it',
    (id) => {
      expect(programme.organisations.find((one) => one.id === id)?.helix).toBeNull();
    },
  );
});

describe('The calendar', () => {
  test('has the public holidays that another calendar has, for 2027 and 2028', () => {
    const other = new Holidays('NL');
    for (const year of [2027, 2028]) {
      const theirs = other
        .getHolidays(year)
        .filter(({ type }) => type === 'public')
        .map(({ date }) => date.slice(0, 10));
      const ours = programme.calendar.publicHolidays.filter((day) => day.startsWith(String(year)));
      expect(ours).toEqual([...new Set(theirs)].sort());
    }
  });
});

describe('The fictional people', () => {
  test('are about forty, each with a name of their own', () => {
    expect(demo.people.length).toBeGreaterThanOrEqual(38);
    expect(new Set(demo.people.map(({ name }) => name)).size).toBe(demo.people.length);
  });

  test('stand on all three sides of the helix, and each coalition has at least three of them', () => {
    const sides = demo.people.map(({ organisation }) => organisation?.helix);
    for (const helix of ['bedrijfsleven', 'onderwijs', 'overheid'] as const) {
      expect(sides.filter((side) => side === helix).length).toBeGreaterThanOrEqual(10);
    }
    for (const { code } of programme.coalitions) {
      expect(demo.people.filter(({ coalitions }) => coalitions.includes(code)).length).toBeGreaterThanOrEqual(3);
    }
  });

  test('include everyone who serves the programme, gespreksleiders, and readers of English', () => {
    expect(demo.people.filter(servesProgramme).map(({ role }) => role)).toEqual([
      'secretariaat',
      'beheerder',
      'werkambassadeur',
    ]);
    expect(demo.people.filter(({ role }) => role === 'gespreksleider').length).toBeGreaterThanOrEqual(2);
    expect(demo.people.filter(({ language }) => language === 'en')).toHaveLength(3);
  });

  test('have two people called Bas and one called Sanne, to be asked which Bas is meant', () => {
    const called = (given: string) => demo.people.filter(({ name }) => name.startsWith(`${given} `));
    expect(called('Bas')).toHaveLength(2);
    expect(called('Sanne')).toHaveLength(1);
  });

  test('lead six of the twelve coalitions; the other six wait for an aanjager', () => {
    expect(demo.aanjagers).toHaveLength(6);
  });

  test('meet in gremia of the programme', () => {
    expect(demo.meetings[0]).toEqual({ kind: 'commissie', name: 'Leer- en adviescommissie', date: '2026-12-10' });
    expect(demo.meetings).toHaveLength(12);
  });
});
