import { publicHolidays, publicHolidaysOf } from '../../server/calendar';
import { day } from '../support/builders';

/** The feestdagen that messages of these years are labelled with. */
const LABELLED = [
  ...['2026-12-25', '2026-12-26'],
  ...['2027-01-01', '2027-03-28', '2027-03-29', '2027-04-27', '2027-05-06', '2027-05-16', '2027-05-17'],
  ...['2027-12-25', '2027-12-26'],
  ...['2028-01-01', '2028-04-16', '2028-04-17', '2028-04-27', '2028-05-25', '2028-06-04', '2028-06-05'],
  ...['2028-12-25', '2028-12-26'],
];

test('the feestdagen are those that messages are labelled with', () => {
  const days = [2026, 2027, 2028].flatMap(publicHolidaysOf);
  expect(days.filter((one) => one >= '2026-12-01')).toEqual(LABELLED);
});

test('Bevrijdingsdag is a day off in a lustrum year only, and Goede Vrijdag never', () => {
  expect(publicHolidaysOf(2030)).toContain('2030-05-05');
  expect(publicHolidaysOf(2029)).not.toContain('2029-05-05');
  expect(publicHolidaysOf(2030)).not.toContain('2030-04-19');
});

test('Koningsdag is on the Saturday when the 27th of April is a Sunday', () => {
  expect(publicHolidaysOf(2025)).toContain('2025-04-26');
  expect(publicHolidaysOf(2025)).not.toContain('2025-04-27');
});

test('every year from 2020 to 2050 is there, in order, with the days that a programme adds', () => {
  const days = publicHolidays([day('2027-06-21'), day('2027-12-25')]);
  expect([...days].sort()).toEqual(days);
  expect(new Set(days).size).toBe(days.length);
  expect(days).toContain('2027-06-21');
  expect(new Set(days.map((one) => one.slice(0, 4))).size).toBe(31);
});
