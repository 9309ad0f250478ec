import { asOrganisationId } from '../core/shared/ids';
import type { DemoFiles, ProgrammeFiles } from './programme-files';
import { type ProgrammeProblem, problem } from './programme-problem';

/** What a programme's files must mean together; the shape of each file was checked before. */
export function checkProgramme(files: ProgrammeFiles): readonly ProgrammeProblem[] {
  return [
    ...checkUnique(files),
    ...checkStatements(files),
    ...checkCoalitions(files),
    ...checkWerkagenda(files),
    ...checkGremia(files),
    ...checkIndicators(files),
    ...checkCalendar(files),
  ];
}

/** The codes of a programme that its demo files may point to. */
interface KnownCodes {
  readonly coalitions: readonly { readonly code: string }[];
  readonly organisations: readonly { readonly id: string }[];
  readonly gremia: readonly { readonly code: string }[];
}

/** What the demo files must mean together with the programme they belong to. */
export function checkDemo(files: DemoFiles, programme: KnownCodes): readonly ProgrammeProblem[] {
  const { people, aanjagers, organisations: own } = files['demo-people'];
  const file = 'demo-people.json';
  const coalitions = new Set(programme.coalitions.map(({ code }) => code));
  const organisations = new Set<string>([...programme.organisations, ...own].map(({ id }) => id));
  const gremia = new Set(programme.gremia.map(({ code }) => code));
  const ids = new Set<string>(people.map(({ id }) => id));
  return [
    ...repeated(
      file,
      ['organisations'],
      [...programme.organisations, ...own].map(({ id }) => id),
    ),
    ...duplicates(file, people, 'id', ['people']),
    ...duplicates(file, people, 'name', ['people']),
    ...duplicates(file, aanjagers, 'coalition', ['aanjagers']),
    ...people.flatMap((person, at) => [
      ...unknown(file, ['people', at, 'organisation'], 'organisatie', person.organisation, organisations),
      ...unknown(file, ['people', at, 'coalitions'], 'coalitie', person.coalitions, coalitions),
    ]),
    ...aanjagers.flatMap(({ coalition, person }, at) => [
      ...unknown(file, ['aanjagers', at, 'coalition'], 'coalitie', coalition, coalitions),
      ...unknown(file, ['aanjagers', at, 'person'], 'persoon', person, ids),
      ...leadsOwnCoalition(files, at),
    ]),
    ...files['demo-meetings'].flatMap(({ gremium }, at) =>
      unknown('demo-meetings.json', [at, 'gremium'], 'gremium', gremium, gremia),
    ),
  ];
}

function checkUnique(files: ProgrammeFiles): readonly ProgrammeProblem[] {
  return [
    ...duplicates('themes.json', files.themes, 'code'),
    ...duplicates('statements.json', files.statements, 'code'),
    ...duplicates('organisations.json', files.organisations, 'id'),
    ...duplicates('organisations.json', files.organisations, 'name'),
    ...duplicates('abbreviations.json', files.abbreviations, 'abbreviation'),
    ...duplicates('coalitions.json', files.coalitions, 'code'),
    ...checkAliases(files),
    ...duplicates('werkagenda.json', files.werkagenda, 'code'),
    ...duplicates('gremia.json', files.gremia, 'code'),
    ...duplicates('indicators.json', files.indicators, 'code'),
  ];
}

const KIND_LETTERS = { beeld: 'B', hoofddoel: 'D', 'eerste-actie': 'A' } as const;

function checkStatements({ statements, themes }: ProgrammeFiles): readonly ProgrammeProblem[] {
  const file = 'statements.json';
  const themeCodes = new Set(themes.map(({ code }) => code));
  const codes = new Set(statements.map(({ code }) => code));
  return statements.flatMap(({ code, theme, kind, partOf }, at) => {
    const beginning = `${theme}-${KIND_LETTERS[kind]}`;
    const wanted = /[a-z]$/.test(code) ? code.slice(0, -1) : null;
    return [
      ...unknown(file, [at, 'theme'], 'thema', theme, themeCodes),
      ...unknown(file, [at, 'partOf'], 'uitspraak', partOf, codes),
      ...(code.startsWith(beginning)
        ? []
        : [problem(file, [at, 'code'], 'ongeldige-waarde', `De code "${code}" hoort te beginnen met "${beginning}".`)]),
      ...(partOf === wanted
        ? []
        : [problem(file, [at, 'partOf'], 'ongeldige-waarde', `Bij de code "${code}" hoort hier ${wanted ?? 'null'}.`)]),
    ];
  });
}

function checkCoalitions({ coalitions, themes, organisations }: ProgrammeFiles): readonly ProgrammeProblem[] {
  const file = 'coalitions.json';
  const themeCodes = new Set(themes.map(({ code }) => code));
  const codes = new Set<string>(coalitions.map(({ code }) => code));
  const organisationIds = new Set<string>(organisations.map(({ id }) => id));
  return coalitions.flatMap((coalition, at) => {
    const places = coalition.participants.map((one) =>
      one.kind === 'organisatie' ? one.organisation : asOrganisationId(one.id),
    );
    const parties = coalition.participants.map((one) => (one.kind === 'organisatie' ? one.organisation : null));
    return [
      ...unknown(file, [at, 'theme'], 'thema', coalition.theme, themeCodes),
      ...unknown(file, [at, 'relatedThemes'], 'thema', coalition.relatedThemes, themeCodes),
      ...unknown(file, [at, 'linkedTo'], 'coalitie', coalition.linkedTo, codes),
      ...unknown(file, [at, 'participants'], 'organisatie', parties, organisationIds),
      ...repeated(file, [at, 'participants'], places),
      ...(coalition.linkedTo.includes(coalition.code)
        ? [problem(file, [at, 'linkedTo'], 'ongeldige-waarde', 'Een coalitie kan niet naar zichzelf wijzen.')]
        : []),
    ];
  });
}

/** A name that people type belongs to one coalition; otherwise nobody could know which was meant. */
function checkAliases({ coalitions }: ProgrammeFiles): readonly ProgrammeProblem[] {
  const owners = new Map<string, string>();
  return coalitions.flatMap(({ code, name, shortName, aliases }, at) =>
    [name, shortName, ...aliases].flatMap((alias) => {
      const key = alias.toLowerCase();
      const owner = owners.get(key) ?? code;
      owners.set(key, owner);
      if (owner === code) return [];
      const sentence = `De naam "${alias}" is al van coalitie ${owner}.`;
      return [problem('coalitions.json', [at, 'aliases'], 'dubbele-code', sentence)];
    }),
  );
}

function checkWerkagenda({ werkagenda, coalitions }: ProgrammeFiles): readonly ProgrammeProblem[] {
  const file = 'werkagenda.json';
  const codes = new Set<string>(coalitions.map(({ code }) => code));
  const named = werkagenda.flatMap(({ activities }) => activities.flatMap((activity) => activity.coalitions));
  return [
    ...werkagenda.flatMap(({ activities }, at) =>
      activities.flatMap((activity, place) =>
        unknown(file, [at, 'activities', place, 'coalitions'], 'coalitie', activity.coalitions, codes),
      ),
    ),
    ...repeated(file, [], named),
  ];
}

function checkGremia({ gremia, themes }: ProgrammeFiles): readonly ProgrammeProblem[] {
  const file = 'gremia.json';
  const codes = new Set<string>(gremia.map(({ code }) => code));
  const themeCodes = new Set(themes.map(({ code }) => code));
  return gremia.flatMap((gremium, at) => [
    ...unknown(file, [at, 'partOf'], 'gremium', gremium.partOf, codes),
    ...unknown(file, [at, 'membersFrom'], 'gremium', gremium.membersFrom, codes),
    ...unknown(file, [at, 'theme'], 'thema', gremium.theme, themeCodes),
    ...checkThematafel(gremium, at, gremia),
    ...checkSeats(gremium, at, gremia),
  ]);
}

type GremiumFile = ProgrammeFiles['gremia'][number];

/** A thematafel is part of a technologietafel and has one theme; no other body has either (samenwerkingsmodel). */
function checkThematafel(gremium: GremiumFile, at: number, all: readonly GremiumFile[]): readonly ProgrammeProblem[] {
  const file = 'gremia.json';
  const isThematafel = gremium.kind === 'thematafel';
  const whole = all.find(({ code }) => code === gremium.partOf);
  const problems: ProgrammeProblem[] = [];
  if (isThematafel !== (gremium.theme !== null)) {
    problems.push(
      problem(file, [at, 'theme'], 'ongeldige-waarde', 'Een thematafel heeft één thema, een ander gremium geen.'),
    );
  }
  if (isThematafel ? whole !== undefined && whole.kind !== 'technologietafel' : gremium.partOf !== null) {
    const sentence = 'Alleen een thematafel is deel van een ander gremium, en wel van een technologietafel.';
    problems.push(problem(file, [at, 'partOf'], 'ongeldige-waarde', sentence));
  }
  return problems;
}

function checkSeats(gremium: GremiumFile, at: number, all: readonly GremiumFile[]): readonly ProgrammeProblem[] {
  const file = 'gremia.json';
  const division = gremium.seatsPerHelix;
  const divided = division ? Object.values(division).reduce((sum, seats) => sum + seats, 0) : gremium.seats;
  const larger = all.find(({ code }) => code === gremium.membersFrom);
  const problems: ProgrammeProblem[] = [];
  if (divided !== gremium.seats) {
    const sentence = `De verdeling telt ${divided} zetels, maar het gremium heeft er ${gremium.seats}.`;
    problems.push(problem(file, [at, 'seatsPerHelix'], 'telling-klopt-niet', sentence));
  }
  if (larger && gremium.seats > larger.seats) {
    const sentence = `Dit gremium heeft ${gremium.seats} zetels, maar ${larger.name} heeft er maar ${larger.seats}.`;
    problems.push(problem(file, [at, 'seats'], 'telling-klopt-niet', sentence));
  }
  return problems;
}

function checkIndicators({ indicators, statements, coalitions }: ProgrammeFiles): readonly ProgrammeProblem[] {
  const file = 'indicators.json';
  const codes = new Set(statements.map(({ code }) => code));
  const coalitionCodes = new Set<string>(coalitions.map(({ code }) => code));
  return indicators.flatMap(({ statement, coalition }, at) => [
    ...unknown(file, [at, 'statement'], 'uitspraak', statement, codes),
    ...unknown(file, [at, 'coalition'], 'coalitie', coalition, coalitionCodes),
  ]);
}

function checkCalendar({ calendar }: ProgrammeFiles): readonly ProgrammeProblem[] {
  return calendar.schoolHolidays.flatMap(({ name, from, to }, at) =>
    from <= to
      ? []
      : [
          problem(
            'calendar.json',
            ['schoolHolidays', at, 'to'],
            'ongeldige-waarde',
            `De ${name} eindigt voordat zij begint.`,
          ),
        ],
  );
}

function leadsOwnCoalition(files: DemoFiles, at: number): readonly ProgrammeProblem[] {
  const { people, aanjagers } = files['demo-people'];
  const lead = aanjagers[at];
  const person = people.find(({ id }) => id === lead?.person);
  if (!lead || !person || person.coalitions.includes(lead.coalition)) return [];
  const sentence = `${person.name} is geen lid van coalitie ${lead.coalition} en kan er dus geen aanjager van zijn.`;
  return [problem('demo-people.json', ['aanjagers', at, 'person'], 'ongeldige-waarde', sentence)];
}

type Path = readonly (string | number)[];

/** The problem of a code, or of each code in a list, that points to nothing. */
function unknown(
  file: string,
  path: Path,
  what: string,
  named: string | null | readonly (string | null)[],
  known: ReadonlySet<string>,
): readonly ProgrammeProblem[] {
  if (Array.isArray(named)) return named.flatMap((code, at) => unknown(file, [...path, at], what, code, known));
  if (typeof named !== 'string' || known.has(named)) return [];
  return [problem(file, path, 'onbekende-code', `Er is geen ${what} "${named}" in dit programma.`)];
}

function duplicates<Field extends string>(
  file: string,
  rows: readonly Readonly<Record<Field, string>>[],
  field: Field,
  within: Path = [],
): readonly ProgrammeProblem[] {
  return rows.flatMap((row, at) =>
    rows.findIndex((other) => other[field] === row[field]) === at
      ? []
      : [problem(file, [...within, at, field], 'dubbele-code', `"${row[field]}" staat er twee keer in.`)],
  );
}

function repeated(file: string, path: Path, codes: readonly string[]): readonly ProgrammeProblem[] {
  return codes
    .filter((code, at) => codes.indexOf(code) !== at)
    .map((code) => problem(file, path, 'dubbele-code', `"${code}" staat er twee keer in.`));
}
