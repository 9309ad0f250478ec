import { PRIORITIES } from '../../manifest/manifest';
import type { CoalitionCode } from '../../shared/ids';
import { type PlainDate, plainDate } from '../../shared/plain-date';
import type { PreparedContext } from '../context';
import { compact, fold } from '../text/fold';
import type { OwnerReason, OwnerRef, Part, UnderstoodAction } from '../understanding';
import { LINE_FIELDS, NOBODY } from '../vocabulary/line-fields';
import { NL_DATES } from '../vocabulary/nl-dates';

/** A field of a printed line, with where its value stands in the text. */
interface Field {
  readonly value: string;
  readonly from: number;
}

/** A field of a printed line, by the part it holds. */
export type FieldName = keyof typeof LINE_FIELDS;

/**
 * Reads a line as `printLine` prints it, so that what comes before the fields is the title as it stands, whatever
 * it says; null for any other text.
 */
export function readPrintedLine(text: string, context: PreparedContext): UnderstoodAction | null {
  const cells = cellsOf(text);
  const fields = new Map<FieldName, Field>();
  let last = cells.length - 1;
  for (; last > 0; last--) {
    const field = fieldOf(cells[last]);
    if (!field || fields.has(field.name)) break;
    fields.set(field.name, field);
  }
  const title = text
    .slice(0, cells[last + 1]?.from ?? 0)
    .replace(/\s*\|\s*$/, '')
    .trim();
  const owners = fields.get('owners');
  // A printed line has no mentions and no bar in its title; a person who types one gets the reading that knows them.
  if (title === '' || title.includes('|') || !owners || owners.value.includes('<')) return null;
  const due = valued(fields.get('due'), readDay);
  const coalition = valued(fields.get('coalition'), (value) => coalitionCalled(value, context));
  const priority = valued(
    fields.get('priority'),
    (value) => PRIORITIES.find((one) => one === value.toUpperCase()) ?? null,
  );
  if (!due || !coalition || !priority) return null;
  return {
    title,
    owners: ownersOf(owners),
    due: due.part && { ...due.part, reason: 'date' },
    coalition: coalition.part && { ...coalition.part, reason: 'number' },
    priority: priority.part && { ...priority.part, reason: 'letter' },
    doubts: [],
  };
}

/** The fields of a line and what stands in them, wherever they stand; also of a line that was not printed. */
export function fieldsOf(text: string): ReadonlyMap<FieldName, string> {
  return new Map(
    cellsOf(text).flatMap((cell) => {
      const field = fieldOf(cell);
      return field ? [[field.name, field.value] as const] : [];
    }),
  );
}

function coalitionCalled(value: string, { coalitions }: PreparedContext): CoalitionCode | null {
  return coalitions.codes.get(fold(value)) ?? coalitions.exact.get(compact(value))?.code ?? null;
}

/** The pieces between bars, with where each begins. */
function cellsOf(text: string): readonly Field[] {
  const cells: Field[] = [];
  let from = 0;
  for (const cell of text.split('|')) {
    cells.push({ value: cell, from });
    from += cell.length + 1;
  }
  return cells;
}

function fieldOf(cell: Field | undefined): (Field & { readonly name: FieldName }) | null {
  const colon = cell?.value.indexOf(':') ?? -1;
  if (!cell || colon < 0) return null;
  const label = cell.value.slice(0, colon).trim().toLowerCase();
  const name = (Object.keys(LINE_FIELDS) as FieldName[]).find((one) => LINE_FIELDS[one] === label);
  const rest = cell.value.slice(colon + 1);
  const value = rest.trim();
  return name && value !== '' ? { name, value, from: cell.from + colon + 1 + rest.indexOf(value) } : null;
}

/** A part with its words, `part: null` for a field that is not there, or null for a value that cannot be read. */
function valued<T>(
  field: Field | undefined,
  read: (value: string) => T | null,
): { readonly part: Omit<Part<T, string>, 'reason'> | null } | null {
  if (!field) return { part: null };
  const value = read(field.value);
  return value === null
    ? null
    : { part: { value, span: { from: field.from, to: field.from + field.value.length }, words: field.value } };
}

const MONTHS = NL_DATES.months.map((forms) => forms.split(' ')[0] ?? '');

/** "15 januari 2027". */
function readDay(value: string): PlainDate | null {
  const [day = '', month = '', year = '', more] = value.toLowerCase().split(' ');
  const number = MONTHS.indexOf(month) + 1;
  if (more !== undefined || number === 0 || !/^\d{1,2}$/.test(day) || !/^\d{4}$/.test(year)) return null;
  return plainDate(Number(year), number, Number(day));
}

function ownersOf(field: Field): readonly Part<OwnerRef, OwnerReason>[] {
  if (field.value === NOBODY) return [];
  const owners: Part<OwnerRef, OwnerReason>[] = [];
  let from = field.from;
  for (const piece of field.value.split(',')) {
    const name = piece.trim();
    const start = from + piece.indexOf(name);
    const value: OwnerRef = fold(name) === 'ik' ? { kind: 'sender' } : { kind: 'name', name };
    if (name !== '')
      owners.push({ value, span: { from: start, to: start + name.length }, words: name, reason: 'field' });
    from += piece.length + 1;
  }
  return owners;
}
