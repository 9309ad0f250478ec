import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { z } from 'zod';
import type { Calendar } from '../core/capture/understanding';
import type { Coalition, Milestone, Participant } from '../core/coalitions/coalition';
import type { Gremium, Seat } from '../core/gremia/gremium';
import type { Statement, Theme, WerkagendaGoal } from '../core/manifest/manifest';
import { HELIXES, type Organisation, type Person } from '../core/people/person';
import type { CoalitionCode, GremiumCode, PersonId, ProgrammeId } from '../core/shared/ids';
import type { PlainDate } from '../core/shared/plain-date';
import { checkDemo, checkProgramme } from './programme-checks';
import { DEMO_FILES, type DemoFiles, PROGRAMME_FILES, type ProgrammeFiles } from './programme-files';
import { ProgrammeError, type ProgrammeProblem, problem, schemaProblems } from './programme-problem';

/** A coalition as a programme starts with it: nobody leads it yet. Participant ids are unique within the coalition. */
export interface ProgrammeCoalition extends Omit<Coalition, 'aanjager'> {
  readonly participants: readonly Participant[];
  readonly milestones: readonly Omit<Milestone, 'coalition'>[];
}

/** A body as a programme starts with it. */
export interface ProgrammeGremium extends Gremium {
  /** The theme of a thematafel; null for every other body. */
  readonly theme: string | null;
  /** The body whose members fill this one, as the regiegroep fills the commissie; null when there is none. */
  readonly membersFrom: GremiumCode | null;
}

/** An abbreviation of the source documents; `meaning` is null when no source gives it. */
export interface Abbreviation {
  readonly abbreviation: string;
  readonly meaning: string | null;
}

/** A measurable target of the manifest. */
export interface Indicator {
  readonly code: string;
  readonly name: string;
  readonly statement: string | null;
  readonly coalition: CoalitionCode | null;
  readonly target: { readonly is: 'ten-hoogste' | 'meer-dan'; readonly value: number; readonly unit: 'maanden' | '%' };
}

/** The days of one school region, with where they come from and when somebody last compared them; null when nobody did. */
export interface ProgrammeCalendar extends Omit<Calendar, 'meetings'> {
  readonly schoolRegion: string;
  readonly source: string;
  readonly checkedOn: PlainDate | null;
}

/** Everything a programme starts with. Lists keep the order of their file. */
export interface ProgrammeData {
  readonly id: ProgrammeId;
  readonly name: string;
  readonly region: string;
  /** Microsoft 365 tenant ids whose people belong to this programme. */
  readonly tenants: readonly string[];
  readonly themes: readonly Theme[];
  readonly statements: readonly Statement[];
  readonly organisations: readonly Organisation[];
  readonly abbreviations: readonly Abbreviation[];
  readonly coalitions: readonly ProgrammeCoalition[];
  readonly werkagenda: readonly WerkagendaGoal[];
  readonly gremia: readonly ProgrammeGremium[];
  /** Every seat of every gremium, numbered from 1 within its gremium; none has a holder yet. */
  readonly seats: readonly Seat[];
  readonly indicators: readonly Indicator[];
  readonly calendar: ProgrammeCalendar;
}

/** Fictional people, who leads which coalition, and fictional meetings: for local mode and tests only. */
export interface DemoPeople {
  /** Fictional organisations that the programme itself does not have. */
  readonly organisations: readonly Organisation[];
  readonly people: readonly Person[];
  readonly aanjagers: readonly { readonly coalition: CoalitionCode; readonly person: PersonId }[];
  readonly meetings: Calendar['meetings'];
}

/**
 * Reads and checks the files of the programme in `folder`, without the demo files.
 * Throws a ProgrammeError that names every file and field that is wrong.
 */
export function readProgramme(folder: string): ProgrammeData {
  const files = readFiles(folder, PROGRAMME_FILES) as ProgrammeFiles;
  stopOn(checkProgramme(files));
  return {
    ...files.programme,
    themes: files.themes,
    statements: files.statements,
    organisations: files.organisations,
    abbreviations: files.abbreviations,
    coalitions: files.coalitions.map((coalition) => asCoalition(coalition, files)),
    werkagenda: files.werkagenda,
    gremia: files.gremia.map(({ seats: _seats, seatsPerHelix: _division, ...gremium }) => gremium),
    seats: files.gremia.flatMap(asSeats),
    indicators: files.indicators,
    calendar: files.calendar,
  };
}

/**
 * Reads and checks the fictional people and meetings in `folder`, which belong to an already read programme.
 * Throws a ProgrammeError as `readProgramme` does.
 */
export function readDemoPeople(folder: string, programme: ProgrammeData): DemoPeople {
  const files = readFiles(folder, DEMO_FILES) as DemoFiles;
  stopOn(checkDemo(files, programme));
  const { people, organisations, aanjagers } = files['demo-people'];
  const employers = new Map([...programme.organisations, ...organisations].map((one) => [one.id, one]));
  const gremia = new Map(programme.gremia.map((gremium) => [gremium.code, gremium]));
  return {
    organisations,
    people: people.map((person) => ({
      ...person,
      organisation: person.organisation === null ? null : (employers.get(person.organisation) ?? null),
    })),
    aanjagers,
    meetings: files['demo-meetings'].flatMap(({ gremium, date }) => {
      const body = gremia.get(gremium);
      return body ? [{ kind: body.kind, name: body.name, date }] : [];
    }),
  };
}

function readFiles(folder: string, schemas: Readonly<Record<string, z.ZodType>>): Record<string, unknown> {
  if (!existsSync(folder)) stopOn([problem(folder, [], 'map-ontbreekt', 'Deze map met een programma bestaat niet.')]);
  const problems: ProgrammeProblem[] = [];
  const read: Record<string, unknown> = {};
  for (const [name, schema] of Object.entries(schemas)) {
    const file = `${name}.json`;
    const json = readJson(folder, file);
    if ('problem' in json) {
      problems.push(json.problem);
      continue;
    }
    const parsed = schema.safeParse(json.value, { reportInput: true });
    if (parsed.success) read[name] = parsed.data;
    else problems.push(...schemaProblems(file, parsed.error));
  }
  stopOn(problems);
  return read;
}

function readJson(folder: string, file: string): { readonly value: unknown } | { readonly problem: ProgrammeProblem } {
  const path = join(folder, file);
  if (!existsSync(path)) return { problem: problem(file, [], 'bestand-ontbreekt', 'Dit bestand ontbreekt.') };
  try {
    // Some text editors on Windows put a byte order mark in front.
    return { value: JSON.parse(readFileSync(path, 'utf8').replace(/^\uFEFF/, '')) };
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    const sentence = `Dit is geen geldige JSON. Kijk naar komma's en aanhalingstekens: ${error.message}.`;
    return { problem: problem(file, [], 'geen-json', sentence) };
  }
}

function stopOn(problems: readonly ProgrammeProblem[]): void {
  if (problems.length > 0) throw new ProgrammeError(problems);
}

/** Joins a coalition with its organisations' names and with the goal and priority that the werkagenda gives it. */
function asCoalition(coalition: ProgrammeFiles['coalitions'][number], files: ProgrammeFiles): ProgrammeCoalition {
  const goal = files.werkagenda.find(({ activities }) =>
    activities.some((activity) => activity.coalitions.includes(coalition.code)),
  );
  const activity = goal?.activities.find(({ coalitions }) => coalitions.includes(coalition.code));
  return {
    ...coalition,
    werkagendaGoal: goal?.code ?? null,
    priority: activity?.priority ?? null,
    participants: coalition.participants.map((participant) => {
      if (participant.kind === 'nog-te-bepalen') return participant;
      const name = files.organisations.find(({ id }) => id === participant.organisation)?.name ?? '';
      return { ...participant, id: participant.organisation, name, place: null };
    }),
  };
}

function asSeats(gremium: ProgrammeFiles['gremia'][number]): readonly Seat[] {
  const division = gremium.seatsPerHelix;
  const helixes = division ? HELIXES.flatMap((helix) => Array.from({ length: division[helix] }, () => helix)) : [];
  return Array.from({ length: gremium.seats }, (_, index) => ({
    gremium: gremium.code,
    number: index + 1,
    helix: helixes[index] ?? null,
    holder: null,
    organisation: null,
  }));
}
