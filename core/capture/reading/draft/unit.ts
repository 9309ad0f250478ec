import { wordSet } from '../../vocabulary/phrase-list';
import { isCarrier, isSeeingToIt, isTakenBySender, takesIt } from '../clauses/carrier';
import { STRONG } from '../clauses/clause-reading';
import { type Clause, clausesOf } from '../clauses/clauses';
import type { Scan } from '../clauses/scan';
import { beginsSignature } from '../clauses/signature';
import { classify } from '../tasks/classify';
import { takeMarkers } from '../tasks/markers';
import { refusalsOf } from '../tasks/refuse';
import { withDeadlineTold } from './deadline-told';
import { type Draft, draftOf, isExcused, type UnitMode } from './draft';
import { withGapsFilled } from './gapping';
import { withNeedsAsked } from './needed';
import { withReachedByName } from './reached';
import type { Read } from './read';
import { shareTheRest } from './share';
import { undoneAsWork } from './undone';

/** A stretch of the message that is no list itself, with its clauses. */
export interface Unit {
  readonly from: number;
  readonly to: number;
  readonly reads: readonly Read[];
}

/** Reads the clauses of a stretch of the message, before it is known how it is meant. */
export function unitOf(scan: Scan, from: number, to: number): Unit {
  return { from, to, reads: readClauses(scan, beforeSignature(scan, clausesOf(scan, from, to))) };
}

/** Reads a stretch of the message that is no list itself: zero, one or more actions. */
export function readUnit(scan: Scan, from: number, to: number, mode: UnitMode): readonly Draft[] {
  return draftsOf(scan, unitOf(scan, from, to), mode);
}

/** The actions that the clauses of a unit ask for when it is meant so. */
export function draftsOf(scan: Scan, { from, to, reads }: Unit, mode: UnitMode): readonly Draft[] {
  const parts = atMarkers(reads);
  if (parts.length > 1) {
    const drafts = parts.map((part) =>
      readPart(scan, part, part[0]?.reading.clause.from ?? from, part.at(-1)?.reading.clause.to ?? to, mode),
    );
    if (drafts.every((part) => part.length > 0)) return drafts.flat();
  }
  return readPart(scan, reads, from, to, mode);
}

/** "Actie Bas: notulen, actie Inge: zaal": each marker begins a part of its own. */
function atMarkers(reads: readonly Read[]): readonly (readonly Read[])[] {
  const parts: Read[][] = [];
  for (const read of reads) {
    if (read.marked || parts.length === 0) parts.push([]);
    parts.at(-1)?.push(read);
  }
  return parts[0]?.[0]?.marked ? parts : [];
}

/** What a clause means beside the others, in the order in which one builds on another. */
const PASSES: readonly ((reads: readonly Read[], scan: Scan) => readonly Read[])[] = [
  withGapsFilled,
  takenOver,
  undoneAsWork,
  withDeadlineTold,
  withNeedsAsked,
  withReachedByName,
];

function readPart(scan: Scan, said: readonly Read[], from: number, to: number, mode: UnitMode): readonly Draft[] {
  const reads = PASSES.reduce((passed, pass) => pass(passed, scan), said);
  const marked = mode !== 'chat' || reads.some((one) => one.marked);
  const takenBack = lastTakenBack(reads);
  const own = reads.filter((one, i) => i > takenBack && isHead(one, marked));
  const heads = own.length > 0 ? own : telegrams(reads, takenBack);
  if (heads.length < 2) {
    const draft = draftOf(scan, { reads, said: reads, head: heads[0] ?? null, from, to }, marked, mode);
    return draft ? [draft] : [];
  }
  const drafts = segments(reads, heads, from, to).map((segment) =>
    draftOf(scan, { ...segment, said: reads }, marked, mode),
  );
  return shareTheRest(
    scan,
    from,
    reads,
    drafts.filter((draft) => draft !== null),
  );
}

/** "Bas drukker bellen, Inge kaarten kopen": several owners, each with an infinitive. */
function telegrams(reads: readonly Read[], takenBack: number): readonly Read[] {
  const all = reads.filter(
    ({ reading, refusal }, i) =>
      i > takenBack &&
      !refusal &&
      reading.kind === 'infinitive' &&
      reading.who?.kind === 'people' &&
      !reading.who.receives,
  );
  return all.length > 1 ? all : [];
}

/** "Groet, Bas" and what follows is no part of the message. */
function beforeSignature(scan: Scan, clauses: readonly Clause[]): readonly Clause[] {
  const at = clauses.findIndex((clause) => beginsSignature(scan, clause.from));
  return at > 0 ? clauses.slice(0, at) : clauses;
}

function readClauses(scan: Scan, clauses: readonly Clause[]): readonly Read[] {
  const marked = takeMarkers(scan, clauses);
  const refusals = refusalsOf(
    scan,
    marked.map((one) => one.clause),
  );
  return marked.map((one, i) => ({
    reading: classify(scan, one.clause),
    refusal: refusals[i] ?? null,
    marked: one.marked,
    ownerField: one.ownerField,
  }));
}

/** A clause that asks for work by itself, and says what work. */
function isHead({ reading, refusal, ownerField }: Read, marked: boolean): boolean {
  if (!STRONG.has(reading.kind) || ownerField) return false;
  const excused = isExcused({ reading, refusal });
  if (refusal && !excused && !(marked && !refusal.evenMarked)) return false;
  if (reading.who?.kind === 'they') return false;
  return !isCarrier(reading);
}

/** "Kan iemand de zaal boeken? Laat maar, doe ik zelf": then it is not off. */
function takenOver(reads: readonly Read[]): readonly Read[] {
  return reads.map((read, i) => {
    if (isSeenTo(read, reads[i + 1])) return { ...read, reading: { ...read.reading, kind: 'need', start: 0 } };
    if (read.refusal?.why !== 'dropped' || !LEAVES.has(read.reading.items[0]?.norm ?? '')) return read;
    if (isTakenBySender(read.reading)) return { ...read, refusal: null };
    const next = reads[i + 1]?.reading;
    return next !== undefined && isTakenBySender(next)
      ? { ...read, refusal: null, reading: { ...read.reading, kind: 'empty' } }
      : read;
  });
}

/** "De stukken gaan vrijdag de deur uit, Bas zorgt daarvoor": what will be so is the work. */
function isSeenTo({ reading, refusal }: Read, next: Read | undefined): boolean {
  if (reading.kind !== 'statement' || refusal || next?.reading.clause.before !== ',') return false;
  return (
    (isSeeingToIt(next.reading) || takesIt(next.reading)) &&
    reading.items.some(({ norm }) => norm === 'gaat' || norm === 'gaan')
  );
}

const LEAVES = wordSet('laat nvm never');
const TAKES_BACK = wordSet('nvm dat dit die het deze hoeft hoef laat is toch al niet never that it');

/** "Femke zou de notulen maken, maar dat is niet meer nodig": what stands before this clause is off; -1 when nothing is. */
function lastTakenBack(reads: readonly Read[]): number {
  return reads.findLastIndex(({ refusal, reading }) => {
    if (!refusal?.evenMarked) return false;
    const first = reading.items.find((item) => item.norm !== 'maar' && item.norm !== 'en');
    return first === undefined || TAKES_BACK.has(first.norm);
  });
}

interface Segment {
  readonly head: Read;
  readonly reads: readonly Read[];
  readonly from: number;
  readonly to: number;
}

/** Divides the clauses over the heads: what leads a sentence goes with the head that follows, the rest with the one before. */
function segments(reads: readonly Read[], heads: readonly Read[], from: number, to: number): readonly Segment[] {
  const groups = new Map<Read, Read[]>(heads.map((head) => [head, []]));
  let ahead = 0;
  let current: Read | null = null;
  for (const read of reads) {
    if (groups.has(read)) {
      current = read;
      ahead++;
    }
    const next = current === read ? read : heads[ahead];
    const home: Read | null = leadsTo(read, current, next) ? (next ?? current) : current;
    if (home) groups.get(home)?.push(read);
  }
  const starts = heads.map((head, i) => (i === 0 ? from : (groups.get(head)?.[0]?.reading.clause.from ?? from)));
  return heads.map((head, i) => ({
    head,
    reads: groups.get(head) ?? [head],
    from: starts[i] ?? from,
    to: starts[i + 1] ?? to,
  }));
}

function leadsTo(read: Read, current: Read | null, next: Read | undefined): boolean {
  const { sentence } = read.reading.clause;
  if (!current) return true;
  return next?.reading.clause.sentence === sentence && current.reading.clause.sentence !== sentence;
}
