import { wordSet } from '../../vocabulary/phrase-list';
import type { Scan } from './scan';

/** One line of the message: tokens `from` up to but not including `to`, without its bullet. */
export interface Line {
  readonly from: number;
  readonly to: number;
  /** What stood before the text: a bullet, a number, an open or a ticked box, a quotation mark, or nothing. */
  readonly bullet: 'none' | 'bullet' | 'number' | 'open-box' | 'done-box' | 'quote';
  /** How many characters it is indented. */
  readonly indent: number;
}

/** Cuts a message into lines and takes their bullets off. */
export function linesOf(scan: Scan): readonly Line[] {
  const lines: Line[] = [];
  let from = 0;
  for (let at = 0; at <= scan.tokens.length; at++) {
    if (at < scan.tokens.length && scan.tokens[at]?.kind !== 'break') continue;
    if (at > from) lines.push(lineOf(scan, from, at));
    from = at + 1;
  }
  return counted(scan, lines);
}

/** "1 Bas zaal boeken", "2 Inge flyers maken": bare numbers that count the lines from one on. */
function counted(scan: Scan, lines: readonly Line[]): readonly Line[] {
  if (lines.length < 2) return lines;
  const numbered = new Set<Line>();
  let count = 0;
  for (const line of lines) {
    // Under another heading the count may begin again.
    const next = countsAs(scan, line, count + 1) ? count + 1 : count > 1 && countsAs(scan, line, 1) ? 1 : 0;
    if (next === 0) continue;
    numbered.add(line);
    count = next;
  }
  if (numbered.size < 2) return lines;
  return lines.map((line) => (numbered.has(line) ? unnumbered(scan, line) : line));
}

function countsAs(scan: Scan, { bullet, from, to }: Line, count: number): boolean {
  const [number, next] = [scan.tokens[from], scan.tokens[from + 1]];
  if (bullet !== 'none' || to <= from + 1 || !next?.spaced || next.norm === '|') return false;
  // "#1 Bas: flyer maken".
  if (number?.kind === 'hashtag') return number.norm === String(count);
  return number?.kind === 'number' && !number.ordinal && number.value === count && !scan.inside[from];
}

/** Behind the number a dash, a colon or a box may stand. */
function unnumbered(scan: Scan, line: Line): Line {
  const rest = lineOf(scan, line.from + 1, line.to);
  const from = rest.bullet === 'none' && scan.tokens[rest.from]?.norm === ':' ? rest.from + 1 : rest.from;
  return { ...rest, from, bullet: rest.bullet === 'none' ? 'number' : rest.bullet, indent: line.indent };
}

const BULLETS = wordSet('- * • · ‣ ▪ ◦ ● ○ ► – +');
/** "-bas zaal boeken": these open a line without a space behind them; "*bas*" is emphasis. */
const GLUED_BULLETS = wordSet('- • · ‣ ▪ ◦ ● ○ ► –');
const TICKS = new Set(['x', '✓', '✔', '✅', 'v', '☑']);

/** The white space between the line break and the first token; a tab counts as one. */
function indentOf(scan: Scan, from: number): number {
  return (scan.tokens[from]?.from ?? 0) - (from > 0 ? (scan.tokens[from - 1]?.to ?? 0) : 0);
}

function lineOf(scan: Scan, from: number, to: number): Line {
  const { tokens } = scan;
  const indent = indentOf(scan, from);
  const first = tokens[from];
  const next = tokens[from + 1];
  const isGlued = next?.kind === 'word' && GLUED_BULLETS.has(first?.norm ?? '');
  const bulleted = first?.kind === 'mark' && BULLETS.has(first.norm) && ((next?.spaced ?? true) || isGlued);
  const start = bulleted ? from + 1 : from;
  const box = boxAt(scan, start, to);
  if (box) return { from: box.to, to, bullet: box.done ? 'done-box' : 'open-box', indent };
  if (bulleted) return { from: start, to, bullet: 'bullet', indent };
  if (first?.norm === '>') return { from: from + 1, to, bullet: 'quote', indent };
  const numbered = numberEnd(scan, from, to);
  return { from: numbered, to, bullet: numbered > from ? 'number' : 'none', indent };
}

function boxAt(scan: Scan, at: number, to: number): { to: number; done: boolean } | null {
  const norm = scan.tokens[at]?.norm ?? '';
  if (norm === '(') return roundBoxAt(scan, at);
  if (norm === '☐' || norm === '□' || norm === '⬜' || norm === '◻') return { to: at + 1, done: false };
  if (norm === '☑' || norm === '✅' || norm === '✔' || norm === '✓') return { to: at + 1, done: true };
  if (norm !== '[' || at + 1 >= to) return null;
  if (scan.tokens[at + 1]?.norm === ']') return { to: at + 2, done: false };
  if (scan.tokens[at + 2]?.norm !== ']') return null;
  return TICKS.has(scan.tokens[at + 1]?.norm ?? '') ? { to: at + 3, done: true } : null;
}

/** "( )" and "(x)". */
function roundBoxAt({ tokens }: Scan, at: number): { to: number; done: boolean } | null {
  if (tokens[at + 1]?.norm === ')' && tokens[at + 1]?.spaced) return { to: at + 2, done: false };
  const ticked = tokens[at + 1]?.norm === 'x' && tokens[at + 2]?.norm === ')';
  return ticked ? { to: at + 3, done: true } : null;
}

/** "1.1", "2.3." before the text of a line; the same position when there is none. */
function outlineEnd({ tokens }: Scan, at: number): number {
  const [first, point, second, next] = tokens.slice(at, at + 4);
  const isOutline = first?.kind === 'number' && second?.kind === 'number' && point?.norm === '.';
  if (!isOutline || point.spaced || second.spaced || first.value > 20 || second.text.length > 2) return at;
  if (next?.norm === '.' && !next.spaced && tokens[at + 4]?.kind === 'word') return at + 4;
  return next?.spaced && (next.kind === 'mention' || (next.kind === 'word' && next.capital)) ? at + 3 : at;
}

/** "1.", "2)", "3/", "a)", "(3)", "1.1" before the text of a line. */
function numberEnd(scan: Scan, at: number, to: number): number {
  const outline = outlineEnd(scan, at);
  if (outline > at) return outline;
  const { tokens } = scan;
  const open = tokens[at]?.norm === '(' ? 1 : 0;
  const label = tokens[at + open];
  const close = tokens[at + open + 1];
  if (!label || !close || at + open + 2 >= to) return at;
  const isLabel =
    (label.kind === 'number' && label.value < 100 && !label.ordinal) ||
    (label.kind === 'word' && label.norm.length === 1);
  const cap = close.norm === '\uFE0F' ? at + 2 : at + 1;
  if (label.kind === 'number' && tokens[cap]?.text === ENCLOSING) return cap + 1;
  if (!isLabel || close.kind !== 'mark' || close.spaced || isInitial(scan, at)) return at;
  const spaced = tokens[at + open + 2]?.spaced ?? false;
  if (close.norm === ')') return at + open + 2;
  const closes = close.norm === '.' || (close.norm === '/' && label.kind === 'number');
  return closes && spaced && open === 0 ? at + 2 : at;
}

/** What makes 1️⃣ of a number, behind a mark that makes it coloured. */
const ENCLOSING = '\u20E3';

/** "J. Jansen belt …" as the only line: nobody counts to one with a J. */
function isInitial({ tokens, whoAt }: Scan, at: number): boolean {
  return (
    at === 0 && (whoAt[at]?.to ?? 0) > 2 && tokens[0]?.kind === 'word' && !tokens.some(({ kind }) => kind === 'break')
  );
}

/** A line that ends with a colon, or that stands above bullets, heads what follows. */
export function endsWithColon(scan: Scan, line: Line): boolean {
  return scan.tokens[line.to - 1]?.norm === ':';
}
