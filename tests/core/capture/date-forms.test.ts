import { understand } from '../../../core/capture/understand';
import { contextWithoutCalendar } from '../../support/capture-sets';
import { AMOUNTS, type Form, MONTHS, monthForms, OTHERS, WEEKDAYS, weekdayForms } from '../../support/date-forms';
import { DAYS, type Day, first, isoWeek } from '../../support/slow-calendar';

const context = contextWithoutCalendar();
/** Every fifth day, so each weekday and each day of each month comes by; the long run takes every day. */
const REFERENCES = DAYS.filter((day) => day.year >= 2024 && day.year <= 2035).filter((_, i) => i % 5 === 0);
/** Forms with a month can only differ around the borders of months and halves, and in leap years; the long run takes every day. */
const BORDERS = REFERENCES.filter((day) => day.year > 2026 && day.year < 2029).filter(
  (day) => [1, 2, 8, 9, 10, 14, 15, 16, 22, 23].includes(day.date) || day.date > 27,
);

function dueOf(text: string, today: Day): string | null {
  const { actions } = understand(
    { text: `Bas: rapport, ${text}`, mentions: [], reference: `${today.iso}T12:00:00+01:00` },
    context,
  );
  return actions[0]?.due?.value ?? null;
}

function differences([text, due]: Form, references = REFERENCES): readonly string[] {
  const found: string[] = [];
  for (const today of references) {
    const wanted = due(today).iso;
    const given = dueOf(text, today);
    if (given !== wanted) found.push(`"${text}" on ${today.iso}: ${given}, not ${wanted}`);
    if (found.length > 3) break;
  }
  return found;
}

test.each(WEEKDAYS.map((name, i) => [name, i + 1] as const))(
  '%s is read as a slow calendar does, on days of 2024 to 2035',
  (_name, n) => {
    expect(weekdayForms(n).flatMap((form) => differences(form))).toEqual([]);
  },
);

test.each(MONTHS.map((name, i) => [name, i + 1] as const))(
  'the forms of %s are read as a slow calendar does',
  (_name, m) => {
    expect(monthForms(m).flatMap((form) => differences(form, BORDERS))).toEqual([]);
  },
);

test('amounts of days, weeks, months and working days are read as a slow calendar does', () => {
  expect(AMOUNTS.flatMap((form) => differences(form))).toEqual([]);
});

test.each(OTHERS)('"%s" is read as a slow calendar does', (text, due) => {
  expect(differences([text, due])).toEqual([]);
});

test('every ISO week number is found again, in years of 52 and of 53 weeks', () => {
  const wrong: string[] = [];
  for (const today of REFERENCES.filter((_, i) => i % 2 === 0)) {
    for (const week of [1, 2, 9, 26, 51, 52, 53]) {
      const friday = first(today, (day) => day.weekday === 5 && isoWeek(day) === week);
      if (dueOf(`week ${week}`, today) !== friday.iso)
        wrong.push(`week ${week} on ${today.iso}: ${dueOf(`week ${week}`, today)}, not ${friday.iso}`);
    }
  }
  expect(wrong.slice(0, 5)).toEqual([]);
});

test('a message sent around midnight and around the change of the clocks is of the day in Amsterdam', () => {
  const due = (reference: string) =>
    understand({ text: 'Bas: rapport, vandaag', mentions: [], reference }, context).actions[0]?.due?.value;

  expect(due('2027-06-30T22:30:00Z')).toBe('2027-07-01');
  expect(due('2027-03-27T23:30:00Z')).toBe('2027-03-28');
  expect(due('2027-03-28T21:59:59Z')).toBe('2027-03-28');
  expect(due('2027-03-28T22:00:00Z')).toBe('2027-03-29');
  expect(due('2027-10-31T22:59:59Z')).toBe('2027-10-31');
  expect(due('2027-10-31T23:00:00Z')).toBe('2027-11-01');
});
