import { inRange } from '../../text/in-range';
import type { UnderstoodAction } from '../../understanding';
import { wordSet } from '../../vocabulary/phrase-list';
import type { Line } from '../clauses/layout';
import { DATE, type Scan } from '../clauses/scan';
import { actionOf } from '../draft/action';
import { draftsOf, unitOf } from '../draft/unit';
import { isState } from '../tasks/refuse';
import { isTickedOff } from './done-lines';
import { enumerationIn, type Piece, type Stretch, tasksWithOwners, withoutTail } from './enumeration';
import { dueForAll, type Heading, headingOf, inherit, NO_HEADING, ownedBy } from './heading';
import { kindOfHeading } from './heading-kind';

/** A list on one line: what leads it, and its items. */
interface InlineList {
  readonly lead: Stretch | null;
  readonly items: readonly Piece[];
  /** Whether each item names its owner by itself, is numbered, or is one only behind the heading of a list. */
  readonly kind: 'owned' | 'numbered' | 'enumerated';
  /** What is said behind the items for all of them. */
  readonly tail: Stretch | null;
}

/** The actions of "1) … 2) …", "Bas: …; Inge: …" or "Acties: … (Bas), … (Inge)" on one line; null when there are none. */
export function readInlineList(scan: Scan, line: Line): readonly UnderstoodAction[] | null {
  const inline = inlineItems(scan, line);
  if (!inline) return null;
  const heading = headingOfInline(scan, inline);
  const headed = heading.kind === 'actions' || heading.kind === 'agreed';
  if (heading.kind === 'done' || heading.kind === 'nothing') return [];
  if (!headed && (heading.kind !== 'unknown' || inline.kind === 'enumerated')) return null;
  const read = inline.items
    .filter((item) => !isTickedOff(scan, item))
    .map((item) => ({ item, unit: unitOf(scan, item.from, item.to) }));
  const sure = inline.kind === 'owned' || headed || heading.owners.length > 0;
  const acting = sure ? read.length : read.filter(({ unit }) => draftsOf(scan, unit, 'chat').length > 0).length;
  const mode = acting > 0 && acting * 2 >= read.length ? 'list' : 'chat';
  const actions = read.flatMap(({ item, unit }) =>
    draftsOf(scan, unit, mode).map((draft) => actionOf(scan, inherit(scan, draft, ownedBy(scan, heading, item.owner)))),
  );
  return actions.length > 1 ? actions : null;
}

function headingOfInline(scan: Scan, { lead, tail }: InlineList): Heading {
  const heading = lead ? headingOf(scan, lead, kindOfHeading(scan, lead), NO_HEADING) : NO_HEADING;
  return tail ? { ...heading, due: dueForAll(scan, tail) ?? heading.due } : heading;
}

/** Finds the items of a line that is a list; null when there are not at least two. */
function inlineItems(scan: Scan, line: Line): InlineList | null {
  return (
    numbered(scan, line) ?? dotted(scan, line) ?? owned(scan, line) ?? assigned(scan, line) ?? enumerated(scan, line)
  );
}

function numbered(scan: Scan, line: Line): InlineList | null {
  const starts: Start[] = [];
  for (let at = line.from; at < line.to - 1; at++) {
    const to = labelEnd(scan, at, starts.length);
    if (to > at) starts.push({ label: at, text: to });
  }
  return listOf(scan, line, starts, 'numbered');
}

interface Start {
  readonly label: number;
  readonly text: number;
}

function listOf(scan: Scan, line: Line, starts: readonly Start[], kind: InlineList['kind']): InlineList | null {
  const [first, last] = [starts[0], starts.at(-1)];
  if (starts.length < 2 || !first || !last) return null;
  const { to, tail } = withoutTail(scan, { from: last.text, to: line.to });
  return { lead: leadOf(line, first.label), kind, tail, items: between(starts, to) };
}

/** "2)" or "b)" when the one before it has been seen. */
function labelEnd(scan: Scan, at: number, seen: number): number {
  const token = scan.tokens[at];
  const close = scan.tokens[at + 1];
  if (!token || close?.kind !== 'mark' || close.spaced) return at;
  const wanted =
    token.kind === 'number'
      ? token.value === seen + 1 && !token.ordinal
      : token.norm === String.fromCharCode(97 + seen);
  if (!wanted) return at;
  if (close.norm === ')') return at + 2;
  const before = scan.tokens[at - 1];
  const free = !before || before.kind === 'mark' || (seen > 0 && token.spaced);
  return close.norm === '.' && free && (scan.tokens[at + 2]?.spaced ?? false) ? at + 2 : at;
}

function owned(scan: Scan, line: Line): InlineList | null {
  const starts: Start[] = [];
  for (const who of inRange(scan.people, line.from, line.to)) {
    if (who.to >= line.to || who.kind !== 'people' || !opensRow(scan, who, line)) continue;
    const from = who.from > 0 && scan.tokens[who.from - 1]?.norm === 'voor' ? who.from - 1 : who.from;
    if (who.receives && from === who.from) continue;
    const before = from > 0 ? scan.tokens[from - 1] : undefined;
    const opens = from === line.from || before?.kind === 'mark' || before?.norm === 'en' || isMentioned(scan, from);
    if (opens) starts.push({ label: from, text: from });
  }
  return listOf(scan, line, starts, 'owned');
}

/** "@Inge: zaal regelen @Bas: catering". */
function isMentioned({ tokens }: Scan, at: number): boolean {
  return tokens[at]?.kind === 'mention' || tokens[at]?.norm === '@';
}

/** "Bas: …" and "Bas → …" anywhere, "Bas - … ; Inge - …" at the beginning and behind a semicolon. */
function opensRow({ tokens }: Scan, { from, to }: Stretch, line: Line): boolean {
  const behind = tokens[to]?.norm;
  return behind === ':' || behind === '→' || (behind === '-' && (from === line.from || tokens[from - 1]?.norm === ';'));
}

/** "stoelen huren (Bas), podium bouwen (Inge)": without a heading each piece is work with its owner. */
function assigned(scan: Scan, line: Line): InlineList | null {
  const found = tasksWithOwners(scan, line);
  if (found) return { lead: null, kind: 'owned', ...found };
  const lead = announcement(scan, line);
  const behind = lead && tasksWithOwners(scan, { from: lead.to + 1, to: line.to });
  return behind && { lead, kind: 'owned', ...behind };
}

/** "Nog drie dingen:", "Voor het feest:" in front of what is to be done; null when the line does not open so. */
function announcement(scan: Scan, line: Line): Stretch | null {
  const to = colonOf(scan, line);
  if (to === line.from) return null;
  const announces =
    scan.tokens[line.from]?.norm === 'voor' || scan.tokens.slice(line.from, to).some(({ norm }) => ANNOUNCES.has(norm));
  return announces ? { from: line.from, to } : null;
}

const ANNOUNCES = wordSet('nog dingen dingetjes punten puntjes zaken klusjes verder rest restpunten');

/** The first colon near the beginning of a line; the beginning itself when there is none. */
function colonOf({ tokens }: Scan, { from, to }: Line): number {
  for (let at = from; at < to && at < from + LONGEST_LEAD; at++) if (tokens[at]?.norm === ':') return at;
  return from;
}

/** "Acties: • Bas: flyer • Inge: zaal", "Todo: - flyer maken - zaal boeken": bullets that lost their lines. */
function dotted(scan: Scan, line: Line): InlineList | null {
  const colon = colonOf(scan, line);
  const first = colon > line.from ? colon + 1 : line.from;
  const dot = scan.tokens[first]?.norm ?? '';
  if (!DOTS.has(dot) && !(dot === '-' && colon > line.from)) return null;
  const starts: Start[] = [];
  for (let at = first; at < line.to - 1; at++) {
    const isDot = scan.tokens[at]?.norm === dot && scan.tokens[at + 1]?.spaced === true;
    if (isDot && (at === first || scan.tokens[at]?.spaced)) starts.push({ label: at, text: at + 1 });
  }
  if (dot === '-' && !between(starts, line.to).every((item) => hasVerb(scan, item))) return null;
  return listOf(scan, line, starts, 'numbered');
}

const DOTS = wordSet('• · ▪ ◦ ● ‣ *');

function hasVerb({ tokens }: Scan, { from, to }: Stretch): boolean {
  return tokens.slice(from, to).some(({ word }) => word.verb?.form === 'infinitive' || word.verb?.form === 'third');
}

/** What stands behind the first colon, when each piece of it is an item. */
function enumerated(scan: Scan, line: Line): InlineList | null {
  const colon = colonOf(scan, line);
  if (colon === line.from) return null;
  const lead = ONE_ITEM.has(scan.tokens[line.from]?.norm ?? '') ? 'one' : 'list';
  const found = enumerationIn(scan, { from: colon + 1, to: line.to }, lead);
  // "Zaterdag: Bas kassa, Inge deur": a day, and who does what.
  const day = { from: line.from, to: colon };
  if (found?.items.every((item) => item.owner && !isState(scan, item)) && isOnlyDay(scan, day))
    return { lead: null, kind: 'owned', items: found.items, tail: found.tail ?? day };
  return found && { lead: { from: line.from, to: colon }, kind: 'enumerated', ...found };
}

function isOnlyDay({ inside }: Scan, { from, to }: Stretch): boolean {
  for (let at = from; at < to; at++) if (inside[at] !== DATE) return false;
  return to > from;
}

const LONGEST_LEAD = 12;
/** "Actie: flyer maken en zaal boeken" is one action item. */
const ONE_ITEM = new Set(['actie', 'actiepunt', 'ap', 'taak', 'opdracht', 'action', 'task']);

function leadOf(line: Line, to: number): InlineList['lead'] {
  return to > line.from ? { from: line.from, to } : null;
}

function between(starts: readonly Start[], end: number): InlineList['items'] {
  return starts.map(({ text }, i) => ({ from: text, to: starts[i + 1]?.label ?? end }));
}
