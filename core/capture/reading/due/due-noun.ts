import type { CuedDate } from '../../dates/cues';
import { DATED_MEETINGS, DATED_THINGS, PREPARATIONS } from '../../vocabulary/nl-cues';
import { isFunctionWord } from '../../vocabulary/nl-function-words';
import { wordSet } from '../../vocabulary/phrase-list';
import { isVerbForm, verbForm } from '../../vocabulary/verbs';
import type { ClauseReading } from '../clauses/clause-reading';
import { type Scan, WHO } from '../clauses/scan';
import { isVersion } from './due-version';

/** A score nothing can make up for. */
export const NEVER = -1000;

/** A meeting, feast or holiday, or a day that is one. */
export function isEvent({ found }: CuedDate): boolean {
  const { value } = found;
  return value.kind === 'event' || ((value.kind === 'day' || value.kind === 'none') && value.event === true);
}

/** A date right behind a noun may belong to that noun: "notulen 12 mei", "presentatie voor 28 september". */
export function nounPenalty(scan: Scan, date: CuedDate, reading: ClauseReading): number {
  const { cue, found } = date;
  if (cue === 'before' && isForMeeting(scan, date, reading)) return NEVER;
  const noun = nounBefore(scan, date.from, reading.clause.from);
  if (!noun || isVersion(scan, date, reading)) return 0;
  if (found.reason === 'amount' || found.reason === 'working-days') return goesOnWithNoun(scan, date) ? NEVER : 0;
  if (cue === 'bare' || cue === 'on')
    return isOwnDate(scan, date, noun, reading) && !isThere(scan, date, noun) ? NEVER : 0;
  if (cue === 'by') return isOneOf(DATED_THINGS, noun) ? NEVER : -10;
  return cue === 'before' || cue === 'after' ? beforePenalty(scan, date, noun, reading) : 0;
}

/** "Nodigt de HvA uit voor de commissie", "meldt zich aan voor de technologietafel": what they are to be at. */
function isForMeeting(scan: Scan, date: CuedDate, { verbForm: form, items }: ClauseReading): boolean {
  if (!isEvent(date) || isStressed(scan, date) || !isMeeting(scan, date.found.from, date.found.to)) return false;
  return INVITING.has(form?.infinitive ?? '') || items.some(({ norm }) => INVITING.has(norm));
}

const INVITING = wordSet('nodigen uitnodigen aanmelden afmelden inschrijven agenderen voordragen');

/** "stukken voor de commissie", "begroting voor 2028", "zaal voor vrijdag": what the noun is for. */
function beforePenalty(scan: Scan, date: CuedDate, noun: string, reading: ClauseReading): number {
  if (isStressed(scan, date)) return 0;
  const { found } = date;
  if (isFinishedBy(scan, date) || isOpen(scan, date, noun, reading)) return -20;
  if (isEvent(date)) return isMeeting(scan, found.from, found.to) ? NEVER : -30;
  const { value } = found;
  if (value.kind === 'period' && value.unit !== 'week' && value.unit !== 'weekend') return NEVER;
  return isOneOf(PREPARATIONS, noun) ? -50 : -20;
}

/** "Maakt de flyer voor de commissie klaar": what is to be ready is so by then. */
function isFinishedBy({ tokens }: Scan, { to }: CuedDate): boolean {
  return FINISHED.has(tokens[to]?.norm ?? '');
}

const FINISHED = wordSet('klaar af gereed');

/** "Belt de HvA voor de commissie", "stuurt de memo na de commissie": who is called is not for it, nor is what comes after. */
function isOpen(scan: Scan, { cue, found }: CuedDate, noun: string, { verbForm: form, items }: ClauseReading): boolean {
  if (cue === 'after') return !isMeeting(scan, found.from, found.to) || !isHeldAfter(noun);
  if (isOneOf(PREPARATIONS, noun) || isOneOf(DATED_MEETINGS, noun)) return false;
  return CALLING.has(form?.infinitive ?? '') || items.some(({ norm }) => CALLING.has(norm));
}

/** "De borrel na de commissie", "de zaal na de commissie": what is there once it is over. */
function isHeldAfter(noun: string): boolean {
  return !isOneOf(RECORDS, noun) && (isOneOf(DATED_MEETINGS, noun) || isOneOf(AFTERWARDS, noun));
}

const RECORDS = wordSet('verslag verslagen notulen aantekeningen besluitenlijst actielijst minutes');
const AFTERWARDS = wordSet(
  'nazit napraat nabespreking evaluatie terugblik terugkoppeling etentje hapje hapjes drankje drankjes feest receptie zaal ruimte catering koffie broodjes vervoer',
);
const CALLING = wordSet(
  'bellen opbellen nabellen terugbellen rondbellen spreken benaderen polsen appen raadplegen bijpraten informeren bezoeken',
);

/** "Notulen 12 mei" is one thing; "Bas stuurt de brief maandag op" is not. */
function isOwnDate(scan: Scan, { found, cue }: CuedDate, noun: string, reading: ClauseReading): boolean {
  if (reading.kind === 'need') return false;
  const isExact = found.reason === 'date' || found.reason === 'date-next-year' || found.reason === 'range-end';
  const isTelegram = cue === 'bare' && reading.verb < 0;
  const isDated =
    ((isExact || isTelegram) && isOneOf(DATED_MEETINGS, noun)) ||
    // English says "the December slides": behind "prepare slides" a day is when.
    (isExact && isTelegram && scan.language === 'nl' && isOneOf(DATED_THINGS, noun));
  return isDated && !isHeldThen(reading);
}

const BODIES = wordSet('commissie regiegroep technologietafel thematafel tafel');

/** "De aftrap doen bij de gastlessen op 2 november": there and then the work is done; a commission is handed something. */
function isThere({ tokens }: Scan, { from }: CuedDate, noun: string): boolean {
  for (let at = from - 2; at >= from - 5; at--) {
    const norm = tokens[at]?.norm;
    if (norm === 'tijdens') return true;
    if (norm === 'bij') return !BODIES.has(noun);
  }
  return false;
}

/** "De workshop op 19 april geven": that day the work itself is done. */
function isHeldThen({ verbForm: form, items }: ClauseReading): boolean {
  return HOLDING.has(form?.infinitive ?? '') || items.some(({ norm }) => HOLDING.has(norm));
}

const HOLDING = wordSet('geven verzorgen houden modereren voorzitten faciliteren presenteren leiden begeleiden');

/** "een notitie over 14 dagen stage": what follows is what it is about. */
function goesOnWithNoun(scan: Scan, { found }: CuedDate): boolean {
  const first = scan.tokens[found.from]?.norm;
  const next = scan.tokens[found.to];
  if ((first !== 'over' && first !== 'in') || next?.kind !== 'word' || scan.whoAt[found.to] !== undefined) return false;
  return !isFunctionWord(next.norm) && !isVerbForm(next.norm);
}

/** "vóór" and "before" can only be about time; "voor" may belong to the noun before it. */
function isStressed(scan: Scan, date: CuedDate): boolean {
  for (let at = date.from; at < date.found.from; at++) {
    const { norm, text } = scan.tokens[at] ?? { norm: '', text: '' };
    if (norm === 'before' || text.toLowerCase() === 'vóór') return true;
  }
  return false;
}

function isMeeting(scan: Scan, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const event = scan.dateScan.events.phrases.get(scan.tokens[at]?.norm ?? '');
    if (event?.some((one) => one.value.kind === 'meeting')) return true;
  }
  return false;
}

/** The noun right before a date; '' when a verb, a small word or a separator stands there. */
export function nounBefore(scan: Scan, at: number, floor: number): string {
  if (at <= floor || scan.tokens[at]?.norm === '(') return '';
  const token = scan.tokens[at - 1];
  if (token?.kind !== 'word' || scan.inside[at - 1] === WHO) return '';
  const { norm } = token;
  if (isFunctionWord(norm) || verbForm(norm)?.form === 'infinitive') return '';
  return isVerbForm(norm) && !DATED_MEETINGS.has(norm) && !DATED_THINGS.has(norm) ? '' : norm;
}

/** Whether a noun is in a table, also as the last part of a compound: huurcontract. */
export function isOneOf(table: ReadonlySet<string>, noun: string): boolean {
  for (let at = 0; at <= noun.length - 4; at++) if (table.has(noun.slice(at))) return true;
  return false;
}
