/**
 * A calendar that only ever walks from one day to the next: slow, and written without the product's date code,
 * so that it can say whether that is right.
 */
export interface Day {
  readonly iso: string;
  readonly year: number;
  readonly month: number;
  readonly date: number;
  /** Monday is 1, Sunday is 7. */
  readonly weekday: number;
}

const FIRST_YEAR = 2023;
const LAST_YEAR = 2047;

/** Every day from 2023 to 2047, found by counting from Sunday 1 January 2023. */
export const DAYS: readonly Day[] = allDays();
const INDEX = new Map(DAYS.map((day, i) => [day.iso, i]));

function allDays(): readonly Day[] {
  const days: Day[] = [];
  let weekday = 7;
  for (let year = FIRST_YEAR; year <= LAST_YEAR; year++) {
    const leap = year % 4 === 0;
    const lengths = [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
    lengths.forEach((length, m) => {
      for (let date = 1; date <= length; date++) {
        const iso = `${year}-${String(m + 1).padStart(2, '0')}-${String(date).padStart(2, '0')}`;
        days.push({ iso, year, month: m + 1, date, weekday });
        weekday = weekday === 7 ? 1 : weekday + 1;
      }
    });
  }
  return days;
}

/** The day with this date, as 2027-03-10. */
export function dayOf(iso: string): Day {
  return at(indexOf(iso));
}

function indexOf(iso: string): number {
  const index = INDEX.get(iso);
  if (index === undefined) throw new Error(`${iso} is beyond the slow calendar`);
  return index;
}

/** The day that lies so many steps ahead, or back when negative. */
export function step(from: Day, days: number): Day {
  return at(indexOf(from.iso) + days);
}

function at(index: number): Day {
  const day = DAYS[index];
  if (!day) throw new Error('beyond the slow calendar');
  return day;
}

/** The first day, from `from` itself on, that fits. */
export function first(from: Day, fits: (day: Day) => boolean): Day {
  let index = indexOf(from.iso);
  while (!fits(at(index))) index += 1;
  return at(index);
}

/** The last day, from `from` itself back, that fits. */
export function last(from: Day, fits: (day: Day) => boolean): Day {
  let index = indexOf(from.iso);
  while (!fits(at(index))) index -= 1;
  return at(index);
}

/** The last day of the month a day is in. */
export function endOfMonth(from: Day): Day {
  return first(from, (day) => step(day, 1).date === 1);
}

export function endOfQuarter(from: Day): Day {
  return first(from, (day) => step(day, 1).date === 1 && day.month % 3 === 0);
}

/** The same day of the month so many months on; when that month is shorter, its last day. */
export function months(from: Day, count: number): Day {
  let day = from;
  for (let i = 0; i < count; i++) day = step(endOfMonth(day), 1);
  const end = endOfMonth(day);
  return from.date >= end.date
    ? end
    : first(
        last(end, (one) => one.date === 1),
        (one) => one.date === from.date,
      );
}

/** The number of the ISO week a day is in: how many Thursdays its year has had by the Thursday of this week. */
export function isoWeek(of: Day): number {
  const thursday = first(
    last(of, (day) => day.weekday === 1),
    (day) => day.weekday === 4,
  );
  return THURSDAYS.get(thursday.iso) ?? 0;
}

/** For each Thursday, how many its year has had by then. */
const THURSDAYS = countThursdays();

function countThursdays(): ReadonlyMap<string, number> {
  const counted = new Map<string, number>();
  let count = 0;
  for (const { iso, month, date, weekday } of DAYS) {
    if (month === 1 && date === 1) count = 0;
    if (weekday === 4) counted.set(iso, ++count);
  }
  return counted;
}

/** Easter Sundays as published. */
const EASTERS: readonly string[] = (
  '2023-04-09 2024-03-31 2025-04-20 2026-04-05 2027-03-28 2028-04-16 2029-04-01 2030-04-21 2031-04-13 2032-03-28 2033-04-17 ' +
  '2034-04-09 2035-03-25 2036-04-13 2037-04-05'
).split(' ');

export function easterAfter(from: Day): Day {
  return first(from, (day) => EASTERS.includes(day.iso));
}

/** Days off in the whole country, by the year. */
const FREE = new Set(DAYS.filter(isFree).map((day) => day.iso));

function isFree(day: Day): boolean {
  const { month, date, year } = day;
  const fixed = `${month}-${date}`;
  if (fixed === '1-1' || fixed === '12-25' || fixed === '12-26') return true;
  if (fixed === '5-5' && year % 5 === 0) return true;
  if (fixed === '4-27' && day.weekday !== 7) return true;
  if (fixed === '4-26' && day.weekday === 6) return true;
  return EASTERS.some((easter) => {
    return [0, 1, 39, 49, 50].some((days) => step(dayOf(easter), days).iso === day.iso);
  });
}

export function isWorkday(day: Day): boolean {
  return day.weekday <= 5 && !FREE.has(day.iso);
}

/** The working day so many working days on; the day itself does not count. */
export function workdays(from: Day, count: number): Day {
  let day = from;
  for (let i = 0; i < count; i++) day = first(step(day, 1), isWorkday);
  return day;
}
