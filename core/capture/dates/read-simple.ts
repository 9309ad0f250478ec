import { addDays, dayOfMonth, daysBetween, type PlainDate } from '../../shared/plain-date';
import { phraseAt, phraseSet } from '../text/phrases';
import type { DueReason } from '../understanding';
import type { Unit } from '../vocabulary/date-words';
import { RECURRING, SEASONS, WITHOUT_DAY } from '../vocabulary/nl-events';
import { GIVEN_NAMES } from '../vocabulary/nl-given-names';
import { isVerbForm } from '../vocabulary/verbs';
import {
  type DateScan,
  type DateValue,
  day,
  type Found,
  found,
  is,
  isMark,
  type Period,
  type PeriodFound,
  skip,
  unitAt,
} from './date-scan';
import { upcomingEdge } from './period';
import { addAmount, readAmount } from './read-amount';
import { readEvent, weekAround } from './read-event';
import { readPeriod } from './read-period';
import { noSuchWeek } from './read-week';
import { yearAt } from './read-year';

const withoutDay = phraseSet(WITHOUT_DAY);
const recurring = new Set(RECURRING);
const seasons = new Set(SEASONS);

/** Reads "vandaag", "morgenochtend", "overmorgen", and "vandaag over een week". */
export function readDayWord(scan: DateScan, at: number): Found | null {
  const word = scan.words[at];
  if (is(scan, at, 'this') && is(scan, at + 1, 'day-part') && scan.tokens[at + 1]?.norm !== "'s")
    return day(at, at + 2, scan.today, 'relative-day');
  if (word?.is !== 'day') return null;
  const start = addDays(scan.today, word.value);
  if (is(scan, at + 1, 'in')) {
    const amount = readAmount(scan, at + 2);
    const moved = amount && addAmount(scan, start, amount, 1);
    if (amount && moved) return day(at, amount.to, moved, 'amount');
  }
  return day(at, at + 1, start, 'relative-day', word.value < 0);
}

/** Reads "eind van de maand", "begin Q3", "medio juni", "eow", "einde dag", "in de loop van volgende week". */
export function readEdge(scan: DateScan, at: number): Found | null {
  const word = scan.words[at];
  const ended = word?.is === 'unit' && scan.language === 'en' ? endBehind(scan, at, word.unit) : null;
  if (ended) return ended;
  if (word?.is === 'closing') return day(at, at + 1, closing(scan, word.unit), CLOSING_REASONS[word.unit]);
  if (word?.is === 'the' && REST.has(scan.tokens[at + 1]?.norm ?? '')) return withFrom(readEdge(scan, at + 1), at);
  if (word?.is !== 'edge') return null;
  // "begin of midden volgende week", "half/eind mei": the later one.
  if ((is(scan, at + 1, 'or') || isMark(scan, at + 1, '/')) && scan.words[at + 2]?.is === 'edge')
    return withFrom(readEdge(scan, at + 2), at);
  const next = afterEdgeLink(scan, at + 1);
  const period = periodBehindEdge(scan, next);
  if (!period) return endOfDay(scan, at, next) ?? edgeOfEvent(scan, at, next, word.edge);
  return restOf(scan, at, period) ?? edgeOfPeriod(scan, at, period, word.edge);
}

/** "By year end", "month end". */
function endBehind(scan: DateScan, at: number, unit: Unit): Found | null {
  const isClosed = unit === 'week' || unit === 'month' || unit === 'year';
  if (!isClosed || scan.tokens[at + 1]?.norm !== 'end') return null;
  return day(at, at + 2, closing(scan, unit), CLOSING_REASONS[unit]);
}

/** The same, from an earlier word on. */
function withFrom(read: Found | null, from: number): Found | null {
  return read && { ...read, from };
}

const CLOSING_REASONS = { day: 'relative-day', week: 'week-end', month: 'period-end', year: 'period-end' } as const;

/** "de rest van de week": from today on. */
function restOf(scan: DateScan, at: number, { to, period }: PeriodFound): Found | null {
  const isNow = period.from <= scan.today && scan.today <= period.to;
  if (!isNow || !REST.has(scan.tokens[at]?.norm ?? '')) return null;
  return found(at, to, { ...period, from: scan.today }, period.unit === 'week' ? 'week-end' : 'period-end');
}

type Edge = 'begin' | 'middle' | 'end' | 'during';

function edgeOfPeriod(scan: DateScan, at: number, { to, period }: PeriodFound, edge: Edge): Found {
  const date = upcomingEdge(period, edge, scan.today);
  const weekly = period.unit === 'week';
  if (edge === 'begin') return day(at, to, date, weekly ? 'week-start' : 'period-start');
  if (edge === 'middle') return day(at, to, date, weekly ? 'week-middle' : middleReason(date));
  // "Eind deze week" said on a Saturday still has a day left.
  if (weekly && date < scan.today && scan.today <= period.to) return day(at, to, period.to, 'period-end');
  return day(at, to, date, weekly ? 'week-end' : 'period-end');
}

function middleReason(date: PlainDate): DueReason {
  return dayOfMonth(date) === 15 ? 'period-middle' : 'halfway';
}

const REST = new Set(['rest', 'restant']);

/** "begin van de meivakantie", "eind kerstvakantie". */
function edgeOfEvent(scan: DateScan, from: number, at: number, edge: Edge): Found | null {
  const event = scan.beginnings.has(scan.tokens[skip(scan, at, 'the')]?.norm ?? '') ? readEvent(scan, at) : null;
  if (event?.value.kind !== 'event' || event.value.from === event.value.to) return null;
  const { from: first, to: last } = event.value;
  const half = Math.floor(daysBetween(first, last) / 2);
  if (edge === 'begin') return day(from, event.to, first, 'period-start');
  return edge === 'middle'
    ? day(from, event.to, addDays(first, half), 'halfway')
    : day(from, event.to, last, 'period-end');
}

/** "eind van de", "einde vd", "midden in de", "eind:" lead to the period itself. */
function afterEdgeLink(scan: DateScan, start: number): number {
  const at = isMark(scan, start, '.') && !scan.tokens[start]?.spaced ? start + 1 : start;
  const norm = scan.tokens[at]?.norm;
  if (norm === 'in' || norm === 'van' || norm === 'of') return at + 1;
  if (norm && WITH_ARTICLE.has(norm)) return at;
  // "v/h" is three words to whoever cuts the message.
  if (norm === 'v' && isMark(scan, at + 1, '/') && scan.tokens[at + 2]?.norm === 'h') return at + 3;
  return isMark(scan, at, '-') ? at + 1 : at;
}

const WITH_ARTICLE = new Set(['vd', 'v/d', 'v.d.', 'vh', 'v.h.']);

/** Behind "vd" the article is already said. */
function periodBehindEdge(scan: DateScan, at: number): PeriodFound | null {
  if (!is(scan, at, 'of')) {
    const around = weekAround(scan, at);
    if (around?.value.kind === 'period') return { to: around.to, period: around.value };
    return readPeriod(scan, at) ?? bareUnit(scan, at);
  }
  return bareUnit(scan, at + 1) ?? readPeriod(scan, at + 1);
}

/** "eind maand", "einde week", "eind jaar" without an article. */
function bareUnit(scan: DateScan, at: number): PeriodFound | null {
  const unit = unitAt(scan, at);
  if (!unit || unit === 'day' || scan.tokens[at]?.norm.endsWith('en')) return null;
  return readPeriod({ ...scan, tokens: scan.tokens, words: withArticle(scan, at) }, at - 1);
}

function withArticle(scan: DateScan, at: number): DateScan['words'] {
  const words = scan.words.slice(0, at + 3);
  words[at - 1] = { is: 'the' };
  return words;
}

function closing(scan: DateScan, unit: 'day' | 'week' | 'month' | 'year'): PlainDate {
  if (unit === 'day') return scan.today;
  const period = readUnitAround(scan, unit);
  return period ? upcomingEdge(period, 'end', scan.today) : scan.today;
}

function readUnitAround(scan: DateScan, unit: 'week' | 'month' | 'year'): Period | null {
  const words: DateScan['words'] = [{ is: 'the' }, { is: 'unit', unit }];
  return readPeriod({ ...scan, tokens: [], words }, 0)?.period ?? null;
}

/** "einde dag", "eind van de middag": today. */
function endOfDay(scan: DateScan, from: number, at: number): Found | null {
  const next = skip(scan, skip(scan, at, 'of'), 'the');
  const norm = scan.tokens[next]?.norm ?? '';
  if (!DAY_ENDS.has(norm)) return null;
  return day(from, next + 1, scan.today, 'relative-day');
}

const DAY_ENDS = new Set(
  'dag middag ochtend avond werkdag namiddag day afternoon morning business play workday'.split(' '),
);

/** Reads a whole period as such: "volgende maand", "Q3", "week 43", "de week van 31 mei". */
export function readWholePeriod(scan: DateScan, at: number): Found | null {
  const around = weekAround(scan, at);
  if (around) return around;
  const read = readPeriod(scan, at);
  if (!read || read.to - at === 0) return noSuchWeek(scan, at);
  if (!nameIsSure(scan, at, read)) return null;
  const { unit } = read.period;
  const reason =
    unit === 'week' ? 'week-end' : unit === 'weekend' ? 'weekend' : unit === 'days' ? 'range-end' : 'period-end';
  return found(at, read.to, read.period, reason);
}

/** A lone "mei", "jan", "2027" or "de week" needs a word before it that asks for a period. */
function nameIsSure(scan: DateScan, at: number, read: PeriodFound): boolean {
  const word = scan.words[at];
  const token = scan.tokens[at];
  const alone = read.to === at + 1;
  const before = scan.tokens[at - 1]?.norm ?? '';
  if (is(scan, at, 'the'))
    return (
      unitAt(scan, at + 1) === null ||
      read.to > at + 2 ||
      (read.period.unit === 'weekend' && scan.tokens[at - 1]?.kind === 'word')
    );
  if (!alone) return true;
  if (word?.is === 'month')
    return PERIOD_LEADS.has(before) || (!word.short && !(token?.capital && ALSO_NAMES.has(token.norm)));
  if (token?.kind === 'number') return scan.wide || PERIOD_LEADS.has(before);
  return true;
}

/** Months that people are called. */
const ALSO_NAMES = new Set(['april', 'mei', 'juni', 'juli', 'augustus', 'may', 'june', 'august']);

const PERIOD_LEADS = new Set(
  'jaar in voor tot per uiterlijk eind begin medio half tegen na vanaf van by before until t/m tm op deadline klaar'.split(
    ' ',
  ),
);

/** Reads what says that there is no day: "z.s.m.", "een keer", "elke vrijdag", "dit najaar". */
export function readWithoutDay(scan: DateScan, at: number): Found | null {
  const token = scan.tokens[at];
  if (!token || token.quoted) return null;
  const phrase = phraseAt(withoutDay, scan.tokens, at);
  if (phrase) return found(at, phrase.to, { kind: 'none' }, 'date');
  if (recurring.has(token.norm)) return found(at, at + 1, RECURS, 'date');
  if (is(scan, at, 'every')) return everyUnit(scan, at);
  const turn = skip(scan, at, 'the');
  const isAhead = is(scan, turn, 'coming') || is(scan, turn, 'next');
  if (isAhead && MANY.has(scan.tokens[turn + 1]?.norm ?? '')) return found(at, turn + 2, { kind: 'none' }, 'date');
  return season(scan, at);
}

/** "de komende weken": too long to be a day. */
const MANY = new Set(['dagen', 'weken', 'maanden', 'kwartalen', 'jaren', 'tijd', 'periode', 'days', 'weeks', 'months']);

const RECURS: DateValue = { kind: 'none', event: true };

function everyUnit(scan: DateScan, at: number): Found | null {
  let next = at + 1;
  while (scan.words[next]?.is === 'ordinal' || scan.words[next]?.is === 'number') next++;
  const word = scan.words[next];
  if (word?.is !== 'weekday' && word?.is !== 'unit' && word?.is !== 'month' && word?.is !== 'day-part') return null;
  const behind = skip(scan, next + 1, 'of');
  const period = behind > next + 1 ? (readPeriod(scan, behind) ?? bareUnit(scan, skip(scan, behind, 'the'))) : null;
  return found(at, period?.to ?? next + 1, RECURS, 'date');
}

/** "Lente koppelt … terug", "- Lente: tarieven": a name with a capital before a verb or between marks. */
function isPerson(scan: DateScan, at: number): boolean {
  const token = scan.tokens[at];
  if (!token?.capital || !GIVEN_NAMES.has(token.norm)) return false;
  const next = scan.tokens[at + 1];
  if (next?.kind !== 'word') return next === undefined || next.kind === 'break' || /^[-:;,|/→?)]$/.test(next.norm);
  return next.capital || next.norm === 'en' || isVerbForm(next.norm);
}

/** "dit najaar", "voorjaar 2027": too wide to be a due day. The summer before or after which something is, is a holiday. */
function season(scan: DateScan, at: number): Found | null {
  let start = skip(scan, at, 'the');
  if (is(scan, start, 'this') || is(scan, start, 'coming') || is(scan, start, 'next')) start++;
  const norm = scan.tokens[start]?.norm ?? '';
  if (!seasons.has(norm) || (start === at && isPerson(scan, at))) return null;
  const before = at > 0 ? scan.tokens[at - 1]?.norm : '';
  if (
    (norm === 'zomer' || norm === 'summer') &&
    (before === 'voor' || before === 'na' || before === 'before' || before === 'after')
  )
    return null;
  return found(at, yearAt(scan, start + 1)?.to ?? start + 1, { kind: 'none' }, 'date');
}
