import type { Priority } from '../manifest/manifest';
import { dayOfMonth, monthOf, type PlainDate, yearOf } from '../shared/plain-date';
import type { NamedCoalition } from './understanding';
import { LINE_FIELDS, NOBODY } from './vocabulary/line-fields';
import { NL_DATES } from './vocabulary/nl-dates';

/** The parts of an action item that fit on one line. */
export interface LineParts {
  readonly title: string;
  readonly owners: readonly string[];
  readonly dueDay: PlainDate | null;
  readonly coalition: NamedCoalition | null;
  readonly priority: Priority | null;
}

/**
 * Prints an action item as one line that `understand` reads back to the same parts:
 * `Concept-begroting maken | wie: Sanne | wanneer: 15 januari 2027 | coalitie: 4 | prio: A`.
 * A bar in the title becomes a slash.
 */
export function printLine({ title, owners, dueDay, coalition, priority }: LineParts): string {
  const fields = [
    `${LINE_FIELDS.owners}: ${owners.length > 0 ? owners.map(oneLineTitle).join(', ') : NOBODY}`,
    dueDay ? `${LINE_FIELDS.due}: ${inWords(dueDay)}` : '',
    coalition ? `${LINE_FIELDS.coalition}: ${coalition.code}` : '',
    priority ? `${LINE_FIELDS.priority}: ${priority}` : '',
  ];
  return [oneLineTitle(title), ...fields.filter((field) => field !== '')].join(' | ');
}

/** A title as it stands on a printed line. */
export function oneLineTitle(text: string): string {
  return text.replaceAll('|', '/').replace(/\s+/g, ' ').trim();
}

/** "15 januari 2027". */
function inWords(day: PlainDate): string {
  const month = NL_DATES.months[monthOf(day) - 1]?.split(' ')[0] ?? '';
  return `${dayOfMonth(day)} ${month} ${yearOf(day)}`;
}
