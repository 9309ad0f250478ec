import {
  type Day,
  easterAfter,
  endOfMonth,
  endOfQuarter,
  first,
  isWorkday,
  last,
  months,
  step,
  workdays,
} from './slow-calendar';

export const WEEKDAYS = ['maandag', 'dinsdag', 'woensdag', 'donderdag', 'vrijdag', 'zaterdag', 'zondag'];
export const MONTHS = 'januari februari maart april mei juni juli augustus september oktober november december'.split(
  ' ',
);
const NUMBERS = 'een twee drie vier vijf zes zeven acht negen tien elf twaalf'.split(' ');

/** A date expression and the day it must give, counted by the slow calendar. */
export type Form = readonly [text: string, due: (today: Day) => Day];

const weekday = (n: number) => (day: Day) => day.weekday === n;
const on = (month: number, date: number) => (day: Day) => day.month === month && day.date === date;
const monday = (today: Day) => last(today, weekday(1));
const nextMonth = (today: Day) => step(endOfMonth(today), 1);

/** The forms that name a month, for one month; `m` is 1 to 12. */
export function monthForms(m: number): readonly Form[] {
  const name = MONTHS[m - 1] ?? '';
  const ends = (today: Day) => first(today, (day) => day.month === m && step(day, 1).date === 1);
  return [
    [`eind ${name}`, ends],
    [`in ${name}`, ends],
    [`ultimo ${name}`, ends],
    [`begin ${name}`, (today) => first(today, on(m, 1))],
    [`medio ${name}`, (today) => first(today, on(m, 15))],
    [`half ${name}`, (today) => first(today, on(m, 15))],
    [`tweede helft van ${name}`, ends],
    [`uiterlijk 9 ${name}`, (today) => first(today, on(m, 9))],
    [`9-${m}`, (today) => first(today, on(m, 9))],
    [`9${name.slice(0, 3)}`, (today) => first(today, on(m, 9))],
    [`tussen 3 en 9 ${name}`, (today) => first(today, on(m, 9))],
    [`3 tot en met 9 ${name}`, (today) => first(today, on(m, 9))],
    [`om 19.30 uur op 9 ${name}`, (today) => first(today, on(m, 9))],
    [`de maand ${name}`, ends],
    [`eerste twee weken van ${name}`, (today) => first(today, (day) => day.month === m && day.date === 14)],
    [
      `laatste vrijdag van ${name}`,
      (today) => first(today, (day) => day.month === m && day.weekday === 5 && step(day, 7).month !== m),
    ],
    [`1e maandag van ${name}`, (today) => first(today, (day) => day.month === m && day.weekday === 1 && day.date <= 7)],
  ];
}

export function weekdayForms(n: number): readonly Form[] {
  const name = WEEKDAYS[n - 1] ?? '';
  const coming = (today: Day) => first(step(today, 1), weekday(n));
  return [
    [name, coming],
    [`aanstaande ${name}`, coming],
    [`uiterlijk ${name} a.s.`, coming],
    [`volgende week ${name}`, (today) => first(step(monday(today), 7), weekday(n))],
    [`volgende ${name}`, (today) => first(step(monday(today), 7), weekday(n))],
    [`${name} over twee weken`, (today) => step(coming(today), 14)],
    [`${name}ochtend`, coming],
    [`${name} om half vier`, coming],
    [`15.30 uur ${name}`, coming],
    [`${name} over acht dagen`, (today) => step(coming(today), 7)],
    [`op ${name}, volgende week`, (today) => first(step(monday(today), 7), weekday(n))],
    [`eerste ${name} na Pasen`, (today) => first(step(easterMonday(today), 1), weekday(n))],
  ];
}

export const AMOUNTS: readonly Form[] = [1, 2, 3, 5, 10, 12].flatMap((n): Form[] => [
  [`over ${n} dagen`, (today) => step(today, n)],
  [`binnen ${NUMBERS[n - 1]} weken`, (today) => step(today, 7 * n)],
  [`over ${NUMBERS[n - 1]} maanden`, (today) => months(today, n)],
  [`binnen ${n} werkdagen`, (today) => workdays(today, n)],
]);

export const OTHERS: readonly Form[] = [
  ['vandaag', (today) => today],
  ['morgenmiddag', (today) => step(today, 1)],
  ['overmorgen', (today) => step(today, 2)],
  ['overmorgenochtend', (today) => step(today, 2)],
  ['over een week of twee', (today) => step(today, 14)],
  ["over 'n week", (today) => step(today, 7)],
  ['over ca. 2 weken', (today) => step(today, 14)],
  ['volgende week of de week erna', (today) => first(step(monday(today), 14), weekday(5))],
  ['15 volgende maand', (today) => first(nextMonth(today), (day) => day.date === 15)],
  ['Q1/Q2', (today) => first(today, on(6, 30))],
  ['2e kw', (today) => first(today, on(6, 30))],
  ['einde dag', (today) => today],
  ['volgende week', (today) => first(step(monday(today), 7), weekday(5))],
  ['begin volgende week', (today) => step(monday(today), 7)],
  ['dit weekend', (today) => first(today, weekday(7))],
  ['na het weekend', (today) => first(step(today, 1), weekday(1))],
  ['eind volgende maand', (today) => endOfMonth(nextMonth(today))],
  ['eind van de maand', endOfMonth],
  ['begin volgende maand', nextMonth],
  ['dit kwartaal', endOfQuarter],
  ['volgend kwartaal', (today) => endOfQuarter(step(endOfQuarter(today), 1))],
  ['Q1', (today) => first(today, on(3, 31))],
  ['eind Q2', (today) => first(today, on(6, 30))],
  ['derde kwartaal', (today) => first(today, on(9, 30))],
  ['eind van het jaar', (today) => first(today, on(12, 31))],
  ['volgend jaar', (today) => first(step(first(today, on(12, 31)), 1), on(12, 31))],
  ['de 20e', (today) => first(today, (day) => day.date === 20)],
  ['uiterlijk de 31e', (today) => first(today, (day) => day.date === 31)],
  ['29 februari', (today) => first(today, on(2, 29))],
  ['over anderhalf jaar', (today) => months(today, 18)],
  ['voor Pasen', (today) => beforeOrToday(today, easterAfter(step(today, 1)))],
  ['na kerst', (today) => first(step(first(today, on(12, 26)), 1), isWorkday)],
  ['uiterlijk Koningsdag', (today) => first(today, isKingsDay)],
  ['na Pinksteren', (today) => first(step(pentecostAfter(today), 2), isWorkday)],
];

/** Easter Monday, of an Easter that is not over. */
function easterMonday(today: Day): Day {
  return step(easterAfter(step(today, -1)), 1);
}

const isKingsDay = (day: Day) =>
  day.month === 4 && (day.weekday === 7 ? false : day.date === 27 || (day.date === 26 && day.weekday === 6));

/** Pentecost Sunday, of a feast whose second day has not passed. */
function pentecostAfter(today: Day): Day {
  for (let from = step(today, -60); ; from = step(from, 1)) {
    const sunday = step(easterAfter(from), 49);
    if (step(sunday, 1).iso >= today.iso) return sunday;
  }
}

/** The last working day before a day, or today when that has passed. */
function beforeOrToday(today: Day, event: Day): Day {
  const before = last(step(event, -1), isWorkday);
  return before.iso < today.iso ? today : before;
}
