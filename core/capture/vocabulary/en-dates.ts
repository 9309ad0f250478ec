import type { DateWordTable } from './date-words';
import { wordSet } from './phrase-list';

const ONES =
  'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty'.split(
    ' ',
  );
const ORDINALS = 'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth'.split(' ');

/** English date words: smaller than the Dutch table, for mixed teams. */
export const EN_DATES: DateWordTable = {
  months: [
    'january',
    'february',
    'march',
    'april',
    'may',
    'june',
    'july',
    'august',
    'september',
    'october',
    'november',
    'december',
  ],
  shortMonths: ['jan', 'feb', 'mar', 'apr', '', 'jun', 'jul', 'aug', 'sep sept', 'oct', 'nov', 'dec'],
  weekdays: ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'],
  shortWeekdays: ['mon', 'tue tues', 'wed weds', 'thu thur thurs', 'fri', 'sat', 'sun'],
  dayPartEndings: '',
  units: {
    minute: 'minute minutes min',
    hour: 'hour hours',
    day: 'day days',
    workday: 'workday workdays weekday weekdays',
    weekend: 'weekend',
    week: 'week weeks wk',
    month: 'month months',
    quarter: 'quarter quarters',
    year: 'year years',
  },
  days: { today: 0, tonight: 0, tomorrow: 1, yesterday: -1 },
  edges: { begin: 'beginning start early', middle: 'mid middle halfway', end: 'end close', during: 'course rest' },
  closings: { day: 'eod cob eob', week: 'eow', month: 'eom month-end', year: 'eoy year-end' },
  links: {
    this: 'this current',
    next: 'next',
    coming: 'coming upcoming',
    past: 'last previous past',
    afterwards: 'afterwards later',
    in: 'in',
    within: 'within',
    ago: 'ago',
    before: 'before',
    after: 'after',
    of: 'of',
    the: 'the',
    to: 'to until till',
    and: 'and',
    or: 'or',
    between: 'between',
    from: 'from since',
    every: 'every each',
    'half-of': 'half',
    'day-part': 'morning afternoon evening night',
    few: 'few couple several',
    time: 'time',
  },
  shortened: '',
  numbers: new Map<string, number>([...ONES.map((word, i) => [word, i + 1] as const), ['a', 1], ['an', 1]]),
  ordinals: new Map<string, number>([...ORDINALS.map((word, i) => [word, i + 1] as const), ['last', -1]]),
};

/** Date words of the one language that people use in messages of the other: "kun je dit reviewen before Friday?". */
export const LOANED_DATE_WORDS: Readonly<Record<'nl' | 'en', ReadonlySet<string>>> = {
  nl: wordSet(
    'monday tuesday wednesday thursday friday saturday sunday january february june july october today tonight tomorrow ',
    'next this upcoming before month months quarter year weeks days end',
  ),
  en: wordSet(
    'maandag dinsdag woensdag donderdag vrijdag zaterdag zondag januari februari maart mei juni juli augustus oktober ',
    'vandaag morgen overmorgen volgende deze komende eind begin weken dagen maand kwartaal voor na',
  ),
};
