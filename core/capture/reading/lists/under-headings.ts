import { FIELD_LABELS } from '../../vocabulary/table-columns';
import { isVerbForm } from '../../vocabulary/verbs';
import { endsWithColon, type Line } from '../clauses/layout';
import type { Scan } from '../clauses/scan';
import type { Draft } from '../draft/draft';
import { readUnit, type Unit, unitOf } from '../draft/unit';
import { namesNobody, saysOnlyParts } from './details';
import { type Heading, headingOf, NO_HEADING } from './heading';
import { kindOfHeading } from './heading-kind';

/** A line of a list: what stands above it, and the line that it is indented under, if that is one of the list too. */
export interface Item {
  readonly line: Line;
  readonly heading: Heading;
  readonly unit: Unit;
  readonly under: Item | null;
  /** The lines under it that only say who does it or when. */
  readonly details: Line[];
}

/** A line without a bullet that heads nothing, and what it asks for by itself. */
export interface Loose {
  readonly line: Line;
  readonly drafts: readonly Draft[];
}

/** Each bullet with the nearest line above that heads it; the other lines come back as the rest. */
export function underHeadings(scan: Scan, lines: readonly Line[]): { items: readonly Item[]; rest: readonly Loose[] } {
  const items: Item[] = [];
  const rest: Loose[] = [];
  let heading = NO_HEADING;
  let sub: { readonly line: Line; readonly heading: Heading } | null = null;
  const whole = joined(scan, lines);
  whole.forEach((line, i) => {
    if (sub && !isBelow(line, sub.line)) sub = null;
    const above: Heading = sub?.heading ?? heading;
    if (headsDeeper(scan, line, whole[i + 1]))
      sub = { line, heading: headingOf(scan, line, kindOfHeading(scan, line), above) };
    else if (line.bullet !== 'none') {
      const under = indentedUnder(items, line, above);
      if (under && saysOnlyParts(scan, line)) under.details.push(line);
      else items.push({ line, heading: above, unit: unitOf(scan, line.from, line.to), under, details: [] });
    } else {
      const drafts = endsWithColon(scan, line) ? [] : readUnit(scan, line.from, line.to, 'chat');
      const read = unbulleted(scan, { line, drafts }, whole[i + 1], heading);
      heading = read.heading;
      if (!read.isHeading) rest.push({ line, drafts });
    }
  });
  return { items, rest };
}

/** The lines, each with what goes on under its bullet: indented, or as a field such as "wie: Bas". */
function joined(scan: Scan, lines: readonly Line[]): readonly Line[] {
  const whole: Line[] = [];
  const fielded = haveFields(scan, lines);
  for (const line of lines) {
    const last = whole.at(-1);
    const goesOn = last && last.bullet !== 'none' && line.bullet === 'none' && !endsWithColon(scan, line);
    if (goesOn && (line.indent > last.indent || (fielded && opensWithLabel(scan, line))))
      whole[whole.length - 1] = { ...last, to: line.to };
    else whole.push(line);
  }
  return whole;
}

/** Whether a line of a list has fields under it and more lines of the list follow: "Deadline: 12 mei" is for that line only. */
function haveFields(scan: Scan, lines: readonly Line[]): boolean {
  const last = lines.findLastIndex(({ bullet }) => bullet !== 'none');
  return lines.some(({ bullet }, i) => {
    const next = lines[i + 1];
    return i < last && bullet !== 'none' && next?.bullet === 'none' && opensWithLabel(scan, next);
  });
}

function opensWithLabel({ tokens }: Scan, { from }: Line): boolean {
  return tokens[from + 1]?.norm === ':' && FIELD_LABELS.has(tokens[from]?.norm ?? '');
}

/** Whether a line belongs under another: indented more, or with a dash under a number. */
function isBelow(line: Line, above: Line): boolean {
  return line.indent > above.indent || (line.indent === above.indent && isDashUnderNumber(line, above));
}

function isDashUnderNumber(line: Line, above: Line): boolean {
  return above.bullet === 'number' && line.bullet !== 'number' && line.bullet !== 'none';
}

/** The nearest line of the same list that is indented less. */
function indentedUnder(items: readonly Item[], line: Line, heading: Heading): Item | null {
  let above = items.at(-1) ?? null;
  while (above && above.line.indent >= line.indent) above = above.under;
  return above?.heading === heading ? above : null;
}

/** A line without a bullet: what it heads, and whether it does nothing else. */
function unbulleted(
  scan: Scan,
  { line, drafts }: Loose,
  next: Line | undefined,
  above: Heading,
): { heading: Heading; isHeading: boolean } {
  const kind = kindOfHeading(scan, line);
  // "Bas, kun jij deze punten uitwerken?" asks for one thing; what follows says what it is about.
  const introduces = !endsWithColon(scan, line) && kind === 'unknown' && drafts.length > 0;
  const heads = endsWithColon(scan, line) || (!introduces && (next?.bullet ?? 'none') !== 'none');
  const heading = introduces ? { ...NO_HEADING, kind: 'other' as const } : above;
  return {
    heading: heads ? headingOf(scan, line, kind, heading) : heading,
    isHeading: heads && (endsWithColon(scan, line) || kind !== 'unknown'),
  };
}

/** "1. Beurs" above "   a. stand boeken": a bullet that says no work, or ends with a colon, and has bullets of its own. */
function headsDeeper(scan: Scan, line: Line, next: Line | undefined): boolean {
  if (!next || next.bullet === 'none' || !isBelow(next, line)) return false;
  if (line.bullet !== 'bullet' && line.bullet !== 'number') return false;
  if (saysOnlyParts(scan, next) && namesNobody(scan, next)) return false;
  return endsWithColon(scan, line) || !scan.tokens.slice(line.from, line.to).some((token) => isVerbForm(token.norm));
}
