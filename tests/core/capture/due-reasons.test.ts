import { understand } from '../../../core/capture/understand';
import type { DueReason } from '../../../core/capture/understanding';
import { shared } from '../../../i18n/nl/shared';
import { contextWithoutCalendar } from '../../support/capture-sets';
import { AMOUNTS, MONTHS, monthForms, OTHERS, WEEKDAYS, weekdayForms } from '../../support/date-forms';
import { read } from '../../support/read-message';
import { DAYS, type Day, dayOf, first, isWorkday, last, step } from '../../support/slow-calendar';

// A day without a true reason is not believed. Every message is of Wednesday 10 March 2027, unless it says another day.

test.each([
  ['vrijdag', 'vr 12 mrt', 'de eerstvolgende keer dat het die dag is'],
  ['deze week vrijdag', 'vr 12 mrt', 'die dag in deze week'],
  ['volgende week dinsdag', 'di 16 mrt', 'die dag in de volgende week'],
  ['dinsdag in week 15', 'di 13 apr', 'die dag in die week'],
  ['week 15 op dinsdag', 'di 13 apr', 'die dag in die week'],
  ['over twee weken op dinsdag', 'di 23 mrt', 'die dag in die week'],
  [
    'uiterlijk vrijdag over een week',
    'vr 19 mrt',
    'eerst de eerstvolgende keer dat het die dag is, dan zoveel weken verder',
  ],
  ['de 20e', 'za 20 mrt', 'de eerstvolgende dag met dit nummer'],
  ['de 15e van volgende maand', 'do 15 apr', 'de datum die je noemt'],
  ['15 dezer', 'ma 15 mrt', 'de datum die je noemt'],
  ['de 2e dinsdag van mei', 'di 11 mei', 'die dag in die periode'],
  ['laatste vrijdag van de maand', 'vr 26 mrt', 'die dag in die periode'],
  ['laatste werkdag van juni', 'wo 30 jun', 'die dag in die periode'],
  ['eerste werkdag van april', 'do 1 apr', 'die dag in die periode'],
  ['de derde dag van mei', 'ma 3 mei', 'die dag in die periode'],
  ['over 3 weken', 'wo 31 mrt', 'geteld vanaf vandaag'],
  ['binnen 5 werkdagen', 'wo 17 mrt', 'geteld in werkdagen, zonder feestdagen'],
  ['deze week', 'vr 12 mrt', 'de vrijdag van die week'],
  ['eind volgende week', 'vr 19 mrt', 'de vrijdag van die week'],
  ['in de loop van volgende week', 'vr 19 mrt', 'de vrijdag van die week'],
  ['de rest van de week', 'vr 12 mrt', 'de vrijdag van die week'],
  ['eerste week van mei', 'vr 7 mei', 'de vrijdag van die week'],
  ['de week na de meivakantie', 'vr 7 mei', 'de vrijdag van die week'],
  ['op de workshop in week 15', 'vr 16 apr', 'de vrijdag van die week'],
  ['begin volgende week', 'ma 15 mrt', 'de maandag van die week'],
  ['midden volgende week', 'wo 17 mrt', 'de woensdag van die week'],
  ['voor week 15', 'vr 9 apr', 'de vrijdag ervoor'],
  ['voor volgende week', 'vr 12 mrt', 'de vrijdag ervoor'],
  ['voor het weekend', 'vr 12 mrt', 'de vrijdag ervoor'],
  ['vóór de workshop in week 15', 'vr 9 apr', 'de vrijdag ervoor'],
  ['dit weekend', 'zo 14 mrt', 'de zondag van dat weekend'],
  ['na het weekend', 'ma 15 mrt', 'de maandag erna'],
  ['in mei', 'ma 31 mei', 'de laatste dag van die periode'],
  ['dit kwartaal nog', 'wo 31 mrt', 'de laatste dag van die periode'],
  ['in de meivakantie', 'zo 2 mei', 'de laatste dag van die periode'],
  ['eind van de meivakantie', 'zo 2 mei', 'de laatste dag van die periode'],
  ['op het overleg van mei', 'ma 31 mei', 'de laatste dag van die periode'],
  ['begin mei', 'za 1 mei', 'de eerste dag van die periode'],
  ['begin van de meivakantie', 'za 24 apr', 'de eerste dag van die periode'],
  ['met de paasdagen', 'zo 28 mrt', 'de eerste dag van die periode'],
  ['medio mei', 'za 15 mei', 'de 15e: het midden van die periode'],
  ['halverwege Q3', 'zo 15 aug', 'de 15e: het midden van die periode'],
  ['halverwege het jaar', 'di 15 jun', 'de 15e: het midden van die periode'],
  ['halverwege H2', 'do 30 sep', 'halverwege die periode'],
  ['halverwege de meivakantie', 'wo 28 apr', 'halverwege die periode'],
  ['vóór mei', 'vr 30 apr', 'de laatste dag ervoor'],
  ['vóór Q3', 'wo 30 jun', 'de laatste dag ervoor'],
  ['vóór 2028', 'vr 31 dec', 'de laatste dag ervoor'],
  ['vóór het overleg van mei', 'vr 30 apr', 'de laatste dag ervoor'],
  ['tussen 7 en 11 april', 'zo 11 apr', 'de laatste dag daarvan'],
  ['mei of juni', 'wo 30 jun', 'de laatste dag daarvan'],
  ['eerste helft van juni', 'di 15 jun', 'de laatste dag daarvan'],
  ['een week voor de meivakantie', 'za 17 apr', 'vanaf daar teruggeteld'],
  ['3 werkdagen voor 1 mei', 'wo 28 apr', 'vanaf daar teruggeteld'],
  ['twee weken na de commissie', 'do 1 apr', 'vanaf daar verder geteld'],
  ['de maandag na de meivakantie', 'ma 3 mei', 'vanaf daar verder geteld'],
  ['de eerste werkdag na Pinksteren', 'di 18 mei', 'vanaf daar verder geteld'],
  ['voor Kerst', 'vr 24 dec', 'de laatste werkdag ervoor'],
  ['voor de zomer', 'vr 9 jul', 'de laatste werkdag ervoor'],
  ['na de zomervakantie', 'ma 23 aug', 'de eerste werkdag erna'],
  ['na volgende week', 'ma 22 mrt', 'de eerste werkdag erna'],
  ['na vrijdag', 'ma 15 mrt', 'de eerste werkdag erna'],
  ['op Hemelvaartsdag', 'do 6 mei', 'de dag zelf'],
  ['vrijdag, nee wacht maandag', 'ma 15 mrt', 'je verbeterde jezelf: de laatste telt'],
])('"%s" is %s: %s', (expression, day, sentence) => {
  const due = read(`Bas: rapport, ${expression}`)[0]?.due;

  expect(due && shared.shortDate(due.value, due.value)).toBe(day);
  expect(due && shared.dueReasons[due.reason]).toBe(sentence);
});

const context = contextWithoutCalendar();

function dueOn(reference: string, expression: string) {
  const message = { text: `Bas: rapport, ${expression}`, mentions: [], reference: `${reference}T12:00:00+01:00` };
  return understand(message, context).actions[0]?.due;
}

test.each([
  ['zondag', '2026-11-22', 'deze week nog', '2026-11-22', 'de laatste dag van die periode'],
  ['zondag', '2026-11-22', 'eind deze week', '2026-11-22', 'de laatste dag van die periode'],
  ['zaterdag', '2026-11-21', 'eind deze week', '2026-11-22', 'de laatste dag van die periode'],
  ['paaszaterdag', '2027-03-27', 'voor Pasen', '2027-03-27', 'ervoor is er geen werkdag meer'],
])('on a %s (%s) "%s" is %s: %s', (_weekday, reference, expression, day, sentence) => {
  const due = dueOn(reference, expression);

  expect(due?.value).toBe(day);
  expect(due && shared.dueReasons[due.reason]).toBe(sentence);
});

const weekday = (n: number) => (_today: Day, due: Day) => due.weekday === n;
const workday = (_today: Day, due: Day) => isWorkday(due);

/** What each reason claims of the day, as far as a calendar can tell. */
const CLAIMS: Partial<Record<DueReason, (today: Day, due: Day) => boolean>> = {
  weekday: (today, due) => due.iso > today.iso && due.iso <= step(today, 7).iso,
  'weekday-this-week': (today, due) => mondayOf(due).iso === mondayOf(today).iso,
  'weekday-next-week': (today, due) => mondayOf(due).iso === step(mondayOf(today), 7).iso,
  'day-of-month': (today, due) => first(today, (day) => day.date === due.date).iso === due.iso,
  'week-end': weekday(5),
  'week-start': weekday(1),
  'week-middle': weekday(3),
  'before-week': weekday(5),
  weekend: weekday(7),
  'after-weekend': weekday(1),
  'period-end': (_today, due) => step(due, 1).date === 1 || due.weekday === 7,
  'period-start': (_today, due) => due.date === 1,
  'period-middle': (_today, due) => due.date === 15,
  'day-before': (_today, due) => step(due, 1).date === 1,
  'working-days': workday,
  'before-event': workday,
  'after-event': workday,
  'no-earlier': (today, due) => due.iso === today.iso,
};

function mondayOf(day: Day): Day {
  return last(day, ({ weekday }) => weekday === 1);
}

test('what a reason says of a day is so, in every form and on days of two years', () => {
  const forms = [
    ...WEEKDAYS.flatMap((_, i) => weekdayForms(i + 1)),
    ...MONTHS.flatMap((_, i) => monthForms(i + 1)),
    ...AMOUNTS,
    ...OTHERS,
  ].map(([text]) => text);
  const more = ['eind deze week', 'deze week', 'voor het weekend', 'voor week 15', 'midden volgende week', 'begin Q3'];
  const untrue: string[] = [];
  for (const today of DAYS.filter(({ year, date }) => (year === 2027 || year === 2028) && date % 3 === 0)) {
    for (const text of [...forms, ...more]) {
      const due = dueOn(today.iso, text);
      const day = due && dayOf(due.value);
      if (day && CLAIMS[due.reason]?.(today, day) === false) untrue.push(`${text} on ${today.iso}: ${due.reason}`);
    }
  }
  expect(untrue.slice(0, 5)).toEqual([]);
});
