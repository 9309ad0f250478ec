import type { CoalitionFound } from '../parts/find-coalitions';
import { type PriorityFound, priorityField } from '../parts/find-priorities';
import type { ActionReason } from '../understanding';
import type { Refusal } from '../vocabulary/nl-refusals';
import { type ClauseKind, type ClauseReading, classify, STRONG } from './classify';
import { type Clause, clausesOf } from './clauses';
import { chooseDue, type DueChoice } from './due';
import { takeMarkers } from './markers';
import { chooseOwners, type OwnerChoice } from './owners';
import { refusalsOf } from './refuse';
import { COALITION, type Scan } from './scan';
import { titleOf } from './title';

/** An action in the making: its parts as found in its own words. */
export interface Draft {
  readonly reason: ActionReason;
  readonly title: string;
  readonly owners: OwnerChoice['owners'];
  /** Whether the words themselves say who owns it, even if that is nobody in particular. */
  readonly ownersSaid: boolean;
  readonly due: DueChoice;
  readonly coalition: CoalitionFound | null;
  readonly priority: PriorityFound | null;
}

/** How a stretch of the message is read: as chat, as marked by the person or a heading, or as a line of a list. */
export type UnitMode = 'chat' | 'marked' | 'list';

interface Read {
  readonly reading: ClauseReading;
  readonly refusal: Refusal | null;
  readonly marked: boolean;
  readonly ownerField: boolean;
}

/** Reads a stretch of the message that is no list itself: zero, one or more actions. */
export function readUnit(scan: Scan, from: number, to: number, mode: UnitMode): readonly Draft[] {
  const reads = readClauses(scan, clausesOf(scan, from, to));
  const marked = mode !== 'chat' || reads.some((one) => one.marked);
  const heads = reads.filter((one) => isHead(one, marked));
  if (heads.length < 2) {
    const draft = draftOf(scan, reads, heads[0] ?? null, marked, mode);
    return draft ? [draft] : [];
  }
  const drafts = segments(reads, heads).map((segment) => draftOf(scan, segment.reads, segment.head, marked, mode));
  return drafts.filter((draft) => draft !== null);
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
  if (refusal && !(marked && !refusal.evenMarked)) return false;
  if (reading.who?.kind === 'they') return false;
  return !isCarrier(reading);
}

const PRONOUNS = new Set(
  'dit dat het deze die hem ze er op over aan mee zelf zo wel daar hier alles doen oppakken regelen dan ook voor mijn rekening mij this that it up'.split(
    ' ',
  ),
);

/** "Dirk pakt dit op", "doe ik", "regel jij dat?": says who, not what. */
function isCarrier(reading: ClauseReading): boolean {
  return reading.items.every(
    (item, i) => i === reading.verb || item.who !== null || PRONOUNS.has(item.norm) || i < reading.start,
  );
}

interface Segment {
  readonly head: Read;
  readonly reads: readonly Read[];
}

/** Divides the clauses over the heads: what leads a sentence goes with the head that follows, the rest with the one before. */
function segments(reads: readonly Read[], heads: readonly Read[]): readonly Segment[] {
  const groups = new Map<Read, Read[]>(heads.map((head) => [head, []]));
  let current: Read | null = null;
  reads.forEach((read, i) => {
    if (groups.has(read)) current = read;
    const next = heads.find((head) => reads.indexOf(head) >= i);
    const ahead = next && next.reading.clause.sentence === read.reading.clause.sentence;
    const behind = current && current.reading.clause.sentence === read.reading.clause.sentence;
    const home: Read | null = !current || (ahead && !behind) ? (next ?? current) : current;
    if (home) groups.get(home)?.push(read);
  });
  return heads.map((head) => ({ head, reads: groups.get(head) ?? [head] }));
}

function draftOf(scan: Scan, reads: readonly Read[], head: Read | null, marked: boolean, mode: UnitMode): Draft | null {
  if (!head && refusedAsAWhole(reads, marked)) return null;
  const readings = reads.map((one) => one.reading);
  const due = chooseDue(scan, readings, (reading) =>
    reads.some((one) => one.reading === reading && one.refusal !== null),
  );
  const owners = chooseOwners(scan, reads, head?.reading ?? need(readings));
  const content = contentOf(scan, reads, head);
  if (content.length === 0) return null;
  const reason = reasonFor(scan, reads, head, marked, mode, owners, due, content);
  if (!reason) return null;
  const title = titleOf(scan, content, { dates: due.spoken, whos: owners.whos });
  if (title === '') return null;
  return {
    reason,
    title,
    owners: owners.owners,
    ownersSaid: owners.said,
    due,
    coalition: coalitionIn(scan, reads),
    priority: priorityIn(scan, reads),
  };
}

/** Without a clause that asks for work, one refusal is enough to stay quiet. */
function refusedAsAWhole(reads: readonly Read[], marked: boolean): boolean {
  return reads.some((one) => one.refusal !== null && (!marked || one.refusal.evenMarked));
}

function need(readings: readonly ClauseReading[]): ClauseReading | null {
  return readings.find((reading) => STRONG.has(reading.kind) && reading.who?.kind === 'people') ?? null;
}

const CONTENT: readonly ClauseKind[] = ['infinitive', 'need', 'nominal'];

/** The clauses that say what the task is. */
function contentOf(scan: Scan, reads: readonly Read[], head: Read | null): readonly ClauseReading[] {
  if (head) return [head.reading, ...enumeration(scan, reads, head)];
  const usable = reads.filter((one) => !one.ownerField && hasWords(scan, one.reading)).map((one) => one.reading);
  for (const kind of CONTENT) {
    const found = usable.filter((reading) => reading.kind === kind);
    if (found.length > 0)
      return kind === 'infinitive' ? withLead(usable, found) : found.slice(0, kind === 'nominal' ? 3 : 1);
  }
  return usable.filter((reading) => STRONG.has(reading.kind) || reading.kind === 'statement').slice(0, 1);
}

/** "Catering, zaal en techniek regelen": what leads up to the infinitive belongs to it. */
function withLead(usable: readonly ClauseReading[], found: readonly ClauseReading[]): readonly ClauseReading[] {
  const first = found[0];
  if (!first) return [];
  const at = usable.indexOf(first);
  const lead = usable[at - 1];
  const joins =
    lead &&
    lead.kind === 'nominal' &&
    lead.who === null &&
    lead.clause.after === ',' &&
    first.clause.from === lead.clause.to + 1;
  return joins ? [lead, first] : [first];
}

/** "Bas belt UWV, ROC en gemeente": nouns right behind the head go on with it. */
function enumeration(scan: Scan, reads: readonly Read[], head: Read): readonly ClauseReading[] {
  const at = reads.indexOf(head);
  const next = reads[at + 1]?.reading;
  if (!next || next.kind !== 'nominal' || next.who || next.clause.before !== ',' || !hasWords(scan, next)) return [];
  return next.items.some((item) => item.norm === 'en') ? [next] : [];
}

/** Whether more is left than the name of a coalition, a priority or a label. */
function hasWords(scan: Scan, reading: ClauseReading): boolean {
  if (priorityField(scan.tokens, reading.clause.from, reading.clause.to)) return false;
  if (
    reading.kind === 'empty' ||
    reading.kind === 'condition' ||
    reading.kind === 'question' ||
    reading.kind === 'who-only'
  )
    return false;
  return reading.items.some(
    (item, i) =>
      i >= reading.start - (reading.who ? 0 : 1) &&
      item.who === null &&
      scan.inside[item.at] !== COALITION &&
      /\p{L}{2}/u.test(item.norm),
  );
}

function reasonFor(
  scan: Scan,
  reads: readonly Read[],
  head: Read | null,
  marked: boolean,
  mode: UnitMode,
  owners: OwnerChoice,
  due: DueChoice,
  content: readonly ClauseReading[],
): ActionReason | null {
  if (mode === 'list') return 'list';
  if (marked) return 'marker';
  if (head) return headReason(head.reading, due);
  const kind = content[0]?.kind;
  if (kind === 'statement' || kind === 'question') return null;
  if (owners.owners.length > 0) return telegramReason(scan, reads, owners, due, kind);
  const polite = reads.some((one) => asksPolitely(scan, one.reading));
  return polite && due.due && kind === 'infinitive' ? 'open-request' : null;
}

function headReason(reading: ClauseReading, due: DueChoice): ActionReason | null {
  if (reading.kind === 'we') return due.due ? 'we-with-deadline' : null;
  if (reading.kind === 'promise') return 'own-promise';
  if (reading.kind === 'open') return 'open-request';
  return reading.kind === 'request' ? 'request' : 'assignment';
}

/** Owner and task without a verb between them need a date, an infinitive or a field to be believed. */
function telegramReason(
  scan: Scan,
  reads: readonly Read[],
  owners: OwnerChoice,
  due: DueChoice,
  kind: ClauseKind | undefined,
): ActionReason | null {
  if (kind === 'infinitive' || kind === 'need') return 'assignment';
  if (STRONG.has(kind ?? 'empty')) return 'own-promise';
  const spoken = due.due !== null || due.spoken.length > 0;
  if (spoken || owners.owners.some((owner) => owner.reason === 'field')) return 'assignment';
  return reads.some((one) => asksPolitely(scan, one.reading)) ? 'request' : null;
}

const POLITE = new Set(['graag', 'aub', 'svp', 'a.u.b.', 's.v.p.', 'please', 'gaarne']);

function asksPolitely(scan: Scan, { clause }: ClauseReading): boolean {
  for (let at = clause.from; at < clause.to; at++) if (POLITE.has(scan.tokens[at]?.norm ?? '')) return true;
  return false;
}

/** Of several coalitions a hashtag counts first, then a number, then the first named (conventions §5). */
function coalitionIn(scan: Scan, reads: readonly Read[]): CoalitionFound | null {
  const first = reads[0]?.reading.clause;
  const last = reads.at(-1)?.reading.clause;
  if (!first || !last) return null;
  return bestCoalition(scan.coalitions.filter((one) => one.to > first.from - 6 && one.from <= last.to));
}

export function bestCoalition(all: readonly CoalitionFound[]): CoalitionFound | null {
  return all.find((one) => one.reason === 'hashtag') ?? all.find((one) => one.reason === 'number') ?? all[0] ?? null;
}

function priorityIn(scan: Scan, reads: readonly Read[]): PriorityFound | null {
  const clauses = reads.map((one) => one.reading.clause);
  const first = clauses[0];
  const last = clauses.at(-1);
  if (!first || !last) return null;
  const said = scan.priorities.find((one) => one.from >= first.from - 4 && one.to <= last.to + 1);
  if (said) return said;
  for (const clause of clauses) {
    const field = clause.before === '' ? null : priorityField(scan.tokens, clause.from, clause.to);
    if (field) return field;
  }
  return null;
}
