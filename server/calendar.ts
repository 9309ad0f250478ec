import Holidays from 'date-holidays';
import { type PlainDate, parsePlainDate } from '../core/shared/plain-date';

/** Days that people plan in, with room: the oldest message that anyone edits, and the furthest date anyone types. */
const FIRST_YEAR = 2020;
const LAST_YEAR = 2050;
/** The fifth of May is a day off once in five years (rijksoverheid.nl, officiële feestdagen). */
const LIBERATION_DAY = '05-05';

/**
 * The Dutch feestdagen of a year (1970–2100), in order: the days that nearly everybody has off. Goede Vrijdag is
 * not one of them, and Bevrijdingsdag only in a lustrum year.
 */
export function publicHolidaysOf(year: number): readonly PlainDate[] {
  return new Holidays('NL', { languages: ['nl'] })
    .getHolidays(year)
    .filter(({ date, type }) => type === 'public' || (year % 5 === 0 && date.slice(5, 10) === LIBERATION_DAY))
    .flatMap(({ date }) => parsePlainDate(date.slice(0, 10)) ?? []);
}

/** The feestdagen of every year that people plan in, and the days that a programme adds, in order. */
export function publicHolidays(added: readonly PlainDate[]): readonly PlainDate[] {
  computed ??= Array.from({ length: LAST_YEAR - FIRST_YEAR + 1 }, (_, index) =>
    publicHolidaysOf(FIRST_YEAR + index),
  ).flat();
  return added.length === 0 ? computed : [...new Set([...computed, ...added])].sort();
}

let computed: readonly PlainDate[] | null = null;
