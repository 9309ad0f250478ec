import type { Token } from '../text/token';
import { CUE_BEHIND, CUE_COMPANY, CUES, type Cue } from '../vocabulary/nl-cues';
import { canSplit } from '../vocabulary/verbs';
import { type DateScan, type Found, is, isMark, skip } from './date-scan';
import { isSplitFromVerb } from './split-verb';

/** A date expression together with the small words that give it its role. */
export interface CuedDate {
  readonly found: Found;
  readonly cue: Cue;
  /** Tokens from the first cue word up to the last word that goes with it. */
  readonly from: number;
  readonly to: number;
}

const STRENGTH: Readonly<Record<Cue, number>> = {
  field: 9,
  latest: 8,
  ready: 7,
  of: 6,
  from: 6,
  after: 5,
  before: 5,
  by: 4,
  on: 3,
  in: 2,
  bare: 0,
};

/** Takes in the cue words around a date and says what they make of it. */
export function withCue(scan: DateScan, found: Found, floor: number): CuedDate {
  const { tokens } = scan;
  const before = cueBefore(scan, found, floor);
  // In "het verslag van 12 mei klaar" the day is that of the report, whatever stands behind it.
  const isModifier = before.cue === 'of' || before.cue === 'from';
  const behind = isModifier ? { to: found.to, ready: false } : cueBehind(scan, found.to, before.from);
  const ready = behind.ready && STRENGTH[before.cue] < STRENGTH.ready;
  const late = !isModifier && hasLatest(tokens, found.to, behind.to);
  const cue = late ? 'latest' : ready ? 'ready' : isFieldOfItsOwn(scan, found) ? 'on' : before.cue;
  const bracketed = before.from > 0 && tokens[behind.to]?.norm === ')' && tokens[before.from - 1]?.norm === '(';
  return bracketed
    ? { found, cue, from: before.from - 1, to: behind.to + 1 }
    : { found, cue, from: before.from, to: behind.to };
}

/** "Memo schrijven, volgende commissie", "(komende commissie)": between marks it says when. */
function isFieldOfItsOwn(scan: DateScan, { from, to, value }: Found): boolean {
  if (value.kind !== 'event' || value.from !== value.to) return false;
  const at = skip(scan, from, 'the');
  if (!is(scan, at, 'next') && !is(scan, at, 'coming')) return false;
  return OPENS_FIELD.has(scan.tokens[from - 1]?.norm ?? '') && CLOSES_FIELD.has(scan.tokens[to]?.norm ?? '');
}

const OPENS_FIELD = new Set([',', '(', '|', ';', '-', '–']);
const CLOSES_FIELD = new Set(['', ',', ')', '|', ';', '.', '\n']);

/** "vrijdag 9 april uiterlijk". */
function hasLatest(tokens: readonly Token[], from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (tokens[at]?.norm === 'uiterlijk') return true;
  return false;
}

/** The cue words that lead up to a date, and the strongest of them. */
function cueBefore(scan: DateScan, found: Found, floor: number): { readonly from: number; readonly cue: Cue } {
  let from = found.from;
  let cue: Cue = 'bare';
  for (let at = found.from - 1; at >= floor; at--) {
    const token = scan.tokens[at];
    // "vrijdag of maandag", "vrijdag (of maandag)": between two dates it means "or".
    const opens = at === floor || (at === floor + 1 && isMark(scan, floor, '('));
    if (opens && floor > 0 && token?.norm === 'of') break;
    const here = cueAt(scan, at, from, found);
    if (here) {
      cue = stronger(cue, here, found.reason === 'range-end');
      from = at;
    } else if (!token || !(isCompany(token, scan.tokens[at + 1]) || isAbbreviationPoint(scan, at))) break;
  }
  // "niet later dan 1 mei", "no later than May 1st".
  if (from > floor && scan.tokens[from]?.norm === 'later' && NOT_LATER.has(scan.tokens[from - 1]?.norm ?? '')) from--;
  return { from: ledByPlace(scan, from, floor), cue };
}

/** "aan het eind van de week". */
function ledByPlace({ tokens, words }: DateScan, from: number, floor: number): number {
  const leads = from > floor + 1 && words[from]?.is === 'edge' && tokens[from - 1]?.norm === 'het';
  return leads && tokens[from - 2]?.norm === 'aan' ? from - 2 : from;
}

const NOT_LATER = new Set(['niet', 'no', 'not']);

/** "Van" makes a date part of a noun phrase, whatever stands before that; "van 7 tot 11 april" is one range. */
function stronger(cue: Cue, here: Cue, isRange: boolean): Cue {
  if (cue === 'of' || cue === 'from') return cue;
  if (isRange && (here === 'of' || here === 'from')) return cue;
  return STRENGTH[here] > STRENGTH[cue] ? here : cue;
}

function cueAt(scan: DateScan, at: number, from: number, found: Found): Cue | null {
  const token = scan.tokens[at];
  if (token?.kind !== 'word' || token.quoted) return null;
  const isWeekend = found.value.kind === 'period' && found.value.unit === 'weekend';
  // "over the weekend" is during it; in Dutch "over" means about.
  if (token.norm === 'over' && isWeekend && !scan.words[at]) return 'in';
  // "Met Sinterklaas" is that day; "met de commissie" is whom it is done with.
  if (token.norm === 'met') return isHoliday(scan, found) ? 'on' : null;
  if (token.norm === 'na' && isSplitOff(scan, at, found)) return null;
  const cue = CUES.get(token.norm) ?? null;
  if (!cue || PLAIN.has(cue) || (from === found.from && cue !== 'ready')) return cue;
  if (belongsToVerb(scan.tokens, at, cue)) return null;
  // Of two small prepositions only the one at the date counts: "overdragen aan Bas op 3 mei".
  return FARTHER.has(cue) ? cue : null;
}

/** "Bas haalt de banner op voor vrijdag", "maakt het plan af voor vrijdag": the word of "ophalen" and "afmaken". */
function belongsToVerb(tokens: readonly Token[], at: number, cue: Cue): boolean {
  return (cue === 'on' && OPENS_DATE.has(tokens[at + 1]?.norm ?? '')) || isSplitFromVerb(tokens, at);
}

/** No date has another preposition before these. */
const OPENS_DATE: ReadonlySet<string> = new Set(['voor', 'tegen', 'na']);

/** Cues that are no prepositions, and those that may stand before another one. */
const PLAIN: ReadonlySet<Cue> = new Set<Cue>(['latest', 'field', 'bare']);
const FARTHER: ReadonlySet<Cue> = new Set<Cue>(['ready', 'before', 'on', 'by']);

/** "Bel jij ze nog na vandaag", "kijkt de offerte na morgen": the "na" of nabellen and nakijken. */
function isSplitOff({ tokens, today }: DateScan, at: number, { reason, value }: Found): boolean {
  const isToday = reason === 'relative-day' && value.kind === 'day' && value.day === today;
  const isNear = reason === 'relative-day' || reason === 'weekday';
  if (!isToday && !isNear) return false;
  let hasObject = false;
  for (let back = at - 1; back >= 0 && at - back < LONGEST_CLAUSE; back--) {
    const { kind, norm, word } = tokens[back] ?? {};
    if (kind !== 'word' && kind !== 'mention') return false;
    const form = word?.verb?.form;
    if (form === 'third' || form === 'stem') {
      const { infinitive = '' } = word?.verb ?? {};
      return canSplit(infinitive, 'na') && (isToday || (hasObject && NEED_NA.has(infinitive)));
    }
    hasObject ||= OBJECT_OPENS.has(norm ?? '');
  }
  return false;
}

const LONGEST_CLAUSE = 14;
const OBJECT_OPENS = new Set(['de', 'het', 'een', 'die', 'dat', 'deze', 'alle', 'alles', 'hem', 'ze', 'm']);
/** Verbs that have no object without "na". */
const NEED_NA = new Set(['kijken', 'lopen', 'rekenen', 'gaan']);

/** A feast or a school holiday, by the word it begins with. */
function isHoliday(scan: DateScan, { from, value }: Found): boolean {
  const named = scan.events.phrases.get(scan.tokens[skip(scan, from, 'the')]?.norm ?? '');
  return value.kind === 'event' && named?.some((one) => one.value.kind !== 'meeting') === true;
}

function isCompany(token: Token, next: Token | undefined): boolean {
  if (token.kind === 'mark') return token.norm === ':' && next !== undefined;
  return token.kind === 'word' && CUE_COMPANY.has(token.norm);
}

/** The point of "dd. 31 maart" and "ca. 15 mei". */
function isAbbreviationPoint(scan: DateScan, at: number): boolean {
  const isPoint = scan.tokens[at]?.norm === '.' && scan.tokens[at]?.spaced === false;
  return isPoint && WITH_POINT.has(scan.tokens[at - 1]?.norm ?? '');
}

const WITH_POINT = new Set(['dd', 'ca', 'vd']);

const READY_WORDS = new Set(['klaar', 'af', 'gereed']);
const BELONGS_TO_VERB = new Set(['is', 'zijn', 'heb', 'heeft', 'hebben', 'was', 'te']);

/** At the end of a phrase: "volgende week ergens", "vrijdagochtend vroeg". */
const LAST_WORDS = new Set(['ergens', 'laat', 'vroeg', 'pas']);

/** In "donderdag uiterlijk dinsdag" it belongs to the date that follows. */
function leadsOn({ tokens, words }: DateScan, at: number): boolean {
  return tokens[at]?.norm === 'uiterlijk' && (words[at + 1] !== undefined || tokens[at + 1]?.kind === 'number');
}

function cueBehind(scan: DateScan, at: number, begin: number): { to: number; ready: boolean } {
  const { tokens } = scan;
  let to = at;
  let ready = false;
  if (LAST_WORDS.has(tokens[to]?.norm ?? '') && tokens[to + 1]?.kind !== 'word') to++;
  while (tokens[to]?.kind === 'word' && CUE_BEHIND.has(tokens[to]?.norm ?? '') && !leadsOn(scan, to)) {
    const isReady = READY_WORDS.has(tokens[to]?.norm ?? '');
    // "Inge zet ze vrijdag klaar", "ik maak het vrijdag af": the word behind the day belongs to the verb.
    if (isReady && isSplitFromVerb(tokens, to, begin)) break;
    ready ||= isReady;
    to++;
  }
  // "dinsdag of zo".
  if (tokens[to]?.norm === 'of' && tokens[to + 1]?.norm === 'zo' && tokens[to + 2]?.kind !== 'word') to += 2;
  // In "vrijdag klaar is" the word belongs to the verb and stays in the title.
  if (ready && BELONGS_TO_VERB.has(tokens[to]?.norm ?? '')) to--;
  return { to, ready };
}
