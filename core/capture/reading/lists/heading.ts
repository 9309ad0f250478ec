import type { CuedDate } from '../../dates/cues';
import type { CoalitionFound } from '../../parts/find-coalitions';
import type { Who } from '../../parts/find-people';
import type { PriorityFound } from '../../parts/find-priorities';
import { inRange } from '../../text/in-range';
import { wordSet } from '../../vocabulary/phrase-list';
import type { ClauseReading } from '../clauses/clause-reading';
import type { Line } from '../clauses/layout';
import { COALITION, DATE, PRIORITY, type Scan } from '../clauses/scan';
import { bestCoalition, type Draft } from '../draft/draft';
import { type OwnerPart, ownerParts } from '../draft/owners';
import { chooseDue, type DueChoice } from '../due/due';
import { classify } from '../tasks/classify';
import type { HeadingKind } from './heading-kind';
import { headingOwners } from './heading-owners';

/** What stands above a list and holds for every line that does not say otherwise (conventions §7). */
export interface Heading {
  readonly kind: HeadingKind;
  readonly due: DueChoice['due'];
  readonly coalition: CoalitionFound | null;
  readonly priority: PriorityFound | null;
  readonly owners: readonly OwnerPart[];
  /** Whether it says nothing but by when or how urgent: "Deadline vrijdag:", "Alle punten prio A, coalitie 3:". */
  readonly holdsForAll: boolean;
}

export const NO_HEADING: Heading = {
  kind: 'unknown',
  due: null,
  coalition: null,
  priority: null,
  owners: [],
  holdsForAll: false,
};

/** Reads a heading. A date that belongs to the meeting the list comes from is no deadline. */
export function headingOf(scan: Scan, line: Pick<Line, 'from' | 'to'>, kind: HeadingKind, above: Heading): Heading {
  const coalition = bestCoalition(inRange(scan.coalitions, line.from, line.to));
  const priority = inRange(scan.priorities, line.from, line.to)[0] ?? null;
  const due = dueOfHeading(scan, line);
  const sub = kind === 'unknown' && (above.kind === 'actions' || above.kind === 'agreed');
  return {
    kind: sub ? above.kind : kind,
    due: due ?? (sub ? above.due : null),
    coalition: coalition ?? (sub ? above.coalition : null),
    priority: priority ?? (sub ? above.priority : null),
    owners: headingOwners(scan, line, kind),
    holdsForAll: (due !== null || priority !== null) && saysNothingElse(scan, line, due),
  };
}

/** "Deadline vrijdag:", "Alle stukken moeten voor 1 april binnen zijn, prio A:"; not "Beschikbaar voor vrijdag:". */
function saysNothingElse(scan: Scan, line: Pick<Line, 'from' | 'to'>, due: DueChoice['due']): boolean {
  const { tokens, inside } = scan;
  const { from, to } = line;
  if (due && !DEADLINE_CUES.has(due.date.cue) && isOnlyWhen(scan, line, due)) return false;
  for (let at = from; at < to; at++) {
    const token = tokens[at];
    if (token?.kind === 'word' && !HOLDING.has(inside[at] ?? 0) && !WITH_DEADLINE.has(token.norm)) return false;
  }
  return true;
}

const HOLDING: ReadonlySet<number> = new Set([DATE, COALITION, PRIORITY]);

const WITH_DEADLINE = wordSet(
  'deadline uiterlijk voor en graag svp aub alles allemaal alle stukken stuk teksten bijdragen bijdrage onderdelen onderdeel punten dingen zaken volgende onderstaande ',
  'de het deze dit ook nog moet moeten zijn worden klaar gereed af binnen doen te leveren aanleveren inleveren opleveren afronden aangeleverd ingeleverd opgeleverd afgerond',
);

const DEADLINE_CUES = new Set(['latest', 'before', 'by', 'field', 'ready']);

function dueOfHeading(scan: Scan, line: Pick<Line, 'from' | 'to'>): DueChoice['due'] {
  const due = dueForAll(scan, line);
  if (
    !due ||
    !(DEADLINE_CUES.has(due.date.cue) || (isInLastSentence(scan, line, due) && isForToBeDone(scan, line, due)))
  )
    return null;
  const { value } = due.date.found;
  const isMeeting = value.kind === 'day' && value.event === true;
  return isMeeting && due.date.cue !== 'latest' ? null : due;
}

function nominal(scan: Scan, { from, to }: Pick<Line, 'from' | 'to'>): ClauseReading {
  return { ...classify(scan, { from, to, before: '', after: ':', sentence: 0 }), kind: 'nominal' };
}

/** "beide 1 okt", "alles voor vrijdag" behind an enumeration. */
export function dueForAll(scan: Scan, stretch: Pick<Line, 'from' | 'to'>): DueChoice['due'] {
  return choiceForAll(scan, stretch).due;
}

/** The same with what is doubted of it. */
export function choiceForAll(scan: Scan, stretch: Pick<Line, 'from' | 'to'>): DueChoice {
  return chooseDue(scan, [nominal(scan, stretch)], () => false);
}

/** The heading of an item behind its owner: "Bas zaal, Inge catering". */
export function ownedBy(scan: Scan, heading: Heading, owner: Who | undefined): Heading {
  return owner ? { ...heading, owners: ownerParts(scan, [owner], 'field') } : heading;
}

/** "Te doen deze week:", "Actielijst volgende week": the list is for that time. "Afgesproken vandaag:" is not. */
function isForToBeDone(scan: Scan, line: Pick<Line, 'from' | 'to'>, due: NonNullable<DueChoice['due']>): boolean {
  if (due.date.cue === 'of' || due.date.cue === 'from') return false;
  const norms = scan.tokens.slice(line.from, line.to).map((token) => token.norm);
  if (norms.some((norm) => TO_BE_DONE.has(norm)) || isOnlyWhen(scan, line, due)) return true;
  return (
    due.date.found.value.kind === 'period' && norms.some((norm) => norm.startsWith('actie') || norm.startsWith('ta'))
  );
}

/** "Fijn overleg vandaag. Dit gaan we doen:" says nothing of when. */
function isInLastSentence(
  { tokens }: Scan,
  { to }: Pick<Line, 'from' | 'to'>,
  { date }: NonNullable<DueChoice['due']>,
) {
  return !tokens.slice(date.to, to - 1).some(({ norm }) => ENDS_SENTENCE.has(norm));
}

const ENDS_SENTENCE = wordSet('. ! ?');

/** "Deze week:", "Morgen:" and nothing else; "12 mei:" may be the day of the meeting. */
function isOnlyWhen(
  { tokens }: Scan,
  { from, to }: Pick<Line, 'from' | 'to'>,
  { date }: NonNullable<DueChoice['due']>,
): boolean {
  const end = tokens[to - 1]?.norm === ':' ? to - 1 : to;
  const { value, reason } = date.found;
  return date.from <= from && date.to >= end && (value.kind === 'period' || reason === 'relative-day');
}

const TO_BE_DONE = wordSet(
  "inleveren aanleveren opleveren doen todo todos todo's to-do klussen klusjes huiswerk regelen afronden doet pakt moet moeten ga gaan zal zullen kun kan kunnen wil willen",
);

/** What a line of a list says for the lines under it. */
export function headedBy({ due, owners, coalition, priority }: Draft, above: Heading): Heading {
  return {
    kind: above.kind,
    due: due.due ?? above.due,
    owners: owners.length > 0 ? owners : above.owners,
    holdsForAll: false,
    coalition: coalition ?? above.coalition,
    priority: priority ?? above.priority,
  };
}

/** Gives a line what its heading says and the line itself does not. */
export function inherit(scan: Scan, draft: Draft, heading: Heading): Draft {
  return {
    ...draft,
    owners: draft.owners.length > 0 || draft.ownersSaid ? draft.owners : heading.owners,
    due:
      draft.due.due || draft.due.spoken.some((date) => !standsForOwner(scan, date)) || !heading.due
        ? draft.due
        : { ...draft.due, due: { ...heading.due, reason: 'heading' } },
    coalition: draft.coalition ?? (heading.coalition && { ...heading.coalition, reason: 'heading' }),
    priority: draft.priority ?? (heading.priority && { ...heading.priority, reason: 'heading' }),
  };
}

/** "- n.t.b.: archiefkast opruimen": who does it is to be decided, not when. */
function standsForOwner(scan: Scan, { found }: CuedDate): boolean {
  const before = scan.tokens[found.from - 1];
  const opens = before === undefined || before.kind === 'break' || before.kind === 'mark';
  return opens && found.value.kind === 'none' && scan.tokens[found.to]?.norm === ':';
}
