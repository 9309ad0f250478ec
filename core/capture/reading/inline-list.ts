import { inRange } from '../text/in-range';
import { enumerationIn, type Piece } from './enumeration';
import type { Line } from './layout';
import type { Scan } from './scan';

/** A list on one line: what leads it, and its items. */
export interface InlineList {
  readonly lead: { readonly from: number; readonly to: number } | null;
  readonly items: readonly Piece[];
  /** Whether each item opens with its owner and a colon, is numbered, or is one only behind the heading of a list. */
  readonly kind: 'owned' | 'numbered' | 'enumerated';
  /** What is said behind the items for all of them. */
  readonly tail: { readonly from: number; readonly to: number } | null;
}

/** Finds "1) … 2) …", "a. … b. …", "Bas: …; Inge: …" or "Acties: … (Bas), … (Inge)" in one line; null when there are not at least two items. */
export function inlineItems(scan: Scan, line: Line): InlineList | null {
  return numbered(scan, line) ?? owned(scan, line) ?? enumerated(scan, line);
}

function numbered(scan: Scan, line: Line): InlineList | null {
  const starts: { label: number; text: number }[] = [];
  for (let at = line.from; at < line.to - 1; at++) {
    const to = labelEnd(scan, at, starts.length);
    if (to > at) starts.push({ label: at, text: to });
  }
  if (starts.length < 2) return null;
  return {
    lead: leadOf(line, starts[0]?.label ?? line.from),
    kind: 'numbered',
    tail: null,
    items: between(starts, line.to),
  };
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
  const starts: { label: number; text: number }[] = [];
  for (const who of inRange(scan.people, line.from, line.to)) {
    if (who.to >= line.to || who.kind !== 'people' || scan.tokens[who.to]?.norm !== ':') continue;
    const from = who.from > 0 && scan.tokens[who.from - 1]?.norm === 'voor' ? who.from - 1 : who.from;
    if (who.receives && from === who.from) continue;
    const before = from > 0 ? scan.tokens[from - 1] : undefined;
    const opens = from === line.from || before?.kind === 'mark' || before?.norm === 'en';
    if (opens) starts.push({ label: from, text: from });
  }
  if (starts.length < 2) return null;
  return {
    lead: leadOf(line, starts[0]?.label ?? line.from),
    kind: 'owned',
    tail: null,
    items: between(starts, line.to),
  };
}

/** What stands behind the first colon, when each piece of it is an item. */
function enumerated(scan: Scan, line: Line): InlineList | null {
  let colon = line.from;
  while (colon < line.to && colon < line.from + LONGEST_LEAD && scan.tokens[colon]?.norm !== ':') colon++;
  if (scan.tokens[colon]?.norm !== ':' || colon === line.from) return null;
  const lead = ONE_ITEM.has(scan.tokens[line.from]?.norm ?? '') ? 'one' : 'list';
  const found = enumerationIn(scan, { from: colon + 1, to: line.to }, lead);
  return found && { lead: { from: line.from, to: colon }, kind: 'enumerated', ...found };
}

const LONGEST_LEAD = 12;
/** "Actie: flyer maken en zaal boeken" is one action item. */
const ONE_ITEM = new Set(['actie', 'actiepunt', 'ap', 'taak', 'opdracht', 'action', 'task']);

function leadOf(line: Line, to: number): InlineList['lead'] {
  return to > line.from ? { from: line.from, to } : null;
}

function between(starts: readonly { label: number; text: number }[], end: number): InlineList['items'] {
  return starts.map(({ text }, i) => ({ from: text, to: starts[i + 1]?.label ?? end }));
}
