import { phraseAt } from '../text/phrases';
import type { UnderstoodAction } from '../understanding';
import { DONE_HEADINGS, LIST_HEADINGS, OTHER_HEADINGS } from '../vocabulary/nl-sentences';
import { LIST_PHRASES } from '../vocabulary/nl-sentences-compiled';
import { isVerbForm } from '../vocabulary/verbs';
import { actionOf } from './action';
import { isTickedOff, saysNone, tellsFact } from './done-lines';
import type { UnitMode } from './draft';
import { dueForAll, type Heading, headingOf, inherit, NO_HEADING, ownedBy } from './heading';
import { type InlineList, inlineItems } from './inline-list';
import { endsWithColon, type Line } from './layout';
import type { Scan } from './scan';
import { isTable, readTable } from './table';
import { draftsOf, readUnit, type Unit, unitOf } from './unit';

/** The actions of a message that is a list; null when it is none, so that it is read as running text. */
export function readList(scan: Scan, all: readonly Line[]): readonly UnderstoodAction[] | null {
  const lines = all.some((line) => line.bullet === 'quote') ? all.filter((line) => line.bullet !== 'quote') : all;
  if (isTable(scan, lines)) return readTable(scan, lines);
  const [only] = lines;
  if (lines.length === 1 && only && saysNone(scan, { ...only, from: 0 })) return [];
  if (lines.length === 1 && only) {
    const inline = inlineList(scan, { ...only, from: 0 });
    if (inline) return inline;
  }
  if (lines.some((line) => line.bullet !== 'none')) return bulleted(scan, lines);
  if (lines.length === 1) return null;
  return plainLines(scan, lines);
}

interface Item {
  readonly line: Line;
  readonly heading: Heading;
  readonly unit: Unit;
}

/** Lines with bullets, numbers or boxes, each under the heading above it. */
function bulleted(scan: Scan, lines: readonly Line[]): readonly UnderstoodAction[] | null {
  const { items, rest } = underHeadings(scan, lines);
  const boxed = items.some(({ line }) => line.bullet === 'open-box' || line.bullet === 'done-box');
  const actions: UnderstoodAction[] = [];
  const sure = boxed || items.some(({ heading }) => heading.kind === 'actions');
  const convincing =
    sure ||
    (items.every(({ heading }) => heading.kind !== 'other' && heading.kind !== 'done') && mostlyActions(scan, items));
  for (const { line, heading, unit } of items) {
    const mode: UnitMode = convincing && heading.kind !== 'other' ? 'list' : 'chat';
    if (
      line.bullet === 'done-box' ||
      heading.kind === 'done' ||
      isTickedOff(scan, line) ||
      saysNone(scan, line) ||
      tellsFact(unit, sure)
    )
      continue;
    for (const draft of draftsOf(scan, unit, mode)) actions.push(actionOf(scan, inherit(scan, draft, heading)));
  }
  if (convincing || (actions.length > 0 && actions.length > rest.length)) return [...actions, ...loose(scan, rest)];
  return actions.length > 0 ? actions : running(scan, rest);
}

/** A list that is no list of actions may still be introduced by one: "Bas, kun jij deze punten uitwerken?" */
function running(scan: Scan, rest: readonly Line[]): readonly UnderstoodAction[] | null {
  const drafts = rest.flatMap((line) => readUnit(scan, line.from, line.to, 'chat'));
  return drafts.length === 1 && rest[0] ? null : drafts.map((draft) => actionOf(scan, draft));
}

function loose(scan: Scan, rest: readonly Line[]): readonly UnderstoodAction[] {
  return rest
    .filter((line) => !endsWithColon(scan, line))
    .flatMap((line) => readUnit(scan, line.from, line.to, 'chat').map((draft) => actionOf(scan, draft)));
}

/** Each bullet with the nearest line above that heads it; the other lines come back as the rest. */
function underHeadings(scan: Scan, lines: readonly Line[]): { items: readonly Item[]; rest: readonly Line[] } {
  const items: Item[] = [];
  const rest: Line[] = [];
  let heading = NO_HEADING;
  let sub: { readonly indent: number; readonly heading: Heading } | null = null;
  lines.forEach((line, i) => {
    if (sub && line.indent <= sub.indent) sub = null;
    const above: Heading = sub?.heading ?? heading;
    if (headsDeeper(scan, line, lines[i + 1]))
      sub = { indent: line.indent, heading: headingOf(scan, line, 'unknown', above) };
    else if (line.bullet !== 'none') items.push({ line, heading: above, unit: unitOf(scan, line.from, line.to) });
    else {
      const read = unbulleted(scan, line, lines[i + 1], heading);
      heading = read.heading;
      if (!read.isHeading) rest.push(line);
    }
  });
  return { items, rest };
}

/** A line without a bullet: what it heads, and whether it does nothing else. */
function unbulleted(
  scan: Scan,
  line: Line,
  next: Line | undefined,
  above: Heading,
): { heading: Heading; isHeading: boolean } {
  const introduces = !endsWithColon(scan, line) && asksByItself(scan, line);
  const heads = endsWithColon(scan, line) || (!introduces && (next?.bullet ?? 'none') !== 'none');
  const kind = kindOfHeading(scan, line);
  const heading = introduces ? { ...NO_HEADING, kind: 'other' as const } : above;
  return {
    heading: heads ? headingOf(scan, line, kind, heading) : heading,
    isHeading: heads && (endsWithColon(scan, line) || kind !== 'unknown'),
  };
}

/** "1. Beurs" above "   a. stand boeken": a bullet that says no work and has bullets of its own. */
function headsDeeper(scan: Scan, line: Line, next: Line | undefined): boolean {
  if (!next || next.bullet === 'none' || next.indent <= line.indent) return false;
  return line.bullet === 'bullet' && !scan.tokens.slice(line.from, line.to).some((token) => isVerbForm(token.norm));
}

/** "Bas, kun jij deze punten uitwerken?" asks for one thing; what follows says what it is about. */
function asksByItself(scan: Scan, line: Line): boolean {
  return kindOfHeading(scan, line) === 'unknown' && readUnit(scan, line.from, line.to, 'chat').length > 0;
}

/** Whether a heading announces actions, something else, or does not say. */
function kindOfHeading(scan: Scan, line: Pick<Line, 'from' | 'to'>): Heading['kind'] {
  let kind: Heading['kind'] = 'unknown';
  for (let at = line.from; at < line.to; at++) {
    const norm = scan.tokens[at]?.norm ?? '';
    if (
      LIST_HEADINGS.has(norm) ||
      LIST_HEADINGS.has(norm.split('-')[0] ?? norm) ||
      phraseAt(LIST_PHRASES, scan.tokens, at)
    )
      return 'actions';
    if (DONE_HEADINGS.has(norm)) kind = isDenied(scan, at) ? 'actions' : 'done';
    else if (OTHER_HEADINGS.has(norm)) kind = 'other';
  }
  return kind;
}

/** "Nog niet gedaan:". */
function isDenied(scan: Scan, at: number): boolean {
  return scan.tokens[at - 1]?.norm === 'niet' || scan.tokens[at - 1]?.norm === 'not';
}

/** Without a heading, a list counts when at least half of its lines are actions by themselves. */
function mostlyActions(scan: Scan, items: readonly Item[]): boolean {
  const open = items.filter(({ line }) => line.bullet !== 'done-box');
  const good = open.filter((item) => item.heading.owners.length > 0 || isConvincing(scan, item));
  return good.length > 0 && good.length * 2 >= open.length;
}

/** An action by itself, or a line that opens with its owner: "Sjoerd - stekkerdozen". */
function isConvincing(scan: Scan, { line, unit }: Item): boolean {
  return draftsOf(scan, unit, opensWithOwner(scan, line) ? 'list' : 'chat').length > 0;
}

function opensWithOwner(scan: Scan, line: Line): boolean {
  const who = scan.whoAt[line.from];
  return who?.kind === 'people' && /^[-:|→]$/.test(scan.tokens[who.to]?.norm ?? '');
}

/** "Acties: 1) …, 2) …", "Bas: …; Inge: …" and "Acties: … (Bas), … (Inge)" on one line. */
function inlineList(scan: Scan, line: Line | undefined): readonly UnderstoodAction[] | null {
  const inline = line && inlineItems(scan, line);
  if (!inline) return null;
  const heading = headingOfInline(scan, inline);
  if (
    heading.kind === 'other' ||
    heading.kind === 'done' ||
    (inline.kind === 'enumerated' && heading.kind !== 'actions')
  )
    return null;
  const read = inline.items
    .filter((item) => !isTickedOff(scan, item))
    .map((item) => ({ item, unit: unitOf(scan, item.from, item.to) }));
  const acting = read.filter(({ unit }) => draftsOf(scan, unit, 'chat').length > 0).length;
  const sure = inline.kind === 'owned' || heading.kind === 'actions' || heading.owners.length > 0;
  const mode = sure || (acting > 0 && acting * 2 >= read.length) ? 'list' : 'chat';
  const actions = read.flatMap(({ item, unit }) =>
    draftsOf(scan, unit, mode).map((draft) => actionOf(scan, inherit(scan, draft, ownedBy(scan, heading, item.owner)))),
  );
  return actions.length > 1 ? actions : null;
}

function headingOfInline(scan: Scan, { lead, tail, kind }: InlineList): Heading {
  const heading = lead ? headingOf(scan, lead, kindOfHeading(scan, lead), NO_HEADING) : NO_HEADING;
  return tail && kind === 'enumerated' ? { ...heading, due: dueForAll(scan, tail) ?? heading.due } : heading;
}

/** Several lines without bullets: a list when a heading says so, or when more than one line is an action. */
function plainLines(scan: Scan, lines: readonly Line[]): readonly UnderstoodAction[] | null {
  const first = lines[0];
  if (!first) return null;
  const headed = endsWithColon(scan, first) && kindOfHeading(scan, first) === 'actions' && lines.length > 2;
  const heading = headed ? headingOf(scan, first, 'actions', NO_HEADING) : NO_HEADING;
  const body = headed ? lines.slice(1) : lines;
  const owned = body.filter((line) => opensWithOwner(scan, line)).length;
  const per = body
    .filter((line) => !isTickedOff(scan, line))
    .map((line) =>
      readUnit(scan, line.from, line.to, headed || (owned > 1 && opensWithOwner(scan, line)) ? 'list' : 'chat'),
    );
  const acting = per.filter((drafts) => drafts.length > 0);
  if (acting.length < 2) return null;
  return per.flat().map((draft) => actionOf(scan, inherit(scan, draft, heading)));
}
