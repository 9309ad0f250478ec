import type { Who } from '../../parts/find-people';
import { beginningAt, inRange } from '../../text/in-range';
import { wordSet } from '../../vocabulary/phrase-list';
import { type Scan, WHO } from '../clauses/scan';

/** Pieces of one line that are an item each, and what stands behind them for all of them. */
export interface Enumeration {
  readonly items: readonly Piece[];
  readonly tail: Stretch | null;
}

export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** An item, with the owner that stands before it and is no part of its sentence: "Bas zaal", not "Bas boekt de zaal". */
export interface Piece extends Stretch {
  readonly owner?: Who;
}

/**
 * Cuts up what stands behind "Acties:" or "Verdeling:" where every piece is an item by itself: "kaart maken (Bas),
 * flyer (Inge)", "Bas zaal, Inge catering" or, behind the name of a list, "kaart maken, flyer maken en zaal boeken";
 * null when it does not.
 */
export function enumerationIn(scan: Scan, stretch: Stretch, lead: 'one' | 'list'): Enumeration | null {
  const { to, tail } = withoutTail(scan, stretch);
  const body = { from: stretch.from, to };
  const found = assigned(scan, body) ?? distributed(scan, body) ?? (lead === 'list' ? infinitives(scan, body) : null);
  return found && { items: found.items, tail: tail ?? found.tail };
}

/** "stoelen huren (Bas), podium bouwen (Inge)": pieces that each are a task, or end on one day, with an owner; else null. */
export function tasksWithOwners(scan: Scan, stretch: Stretch): Enumeration | null {
  if (!assignsTwice(scan, stretch)) return null;
  const { to, tail } = withoutTail(scan, stretch);
  const found = assigned(scan, { from: stretch.from, to });
  if (!found || found.tail) return null;
  const fits = (item: Stretch) => {
    const end = assignmentStart(scan, item);
    return isTask(scan, item.from, end) || (tail !== null && isPlain(scan, item.from, end));
  };
  return found.items.every(fits) ? { items: found.items, tail } : null;
}

const SEPARATORS = new Set([',', ';', 'en', 'and', '/', '+', '&']);

function isSeparator(scan: Scan, at: number): boolean {
  return SEPARATORS.has(scan.tokens[at]?.norm ?? '');
}

/** The position after one or two separators: ", en". */
function afterSeparators(scan: Scan, at: number): number {
  const next = isSeparator(scan, at) ? at + 1 : at;
  return next > at && isSeparator(scan, next) ? next + 1 : next;
}

/** "kaart maken (Bas), flyer (Inge, 12 mei)" or "kaart → Bas, flyer → Inge": each item ends with its owner. */
function assigned(scan: Scan, { from, to }: Stretch): Enumeration | null {
  const items: Stretch[] = [];
  let start = from;
  for (let at = from; at < to; at++) {
    const end = assignmentEnd(scan, at, from);
    if (end === 0 || end - start < 3 || (end < to && !isSeparator(scan, end))) continue;
    items.push({ from: start, to: end });
    start = afterSeparators(scan, end);
    at = start - 1;
  }
  return items.length < 2 ? null : { items, tail: start < to ? { from: start, to } : null };
}

/** Whether there are two owners at all behind what they do; of most lines that is known at once. */
function assignsTwice(scan: Scan, { from, to }: Stretch): boolean {
  let owners = 0;
  for (let at = from; at < to; at++) if (assignmentEnd(scan, at, from) > 0) owners++;
  return owners > 1;
}

/** Words and nothing else. */
function isPlain({ tokens }: Scan, from: number, to: number): boolean {
  return to > from && tokens.slice(from, to).every(({ kind }) => kind === 'word');
}

/** Where "(Bas, 12 mei)" begins, at the end of a piece. */
function assignmentStart(scan: Scan, { from, to }: Stretch): number {
  for (let at = from; at < to; at++) if (assignmentEnd(scan, at, from) === to) return at;
  return to;
}

/** The position after "(Bas, 12 mei)", "→ Bas" or "- Bas" when one begins here, else 0. */
function assignmentEnd(scan: Scan, at: number, from: number): number {
  const { kind, norm, spaced } = scan.tokens[at] ?? { kind: 'break', norm: '', spaced: false };
  if (at === from) return 0;
  if (kind !== 'mark') return signedEnd(scan, at);
  if (!ASSIGNS.has(norm) || (norm === '-' && !spaced)) return 0;
  const who = scan.whoAt[at + 1];
  if (norm === '(' && NOBODY_YET.has(scan.tokens[at + 1]?.norm ?? '')) return closeOf(scan, at + 2);
  if (who?.kind !== 'people') return 0;
  const behind = scan.tokens[who.to]?.norm;
  return withDay(scan, norm === '(' || (norm === '→' && behind === '(') ? closeOf(scan, who.to) : who.to);
}

/** "Bas 12 mei", "Bas - 12 mei": the day goes with the name. */
function withDay({ tokens, dates }: Scan, end: number): number {
  const from = tokens[end]?.norm === '-' ? end + 1 : end;
  return end > 0 ? (beginningAt(dates, from)?.to ?? end) : 0;
}

/** "memo schrijven Fenna": a name right behind the infinitive. */
function signedEnd(scan: Scan, at: number): number {
  const who = scan.whoAt[at];
  const signs = who?.kind === 'people' && scan.tokens[at - 1]?.word.verb?.form === 'infinitive';
  return signs ? withDay(scan, who.to) : 0;
}

/** The position behind the bracket that closes from here on; 0 when none does. */
function closeOf({ tokens }: Scan, at: number): number {
  for (let close = at; close < at + LONGEST_BRACKET; close++) {
    if (tokens[close]?.kind === 'break') return 0;
    if (tokens[close]?.norm === ')') return close + 1;
  }
  return 0;
}

const ASSIGNS = new Set(['(', '→', '-', ':']);
const NOBODY_YET = new Set(['wie', 'ntb', 'n.t.b.', 'niemand', 'open']);
const LONGEST_BRACKET = 16;

/** "Bas zaal, Inge catering en Mo uitnodigingen, alles voor vrijdag": each item opens with its owner. */
function distributed(scan: Scan, { from, to }: Stretch): Enumeration | null {
  const people = inRange(scan.people, from, to).filter(
    (who) => who.kind === 'people' && !who.receives && (who.from === from || isSeparator(scan, who.from - 1)),
  );
  const last = people.at(-1);
  if (people.length < 2 || !last || people[0]?.from !== from) return null;
  const items: Piece[] = [];
  for (const [i, who] of people.entries()) {
    const next = people[i + 1]?.from ?? to;
    const end = isSeparator(scan, next - 1) ? next - 1 : next;
    if (end <= who.to || isSeparator(scan, who.to)) return null;
    items.push(isSentence(scan, who.to) ? { from: who.from, to: end } : { from: who.to, to: end, owner: who });
  }
  return { items, tail: null };
}

/** Whether a verb that goes with "hij" or "zij" stands here. */
function isSentence(scan: Scan, at: number): boolean {
  const word = scan.tokens[at]?.word;
  return word?.verb?.form === 'third' || word?.isModal === true || word?.isStative === true;
}

const FOR_ALL = wordSet('beide beiden allebei allemaal alles alle both all samen iedereen');
const OPENS_TAIL = new Set([':', '-', '.', ';', '(']);

/** Where the pieces end, and behind them "beide 1 okt" or "- alles voor vrijdag", which holds for all of them. */
export function withoutTail(scan: Scan, { from, to }: Stretch): { readonly to: number; readonly tail: Stretch | null } {
  for (let at = from + 1; at < to; at++) {
    if (!opensTail(scan, at) || !isForAll(scan, { from: at, to })) continue;
    let end = at;
    while (end > from && (isSeparator(scan, end - 1) || OPENS_TAIL.has(scan.tokens[end - 1]?.norm ?? ''))) end--;
    return { to: end, tail: { from: at, to } };
  }
  return { to, tail: null };
}

/** "…, alles voor vrijdag", "…, deadline 12 mei" behind a mark; "… allebei 15 jan" also without one. */
function opensTail(scan: Scan, at: number): boolean {
  const norm = scan.tokens[at]?.norm ?? '';
  if (FOR_ALL.has(norm) && beginningAt(scan.dates, at + 1)) return true;
  return OPENS_TAIL.has(scan.tokens[at - 1]?.norm ?? '') || isSeparator(scan, at - 1);
}

/** "alles voor vrijdag", "Deadline: 12 mei": a day for all that was said before, and nobody of its own. */
export function isForAll(scan: Scan, { from, to }: Stretch): boolean {
  const norm = scan.tokens[from]?.norm ?? '';
  if (!FOR_ALL.has(norm) && norm !== 'deadline') return false;
  const names = inRange(scan.people, from, to).some(({ kind }) => kind === 'people');
  return !names && scan.dates.some(({ found }) => found.from >= from && found.to <= to);
}

/** "kaart maken, flyer maken en zaal boeken": every piece has its own object and verb. */
function infinitives(scan: Scan, { from, to }: Stretch): Enumeration | null {
  const items: Stretch[] = [];
  let start = from;
  let commas = 0;
  for (let at = from; at <= to; at++) {
    if (at < to && !isSeparator(scan, at)) continue;
    if (!isTask(scan, start, at)) return null;
    if (COMMAS.has(scan.tokens[at]?.norm ?? '')) commas++;
    items.push({ from: start, to: at });
    start = afterSeparators(scan, at);
    at = start - 1;
    if (start >= to) break;
  }
  return items.length < 2 || commas === 0 ? null : { items, tail: null };
}

/** "flyer tekenen en verspreiden" may be one piece of work; with a comma there are more. */
const COMMAS = new Set([',', ';']);

const MARKS_AT_END = new Set(['.', '!']);

/** "kaart maken": at least a noun and an infinitive behind it. */
function isTask(scan: Scan, from: number, end: number): boolean {
  const to = MARKS_AT_END.has(scan.tokens[end - 1]?.norm ?? '') ? end - 1 : end;
  const last = scan.tokens[to - 1];
  if (to - from < 2 || last?.kind !== 'word' || last.word.verb?.form !== 'infinitive') return false;
  for (let at = from; at < to; at++) {
    const token = scan.tokens[at];
    if (token?.kind !== 'word' || scan.inside[at] === WHO) return false;
    if (at < to - 1 && token.word.verb?.form === 'infinitive') return false;
  }
  return scan.tokens[from]?.word.verb?.form !== 'infinitive';
}
