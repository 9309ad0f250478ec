import type { Priority } from '../manifest/manifest';
import { dayOfMonth, monthOf, type PlainDate, yearOf } from '../shared/plain-date';
import type { NamedCoalition } from './understanding';
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
 */
export function printLine({ title, owners, dueDay, coalition, priority }: LineParts): string {
  const fields = [
    title.replaceAll('|', '/').replace(/\s+/g, ' ').trim(),
    owners.length > 0 ? `wie: ${owners.join(', ')}` : '',
    dueDay ? `wanneer: ${inWords(dueDay)}` : '',
    coalition ? `coalitie: ${coalition.code}` : '',
    priority ? `prio: ${priority}` : '',
  ];
  return fields.filter((field) => field !== '').join(' | ');
}

/** "15 januari 2027". */
function inWords(day: PlainDate): string {
  const month = NL_DATES.months[monthOf(day) - 1]?.split(' ')[0] ?? '';
  return `${dayOfMonth(day)} ${month} ${yearOf(day)}`;
}
