import type { DateWordTable } from './date-words';

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
  shortWeekdays: ['mon', 'tue tues', 'wed', 'thu thur thurs', 'fri', 'sat', 'sun'],
  dayPartEndings: '',
  units: {
    minute: 'minute minutes min',
    hour: 'hour hours',
    day: 'day days',
    workday: 'workday workdays',
    weekend: 'weekend',
    week: 'week weeks wk',
    month: 'month months',
    quarter: 'quarter quarters',
    year: 'year years',
  },
  days: { today: 0, tonight: 0, tomorrow: 1, yesterday: -1 },
  edges: { begin: 'beginning start early', middle: 'mid middle halfway', end: 'end', during: 'course' },
  closings: { day: 'eod cob', week: 'eow', month: 'eom', year: 'eoy' },
  links: {
    this: 'this',
    next: 'next',
    coming: 'coming upcoming',
    past: 'last previous past',
    afterwards: 'after',
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
  numbers: new Map<string, number>([...ONES.map((word, i) => [word, i + 1] as const), ['a', 1], ['an', 1]]),
  ordinals: new Map<string, number>([...ORDINALS.map((word, i) => [word, i + 1] as const), ['last', -1]]),
};
