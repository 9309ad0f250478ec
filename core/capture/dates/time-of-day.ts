import { startsWithDigit } from '../text/fold';
import type { Token } from '../text/token';
import { type DateScan, is, isMark, numberAt, skip } from './date-scan';

/** Takes in the time of day behind a date: "'s middags", "om 10.00 uur", "voor 12 uur", "einde dag", "vroeg". */
export function afterTimeOfDay(scan: DateScan, at: number): number {
  const part = afterDayPart(scan, at);
  const clock = clockRangeEnd(scan, part) || hoursBehind(scan, part) || clockAt(scan, part);
  const end = clock > part ? clock : wordClockAt(scan, part);
  return end > part ? afterDayPart(scan, end) : end;
}

/** "'s middags", "ochtend", "in de ochtend", "eind van de dag", "einde dag", "eod". */
function afterDayPart(scan: DateScan, at: number): number {
  let next = at;
  if (is(scan, next, 'day-part')) {
    next++;
    if (scan.tokens[next - 1]?.norm === "'s" && is(scan, next, 'day-part')) next++;
  }
  const part = scan.tokens[next]?.norm === 'in' && is(scan, next + 1, 'the') ? next + 2 : 0;
  if (part && (is(scan, part, 'day-part') || scan.tokens[part]?.norm === 'morgen')) return part + 1;
  const closing = scan.words[next];
  if (closing?.is === 'closing' && closing.unit === 'day') return next + 1;
  const edge = isMark(scan, next, ',') ? next + 1 : next;
  const edgeWord = scan.words[edge];
  if (edgeWord?.is === 'edge') {
    const whole = skip(scan, skip(scan, edge + 1, 'of'), 'the');
    if (is(scan, whole, 'day-part') || DAY_NAMES.has(scan.tokens[whole]?.norm ?? '')) return whole + 1;
  }
  return next;
}

const DAY_NAMES = new Set(['dag', 'werkdag', 'day']);
const CLOCK_LEADS = new Set('om voor rond tot vanaf uiterlijk tegen omstreeks at by before van'.split(' '));
const AT_HOURS = new Set(['om', 'rond', 'omstreeks', 'at']);

/** "om 10.00 uur", "17:00", "voor 12 uur", "10u"; the same position when there is no time. */
export function clockAt(scan: DateScan, at: number): number {
  const { tokens } = scan;
  const comma = isMark(scan, at, ',') ? at + 1 : at;
  const led = CLOCK_LEADS.has(tokens[comma]?.norm ?? '');
  const start = led ? comma + 1 : comma;
  const hour = tokens[start];
  if (!hour) return at;
  const inOne = hourWordEnd(tokens, start);
  if (inOne > start) return inOne;
  if (hour.kind !== 'number' || !(hour.value <= 24) || hour.ordinal) return at;
  const separator = tokens[start + 1];
  const minutes = tokens[start + 2];
  const hasMinutes =
    (separator?.norm === ':' || separator?.norm === '.') &&
    minutes?.kind === 'number' &&
    !minutes.spaced &&
    minutes.text.length === 2;
  const end = hasMinutes ? start + 3 : start + 1;
  const unit = tokens[end]?.norm;
  if (unit === 'uur' || unit === 'u' || unit === 'h') return end + 1;
  return hasMinutes && (separator?.norm === ':' || AT_HOURS.has(tokens[comma]?.norm ?? '')) ? end : at;
}

/** Behind "10u", "10u30" and "12.00u", with the unit at the number; the same position when it is not. */
function hourWordEnd(tokens: readonly Token[], at: number): number {
  const [hour, point, minutes] = [tokens[at], tokens[at + 1], tokens[at + 2]];
  if (!hour || !startsWithDigit(hour.norm)) return at;
  if (/^\d{1,2}(?:u|h|am|pm)(?:\d{2})?$/.test(hour.norm)) return at + 1;
  const isGlued = point?.norm === '.' && minutes?.spaced === false && /^\d\d[uh]$/.test(minutes.norm);
  return isGlued && hour.kind === 'number' && hour.value <= 24 ? at + 3 : at;
}

const RANGE_LEADS = new Set(['van', 'tussen', 'from', 'between']);

/** The position after "van 9 tot 11", "tussen 9:30 en 11:00" or "9:30 - 11:00"; 0 when there is no such range. */
function clockRangeEnd(scan: DateScan, at: number): number {
  const led = RANGE_LEADS.has(scan.tokens[at]?.norm ?? '');
  const start = led ? at + 1 : at;
  const begin = hourEnd(scan, start, led);
  if (begin === start) return 0;
  const link = isMark(scan, begin, '-') || is(scan, begin, 'to') || (led && is(scan, begin, 'and'));
  const end = link ? hourEnd(scan, begin + 1, led) : begin;
  return end > begin + 1 && scan.words[end]?.is !== 'month' && scan.words[end]?.is !== 'unit' ? end : 0;
}

/** The position after the "8-9" of "maandag 8-9 's ochtends"; 0 when no hours stand here. */
export function hoursBehind(scan: DateScan, at: number): number {
  if (!is(scan, at + 3, 'day-part')) return 0;
  const [first, dash, last] = scan.tokens.slice(at, at + 3);
  if (first?.kind !== 'number' || dash?.norm !== '-' || last?.kind !== 'number' || dash.spaced) return 0;
  return first.value < last.value && last.value <= 24 ? at + 3 : 0;
}

/** The position after a time; a bare hour is one only in a range that "van" or "tussen" opens. */
function hourEnd(scan: DateScan, at: number, bare: boolean): number {
  const end = clockAt(scan, at);
  const hour = scan.tokens[at];
  if (end > at || !bare) return end;
  return hour?.kind === 'number' && !hour.ordinal && hour.value <= 24 ? at + 1 : at;
}

const WORD_CLOCK_LEADS = new Set(['om', 'rond', 'omstreeks', 'tegen', 'voor', 'vanaf', 'uiterlijk', 'at']);

/** "om half vier", "om kwart over 2", "rond drie uur": a time in words; the same position when there is none. */
function wordClockAt(scan: DateScan, at: number): number {
  if (!WORD_CLOCK_LEADS.has(scan.tokens[at]?.norm ?? '')) return at;
  const first = scan.tokens[at + 1]?.norm;
  const isHour = (next: number) => numberAt(scan, next) <= 24;
  const behindUnit = (next: number) => (scan.tokens[next]?.norm === 'uur' ? next + 1 : next);
  if (first === 'half' && isHour(at + 2)) return behindUnit(at + 3);
  const past = scan.tokens[at + 2]?.norm;
  if (first === 'kwart' && (past === 'over' || past === 'voor') && isHour(at + 3)) return behindUnit(at + 4);
  return isHour(at + 1) && scan.tokens[at + 2]?.norm === 'uur' ? at + 3 : at;
}
