import { clockAt } from '../../dates/time-of-day';
import type { UnderstoodAction } from '../../understanding';
import { LIST_HEADINGS } from '../../vocabulary/nl-headings';
import { FIELD_LABELS } from '../../vocabulary/table-columns';
import { STRONG } from '../clauses/clause-reading';
import { endsWithColon, type Line } from '../clauses/layout';
import type { Scan } from '../clauses/scan';
import { beginsSignature, takesLeave } from '../clauses/signature';
import { actionOf } from '../draft/action';
import type { Draft } from '../draft/draft';
import { handOutThings } from '../draft/things';
import { draftsOf, unitOf } from '../draft/unit';
import { namesNobody, withDetails } from './details';
import { announcesMeeting, isAgendaPoint, isTickedOff, saysNone, tellsFact } from './done-lines';
import { isForAll } from './enumeration';
import { dueForAll, type Heading, headedBy, headingOf, inherit, NO_HEADING } from './heading';
import { kindOfHeading } from './heading-kind';
import { readInlineList } from './inline-list';
import { readRecords } from './records';
import { isTable, readTable } from './table';
import { type Item, type Loose, underHeadings } from './under-headings';

/** The actions of a message that is a list; null when it is none, so that it is read as running text. */
export function readList(scan: Scan, all: readonly Line[]): readonly UnderstoodAction[] | null {
  const lines = all.length > 1 ? ownLines(scan, all) : all;
  const [only] = lines;
  if (!only) return [];
  if (only.bullet === 'quote') return null;
  if (lines.length === 1) return readLine(scan, all.length === 1 ? { ...only, from: 0 } : only) ?? alone(scan, only);
  if (isTable(scan, lines)) return readTable(scan, lines);
  const records = readRecords(scan, lines);
  if (records) return records;
  return lines.some((line) => line.bullet !== 'none') ? bulleted(scan, lines) : plainLines(scan, lines);
}

/** One line that holds a list, or says that there is nothing in it. */
function readLine(scan: Scan, line: Line): readonly UnderstoodAction[] | null {
  return saysNone(scan, line) ? [] : readInlineList(scan, line);
}

/** One line behind a bullet is a list of one. */
function alone(scan: Scan, line: Line): readonly UnderstoodAction[] | null {
  return line.bullet === 'none' ? null : bulleted(scan, [line]);
}

/** The lines that the sender wrote, up to the signature. */
function ownLines(scan: Scan, all: readonly Line[]): readonly Line[] {
  const end = all.findIndex(
    (line, i) =>
      i > 1 && line.bullet === 'none' && (beginsSignature(scan, line.from) || takesLeave(scan, line, all.length - i)),
  );
  const lines = withoutSchedule(scan, end < 0 ? all : all.slice(0, end));
  return lines.some((line) => line.bullet === 'quote') ? lines.filter((line) => line.bullet !== 'quote') : lines;
}

/** "09:00 Bas opent de dag", "9.30 uur: workshop": lines that each open with a time are a programme. */
function withoutSchedule(scan: Scan, lines: readonly Line[]): readonly Line[] {
  const timed = lines.filter((line) => clockAt(scan.dateScan, line.from) > line.from);
  return timed.length > 1 ? lines.filter((line) => !timed.includes(line)) : lines;
}

/** Lines with bullets, numbers or boxes, each under the heading above it. */
function bulleted(scan: Scan, lines: readonly Line[]): readonly UnderstoodAction[] | null {
  const { items, rest } = underHeadings(scan, lines);
  const boxed = items.some(({ line }) => line.bullet === 'open-box' || line.bullet === 'done-box');
  const sure = boxed || items.some(({ heading }) => heading.kind === 'actions');
  const mayWork = items.filter(mayBeWork);
  const convincing = sure || mostlyActions(scan, mayWork) || handOutThings(scan, linesIn(mayWork));
  const asked = new Map<Item, readonly Draft[]>();
  for (const item of items) asked.set(item, askedBy(scan, item, asked, { convincing, sure }));
  const heads = onlyHeading(asked);
  const ends = items.slice(-1).map(({ line }) => line);
  const forAll = saidForAll(scan, [...rest.map(({ line }) => line), ...ends], items.at(-2)?.line);
  const actions: UnderstoodAction[] = [];
  for (const [item, drafts] of asked)
    if (!heads.has(item))
      for (const draft of drafts) actions.push(actionOf(scan, forAll ? inherit(scan, draft, forAll) : draft));
  if (convincing || (actions.length > 0 && actions.length > rest.length)) return [...actions, ...loose(scan, rest)];
  return actions.length > 0 ? actions : running(scan, rest);
}

/** "Alles voor vrijdag!", "Deadline: 12 mei" behind a list; null when nothing is said for all of it. */
function saidForAll(scan: Scan, rest: readonly Line[], last: Line | undefined): Heading | null {
  const line = rest.find((one) => last !== undefined && one.from > last.from && isForAll(scan, one));
  const due = line ? dueForAll(scan, line) : null;
  return due && { ...NO_HEADING, due };
}

function linesIn(items: readonly Item[]): readonly Line[] {
  return items.map(({ line }) => line);
}

function mayBeWork({ heading }: Item): boolean {
  return heading.kind === 'actions' || heading.kind === 'agreed' || heading.kind === 'unknown';
}

/** The actions of a line, with what its heading or the line above it says of them. */
function askedBy(
  scan: Scan,
  item: Item,
  asked: ReadonlyMap<Item, readonly Draft[]>,
  list: { readonly convincing: boolean; readonly sure: boolean },
): readonly Draft[] {
  const { line, heading, unit, under, details } = item;
  if (line.bullet === 'done-box' || heading.kind === 'done') return [];
  if (
    isTickedOff(scan, line) ||
    saysNone(scan, line) ||
    isAgendaPoint(scan, line) ||
    announcesMeeting(scan, line) ||
    tellsFact(unit, list.sure)
  )
    return [];
  const drafts = draftsOf(scan, unit, list.convincing && mayBeWork(item) ? 'list' : 'chat')
    .filter((draft) => fits(draft, heading.kind))
    .map((draft) => withDetails(scan, draft, details));
  if (!under || line.bullet === 'open-box') return drafts.map((draft) => inherit(scan, draft, heading));
  if (isDone(scan, under)) return [];
  const above = asked.get(under)?.[0];
  if (!above) return drafts.map((draft) => inherit(scan, draft, heading));
  return drafts.filter(standsAlone).map((draft) => inherit(scan, draft, headedBy(above, heading)));
}

/** Under "Agenda" or "Vragen" only what somebody is asked counts; under "Notulen" also what somebody does. */
function fits({ reason, owners }: Draft, kind: Item['heading']['kind']): boolean {
  if (kind === 'nothing') return reason === 'marker' || (reason === 'request' && owners.length > 0);
  return kind !== 'other' || reason !== 'open-request';
}

/** A line under another one is a detail of it, unless it says who does it or when. */
function standsAlone({ reason, owners, due }: Draft): boolean {
  return reason === 'marker' || owners.length > 0 || due.due !== null;
}

function isDone(scan: Scan, { line }: Item): boolean {
  return line.bullet === 'done-box' || isTickedOff(scan, line);
}

/** "- Beurs voorbereiden" above lines that each say who does what part of it: lines that only head others. */
function onlyHeading(asked: ReadonlyMap<Item, readonly Draft[]>): ReadonlySet<Item> {
  const heads = new Set<Item>();
  for (const [{ under }, drafts] of asked) {
    if (!under || !drafts.some(standsAlone) || under.line.bullet === 'open-box') continue;
    if (!(asked.get(under) ?? []).some(standsAlone)) heads.add(under);
  }
  return heads;
}

/** A list that is no list of actions may still be introduced by one: "Bas, kun jij deze punten uitwerken?" */
function running(scan: Scan, rest: readonly Loose[]): readonly UnderstoodAction[] | null {
  const drafts = rest.flatMap((one) => one.drafts);
  return drafts.length === 1 ? null : drafts.map((draft) => actionOf(scan, draft));
}

function loose(scan: Scan, rest: readonly Loose[]): readonly UnderstoodAction[] {
  return rest
    .filter(({ line }) => !endsWithColon(scan, line))
    .flatMap(({ drafts }) => drafts.map((draft) => actionOf(scan, draft)));
}

/** Without a heading, a list counts when at least half of its lines are actions by themselves. */
function mostlyActions(scan: Scan, items: readonly Item[]): boolean {
  const open = items.filter(({ line }) => line.bullet !== 'done-box');
  const good = open.filter((item) => item.heading.owners.length > 0 || isConvincing(scan, item));
  const counted = open.filter((item) => !item.under || good.includes(item));
  return good.length > 0 && good.length * 2 >= counted.length;
}

/** An action by itself, or a line that opens with its owner and says work or a day: "Sjoerd - stekkerdozen huren". */
function isConvincing(scan: Scan, item: Pick<Item, 'line' | 'unit' | 'heading' | 'details'>): boolean {
  const { line, unit, heading, details } = item;
  if (heading.kind === 'agreed') return draftsOf(scan, unit, 'list').some(standsAlone);
  const isOwned = opensWithOwner(scan, line) || details.some((detail) => !namesNobody(scan, detail));
  if (!isOwned) return draftsOf(scan, unit, 'chat').length > 0;
  const saysWork = unit.reads.some(
    ({ reading: { kind } }) => STRONG.has(kind) || kind === 'infinitive' || kind === 'need',
  );
  return draftsOf(scan, unit, 'list').some(({ due }) => saysWork || due.due !== null || heading.holdsForAll);
}

function opensWithOwner(scan: Scan, line: Line): boolean {
  const who = scan.whoAt[line.from];
  return who?.kind === 'people' && /^[-:|→]$/.test(scan.tokens[who.to]?.norm ?? '');
}

/** Several lines without bullets: a list when a heading says so, or when more than one line is an action. */
function plainLines(scan: Scan, lines: readonly Line[]): readonly UnderstoodAction[] | null {
  const [first] = lines;
  const listed = listedUnder(scan, lines);
  if (listed) return bulleted(scan, listed);
  const units = lines
    .filter((line) => !isTickedOff(scan, line))
    .map((line) => ({ line, unit: unitOf(scan, line.from, line.to), heading: NO_HEADING, details: [] }));
  const owned = units.filter(({ line }) => opensWithOwner(scan, line));
  const isList =
    handOutThings(scan, lines) ||
    (owned.length > 1 && owned.filter((one) => isConvincing(scan, one)).length * 2 >= owned.length);
  const forAll = saidForAll(scan, lines, lines[1]) ?? NO_HEADING;
  const drafts = units.map(({ line, unit }) =>
    draftsOf(scan, unit, isList && opensWithOwner(scan, line) ? 'list' : 'chat').map((draft) =>
      inherit(scan, draft, forAll),
    ),
  );
  const acting = drafts.filter((each) => each.length > 0).length;
  if (acting === 0 && lines.length > 2 && first && endsWithColon(scan, first) && !scan.whoAt[first.from]) return [];
  const labelled = lines.filter((line) => isLabelled(scan, line)).length;
  return acting > 1 || Math.max(owned.length, labelled) * 2 > lines.length
    ? drafts.flat().map((draft) => actionOf(scan, draft))
    : null;
}

/** "Blokkades: geen": a line that opens with a word and a colon. */
function isLabelled({ tokens }: Scan, { from, to }: Line): boolean {
  return tokens[from + 1]?.norm === ':' && to > from + 2 && !FIELD_LABELS.has(tokens[from]?.norm ?? '');
}

/** The lines as those of a list where a heading with a colon says what they are; null when none does. */
function listedUnder(scan: Scan, lines: readonly Line[]): readonly Line[] | null {
  let inside = false;
  let count = 0;
  const listed = lines.map((line, i): Line => {
    if (endsWithColon(scan, line) || isNameOfList(scan, line, lines[i + 1])) {
      inside = headsWork(scan, line, lines[i + 1]);
      return line;
    }
    if (inside) count++;
    return inside ? { ...line, bullet: 'bullet' } : line;
  });
  return count > 1 ? listed : null;
}

/** "Actiepunten" above "Bas: flyer": the name of a list needs no colon where owners follow. */
function isNameOfList(scan: Scan, line: Line, next: Line | undefined): boolean {
  if (!next || line.to - line.from > LONGEST_NAME || !opensWithOwner(scan, next)) return false;
  return LIST_HEADINGS.has(scan.tokens[line.from]?.norm ?? '') && scan.tokens[line.from + 1]?.norm !== ':';
}

const LONGEST_NAME = 4;

/** "Acties:", "Bas:" above "flyer maken", or "Deadline vrijdag:" above "Bas: flyer". */
function headsWork(scan: Scan, line: Line, next: Line | undefined): boolean {
  const kind = kindOfHeading(scan, line);
  if (HEADS.has(kind) || namesWorker(scan, line, next)) return true;
  if (kind !== 'unknown' || !next || !opensWithOwner(scan, next)) return false;
  return headingOf(scan, line, kind, NO_HEADING).holdsForAll;
}

/** "Bas:" above "flyer maken". */
function namesWorker(scan: Scan, line: Line, next: Line | undefined): boolean {
  const who = scan.whoAt[line.from];
  if (who?.kind !== 'people' || who.to !== line.to - 1 || !next) return false;
  return scan.tokens.slice(next.from, next.to).some(({ word }) => word.verb?.form === 'infinitive');
}

const HEADS: ReadonlySet<string> = new Set(['actions', 'agreed', 'done', 'nothing']);
