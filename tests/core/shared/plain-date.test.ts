import {
  addDays,
  addMonths,
  dayInAmsterdam,
  daysBetween,
  daysInMonth,
  fromEpochDay,
  isLeapYear,
  type PlainDate,
  parsePlainDate,
  plainDate,
  TIME_ZONE,
  toEpochDay,
  weekdayOf,
} from '../../../core/shared/plain-date';
import { DAYS, endOfMonth, months, step } from '../../support/slow-calendar';

const day = (text: string) => text as PlainDate;

test('a day that the calendar does not have is no day', () => {
  expect(plainDate(2027, 2, 29)).toBeNull();
  expect(plainDate(2028, 2, 29)).toBe('2028-02-29');
  expect(plainDate(2100, 2, 29)).toBeNull();
  expect(plainDate(2000, 2, 29)).toBe('2000-02-29');
  expect(plainDate(2027, 4, 31)).toBeNull();
  expect(plainDate(2027, 13, 1)).toBeNull();
  expect(plainDate(2027, 1, 0)).toBeNull();
  expect(plainDate(2027.5, 1, 1)).toBeNull();
});

test('only year, month and day with hyphens are read', () => {
  expect(parsePlainDate('2027-05-03')).toBe('2027-05-03');
  expect(parsePlainDate('2027-02-30')).toBeNull();
  expect(parsePlainDate('3-5-2027')).toBeNull();
  expect(parsePlainDate('2027-05-03T10:00')).toBeNull();
  expect(parsePlainDate('')).toBeNull();
});

test('days, weekdays and months agree with a slow calendar from 2023 to 2045', () => {
  const wrong = DAYS.filter((slow) => slow.year < 2046).filter((slow) => {
    const date = day(slow.iso);
    return (
      weekdayOf(date) !== slow.weekday ||
      daysInMonth(slow.year, slow.month) !== endOfMonth(slow).date ||
      addDays(date, 400) !== step(slow, 400).iso ||
      addMonths(date, 11) !== months(slow, 11).iso
    );
  });

  expect(wrong).toEqual([]);
});

test('a month on from the last day of a longer month is the last day of the shorter', () => {
  expect(addMonths(day('2027-01-31'), 1)).toBe('2027-02-28');
  expect(addMonths(day('2028-01-31'), 1)).toBe('2028-02-29');
  expect(addMonths(day('2027-03-31'), -1)).toBe('2027-02-28');
  expect(addMonths(day('2027-12-15'), 1)).toBe('2028-01-15');
  expect(addMonths(day('2027-01-15'), -13)).toBe('2025-12-15');
});

test('days are counted both ways and across the epoch', () => {
  expect(daysBetween(day('2027-12-31'), day('2028-01-01'))).toBe(1);
  expect(daysBetween(day('2028-03-01'), day('2028-02-28'))).toBe(-2);
  expect(toEpochDay(day('1970-01-01'))).toBe(0);
  expect(fromEpochDay(-1)).toBe('1969-12-31');
  expect(addDays(day('2027-12-31'), 1)).toBe('2028-01-01');
  expect(isLeapYear(2100)).toBe(false);
});

test('beyond the ends of the calendar lies its first or its last day', () => {
  expect(addDays(day('9999-12-31'), 1)).toBe('9999-12-31');
  expect(addMonths(day('9999-12-01'), 3)).toBe('9999-12-31');
  expect(addDays(day('0001-01-01'), -1)).toBe('0001-01-01');
});

test('the day in Amsterdam turns at local midnight, in summer and in winter', () => {
  expect(dayInAmsterdam('2027-06-30T21:59:59Z')).toBe('2027-06-30');
  expect(dayInAmsterdam('2027-06-30T22:00:00Z')).toBe('2027-07-01');
  expect(dayInAmsterdam('2027-01-05T22:59:59.999Z')).toBe('2027-01-05');
  expect(dayInAmsterdam('2027-01-05T23:00:00Z')).toBe('2027-01-06');
  expect(dayInAmsterdam('2027-05-10T09:03:00+02:00')).toBe('2027-05-10');
  expect(dayInAmsterdam('2027-05-10T23:30:00-05:00')).toBe('2027-05-11');
});

test('the day in Amsterdam is what the time zone data says, on every day of 1990 to 2045', () => {
  const official = new Intl.DateTimeFormat('en-CA', {
    timeZone: TIME_ZONE,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
  });
  const wrong: string[] = [];
  for (let time = Date.UTC(1990, 0, 1, 21, 30); time < Date.UTC(2046, 0, 1); time += 86_400_000) {
    for (const later of [0, 3_600_000, 2 * 3_600_000]) {
      const instant = new Date(time + later);
      if (dayInAmsterdam(instant.toISOString()) !== official.format(instant)) wrong.push(instant.toISOString());
    }
  }

  expect(wrong).toEqual([]);
});

test('a text that is no instant throws', () => {
  expect(() => dayInAmsterdam('morgen')).toThrow('not an instant');
});
