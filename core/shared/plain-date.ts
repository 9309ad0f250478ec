/**
 * A calendar day without time or zone, written `YYYY-MM-DD` (proleptic Gregorian).
 * Strings of this form sort as days do, and travel as JSON unchanged.
 */
export type PlainDate = string & { readonly __kind: 'plain-date' };

/** A point in time as an ISO 8601 string in UTC, with milliseconds. */
export type Instant = string & { readonly __kind: 'instant' };

/** Days of the week as ISO 8601 numbers them: Monday is 1, Sunday is 7. */
export type IsoWeekday = 1 | 2 | 3 | 4 | 5 | 6 | 7;

export const TIME_ZONE = 'Europe/Amsterdam';

const MS_PER_DAY = 86_400_000;

/** Makes the day of a year, month (1–12) and day of month; null when the calendar has no such day. */
export function plainDate(year: number, month: number, day: number): PlainDate | null {
  if (!Number.isInteger(year) || year < 1 || year > 9999) return null;
  if (month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month)) return null;
  return format(year, month, day);
}

/** Reads `YYYY-MM-DD`; null when the text has another form or names a day that does not exist. */
export function parsePlainDate(text: string): PlainDate | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (!match) return null;
  return plainDate(Number(match[1]), Number(match[2]), Number(match[3]));
}

/** The number of days in a month (1–12) of a year. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeapYear(year) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

export function isLeapYear(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}

export function yearOf(date: PlainDate): number {
  return numberAt(date, 0, 4);
}

/** The month of a day, 1–12. */
export function monthOf(date: PlainDate): number {
  return numberAt(date, 5, 7);
}

export function dayOfMonth(date: PlainDate): number {
  return numberAt(date, 8, 10);
}

/** The number that stands in a stretch of digits; NaN when anything else stands there. */
function numberAt(text: string, from: number, to: number): number {
  let number = 0;
  for (let at = from; at < to; at++) {
    const digit = text.charCodeAt(at) - 48;
    if (!(digit >= 0 && digit <= 9)) return Number.NaN;
    number = number * 10 + digit;
  }
  return number;
}

/** The day of the week by ISO 8601: Monday 1 to Sunday 7. */
export function weekdayOf(date: PlainDate): IsoWeekday {
  const days = toEpochDay(date);
  return (((((days + 3) % 7) + 7) % 7) + 1) as IsoWeekday;
}

/** The day that lies `days` later, or earlier when negative. */
export function addDays(date: PlainDate, days: number): PlainDate {
  return fromEpochDay(toEpochDay(date) + days);
}

/** The same day of the month `months` later; the last day of that month when it is shorter. */
export function addMonths(date: PlainDate, months: number): PlainDate {
  const index = yearOf(date) * 12 + (monthOf(date) - 1) + months;
  const year = Math.floor(index / 12);
  const month = (index % 12) + 1;
  return format(year, month, Math.min(dayOfMonth(date), daysInMonth(year, month)));
}

/** Whole days from `from` to `to`; negative when `to` is earlier. */
export function daysBetween(from: PlainDate, to: PlainDate): number {
  return toEpochDay(to) - toEpochDay(from);
}

/** From 1 March of the year 0 to 1 January 1970. */
const MARCH_OF_YEAR_0 = 719_468;

/** Days since 1 January 1970. */
export function toEpochDay(date: PlainDate): number {
  // Counted in years that begin in March, so that the leap day comes last.
  const month = (monthOf(date) + 9) % 12;
  const year = yearOf(date) - (month > 9 ? 1 : 0);
  const leapDays = Math.floor(year / 4) - Math.floor(year / 100) + Math.floor(year / 400);
  const dayOfYear = Math.floor((153 * month + 2) / 5) + dayOfMonth(date) - 1;
  return 365 * year + leapDays + dayOfYear - MARCH_OF_YEAR_0;
}

export function fromEpochDay(days: number): PlainDate {
  // As above, in years from March: 400 of them have 146,097 days.
  const fromMarch = days + MARCH_OF_YEAR_0;
  const era = Math.floor(fromMarch / 146_097);
  const dayOfEra = fromMarch - era * 146_097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const months = Math.floor((5 * dayOfYear + 2) / 153);
  const month = months < 10 ? months + 3 : months - 9;
  const day = dayOfYear - Math.floor((153 * months + 2) / 5) + 1;
  return format(era * 400 + yearOfEra + (month < 3 ? 1 : 0), month, day);
}

const amsterdam = new Intl.DateTimeFormat('en-CA', {
  timeZone: TIME_ZONE,
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
});

/** The calendar day in Amsterdam at an instant given as ISO 8601 with an offset; throws on any other text. */
export function dayInAmsterdam(instant: string): PlainDate {
  const time = Date.parse(instant);
  if (Number.isNaN(time)) throw new Error('not an instant');
  const utc = fromEpochDay(Math.floor(time / MS_PER_DAY));
  const year = yearOf(utc);
  if (year < EUROPEAN_RULE_FROM || year > EUROPEAN_RULE_KNOWN_UNTIL) return amsterdam.format(time) as PlainDate;
  const month = monthOf(utc);
  const isSummer =
    month === 3 ? time >= clockChange(year, 3) : month === 10 ? time < clockChange(year, 10) : month > 3 && month < 10;
  return fromEpochDay(Math.floor((time + (isSummer ? 2 : 1) * MS_PER_HOUR) / MS_PER_DAY));
}

/** Since 1996 summer time runs from the last Sunday of March to the last Sunday of October, both at 01:00 UTC (directive 2000/84/EC). */
const EUROPEAN_RULE_FROM = 1996;
/** Beyond this the time zone data of the machine is asked, which knows when the rule is changed. */
const EUROPEAN_RULE_KNOWN_UNTIL = 2037;
const MS_PER_HOUR = 3_600_000;

/** The instant, in milliseconds, at which the clocks change in March or October of a year. */
function clockChange(year: number, month: 3 | 10): number {
  const last = Date.UTC(year, month - 1, 31);
  return last - new Date(last).getUTCDay() * MS_PER_DAY + MS_PER_HOUR;
}

/** '00' to '31': the months and the days as they are written. */
const TWO_DIGITS = Array.from({ length: 32 }, (_, number) => String(number).padStart(2, '0'));

/** The calendar runs from the year 1 to 9999; whatever lies beyond is its first or its last day. */
const FIRST_DAY = '0001-01-01' as PlainDate;
const LAST_DAY = '9999-12-31' as PlainDate;

function format(year: number, month: number, day: number): PlainDate {
  if (year < 1) return FIRST_DAY;
  if (year > 9999) return LAST_DAY;
  const years = year > 999 ? String(year) : String(year).padStart(4, '0');
  return `${years}-${twoDigits(month)}-${twoDigits(day)}` as PlainDate;
}

function twoDigits(number: number): string {
  return TWO_DIGITS[number] ?? String(number);
}
