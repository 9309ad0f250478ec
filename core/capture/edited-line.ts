import { pleasantryIn } from './pleasantry';
import { oneLineTitle } from './print-line';
import { type FieldName, fieldsOf } from './reading/printed-line';
import type { UnderstoodAction } from './understanding';
import { EMPTY_FIELD, LINE_FIELDS, STATUS_WORDS } from './vocabulary/line-fields';

/** What somebody made of the line of an action item: its fields, a sentence, what only says how it stands, or talk. */
export type EditedLine =
  | { readonly kind: 'fields'; readonly text: string; readonly fields: ReadonlyMap<FieldName, string> }
  | { readonly kind: 'sentence'; readonly text: string }
  | { readonly kind: 'status' }
  | { readonly kind: 'talk' };

/** Reads how a line was edited. Fields whose title was taken out keep the title there was. */
export function editedLine(text: string, title: string): EditedLine {
  if (pleasantryIn(text) !== null || !/\p{L}/u.test(text)) return { kind: 'talk' };
  const fields = fieldsOf(text);
  if (fields.size === 0) return STATUS.test(text) ? { kind: 'status' } : { kind: 'sentence', text };
  const [first = '', ...rest] = text.split('|');
  if (first.trim() === '') return { kind: 'fields', text: [`${oneLineTitle(title)} `, ...rest].join('|'), fields };
  const isUntitled = fieldsOf(first).size > 0;
  return { kind: 'fields', text: isUntitled ? `${oneLineTitle(title)} | ${text}` : text, fields };
}

const STATUS = new RegExp(`^\\W*(?:(?:${STATUS_WORDS.join('|')})(?:\\s+#?\\d+)?[.!?]*\\s*$|wacht(?:en)? op\\s)`, 'i');

/** The first field of which nothing could be made, as it was typed; null when each was read, or left empty on purpose. */
export function unreadField(fields: ReadonlyMap<FieldName, string>, action: UnderstoodAction): string | null {
  for (const [name, value] of fields) {
    const part = action[name];
    const isRead = Array.isArray(part) ? part.length > 0 : part !== null;
    if (!isRead && !EMPTY_FIELD.includes(value.toLowerCase())) return `${LINE_FIELDS[name]}: ${value}`;
  }
  return null;
}
