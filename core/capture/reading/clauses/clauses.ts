import { clockAt } from '../../dates/time-of-day';
import { isMany } from '../../parts/find-people';
import { priorityField } from '../../parts/find-priorities';
import { beginningAt, endingAt } from '../../text/in-range';
import type { Token } from '../../text/token';
import { EN_MODALS, englishVerbOfThird } from '../../vocabulary/en-sentences';
import { NL_MODALS, NL_STATIVES } from '../../vocabulary/nl-verb-roles';
import { wordSet } from '../../vocabulary/phrase-list';
import { FIELD_LABELS } from '../../vocabulary/table-columns';
import { verbForm } from '../../vocabulary/verbs';
import { beginsNext, goesOnWithNext } from './next-person';
import { endsCall } from './opening-call';
import { COALITION, DATE, type Scan, WHO } from './scan';

/** A piece of a sentence between separators: tokens `from` up to but not including `to`. */
export interface Clause {
  readonly from: number;
  readonly to: number;
  /** The separator before it: '' at the beginning, '.', ',', ':', '-', '(', '|', '→', ';', 'want' or a line break. */
  readonly before: string;
  readonly after: string;
  /** The sentence it is in, counted from 0. */
  readonly sentence: number;
}

const ENDS = new Set(['.', '!', '?', ';', '…', '\n']);
const SOFT = wordSet(', : ( ) | → [ ] •');
const ABBREVIATIONS = new Set(
  'nr evt incl excl bijv bv dhr mw mevr drs ir ing dr prof ca max min tel wk tav nav mbt ivm obv blz st art vgl resp jan feb febr mrt apr jun jul aug sep sept okt nov dec ma di wo do vr za zo'.split(
    ' ',
  ),
);

/** Cuts a stretch of the message into clauses. Separators inside a date or a coalition's name do not cut. */
export function clausesOf(scan: Scan, from: number, to: number): readonly Clause[] {
  const clauses: Clause[] = [];
  let start = from;
  let before = '';
  let sentence = 0;
  const fielded = isLabel(scan, from);
  for (let at = from; at <= to; at++) {
    const border = at === start ? '' : borderAt(scan, start, at, fielded);
    if (border) {
      clauses.push({ from: start, to: at, before, after: border, sentence });
      before = border;
      start = at;
    }
    const separator = at === to ? '\n' : separatorAt(scan, at, from, to);
    if (!separator) continue;
    if (at > start) clauses.push({ from: start, to: at, before, after: separator, sentence });
    if (ENDS.has(separator)) sentence++;
    before = separator;
    start = at + 1;
  }
  return clauses;
}

/** Where a clause ends although no mark stands there; '' where it goes on. */
function borderAt(scan: Scan, start: number, at: number, fielded: boolean): string {
  if (fielded && isLabel(scan, at)) return '|';
  return endsCall(scan, start, at) || beginsNext(scan, start, at) ? ',' : '';
}

/** "Wie: Bas wat: flyer maken wanneer: vrijdag": behind a label, each next one begins a clause. */
function isLabel({ tokens }: Scan, at: number): boolean {
  return tokens[at + 1]?.norm === ':' && FIELD_LABELS.has(tokens[at]?.norm ?? '');
}

function separatorAt(scan: Scan, at: number, from: number, to: number): string {
  const token = scan.tokens[at];
  if (!token || token.quoted) return '';
  if (token.kind === 'break') return '\n';
  if (token.kind === 'word') return conjunctionAt(scan, at, from);
  if (token.kind !== 'mark' || isInside(scan, at)) return '';
  if ((token.norm === '(' || token.norm === ')') && isAside(scan, at, from, to)) return '';
  const separates = AMBIGUOUS.get(token.norm);
  if (separates) return separates(scan, at, from, to) ? token.norm : '';
  if (token.norm === '/' && token.spaced && scan.tokens[at + 1]?.spaced) return '|';
  return ENDS.has(token.norm) || SOFT.has(token.norm) ? token.norm : '';
}

/** "Zou jij, Bas, even kunnen …", "verzoek ik u, Inge, de …": a name between commas behind "jij" stays in the sentence. */
function isVocative(scan: Scan, at: number): boolean {
  const called = scan.whoAt[at + 1];
  if (called) return called.kind === 'people' && isYou(scan, at - 1) && scan.tokens[called.to]?.norm === ',';
  for (let from = at - 1; from > at - LONGEST_NAME && from > 1; from--) {
    const who = scan.whoAt[from];
    if (who)
      return who.kind === 'people' && who.to === at && scan.tokens[from - 1]?.norm === ',' && isYou(scan, from - 2);
  }
  return false;
}

const LONGEST_NAME = 6;

function isYou(scan: Scan, at: number): boolean {
  return scan.tokens[at]?.word.role === 'you';
}

const LONGEST_ASIDE = 12;

/** "offertes (3x) opvragen": brackets around words that are no owner, date, coalition or priority stay in the sentence. */
function isAside(scan: Scan, at: number, from: number, to: number): boolean {
  const step = scan.tokens[at]?.norm === '(' ? 1 : -1;
  const other = step === 1 ? ')' : '(';
  for (let next = at + step; next >= from && next < to && Math.abs(next - at) < LONGEST_ASIDE; next += step) {
    if (scan.tokens[next]?.norm === other) {
      const [open, close] = step === 1 ? [at, next] : [next, at];
      return (
        close - open > 1 &&
        close + 1 < to &&
        !priorityField(scan.tokens, open + 1, close) &&
        scan.tokens[close + 1]?.kind === 'word'
      );
    }
    if (scan.inside[next] || scan.tokens[next]?.kind === 'break') return false;
  }
  return false;
}

/** Marks that separate in some places only. */
const AMBIGUOUS = new Map<string, (scan: Scan, at: number, from: number, to: number) => boolean>([
  ['.', (scan, at, _from, to) => endsSentence(scan.tokens, at, to)],
  ['-', (scan, at, from) => isDash(scan.tokens, at, from)],
  [':', (scan, at) => !isTimeColon(scan, at)],
  [',', (scan, at) => !isVocative(scan, at)],
  ['>', (scan, at, from) => at > from && isSpaced(scan, at) && isSpaced(scan, at + 1)],
]);

function isSpaced(scan: Scan, at: number): boolean {
  return scan.tokens[at]?.spaced ?? false;
}

/** "… want ik heb geen tijd" tells why, "… en Mo regelt de zaal" goes on with other work. */
function conjunctionAt(scan: Scan, at: number, from: number): string {
  if (at > from && scan.tokens[at]?.norm === 'want' && scan.language === 'nl') return 'want';
  return beginsMainClause(scan, at, from) ? ',' : '';
}

/** "… en Mo regelt de zaal": a conjunction before somebody else's verb. */
function beginsMainClause(scan: Scan, at: number, from: number): boolean {
  const token = scan.tokens[at];
  if (!token || at === from || scan.inside[at]) return false;
  if (token.norm === 'of') return asksElse(scan, at + 1);
  if (beginsWithVerb(scan, at, from)) return true;
  if (scan.inside[at + 1] !== WHO || !CONJUNCTIONS.has(token.norm)) return false;
  const who = scan.whoAt[at + 1];
  if (!who || who.receives || (who.kind !== 'people' && who.kind !== 'we')) return false;
  const verb = scan.tokens[who.to]?.norm ?? '';
  if (isFiniteAlone(scan, verb)) return true;
  if (isObjectOf(scan, who.to, from) || goesOnWithNext(scan, from, at)) return true;
  const form = verbForm(verb)?.form;
  if (form === undefined && closesWithVerb(scan, who.to, from, at)) return true;
  return form === 'third' || form === 'stem' || (form === 'infinitive' && (who.people.length !== 1 || isMany(who)));
}

/** A verb that is finite whatever stands around it. */
function isFiniteAlone({ language }: Scan, verb: string): boolean {
  if (NL_MODALS.has(verb) || NL_STATIVES.has(verb)) return true;
  return language === 'en' && (EN_MODALS.has(verb) || englishVerbOfThird(verb) !== null);
}

/** "… en stuurt Noor hem rond", "… en dan kan het weg": a finite verb before its subject begins another sentence. */
function beginsWithVerb(scan: Scan, at: number, from: number): boolean {
  if (scan.tokens[at]?.norm !== 'en') return false;
  const isThen = THEN.has(scan.tokens[at + 1]?.norm ?? '');
  const verb = isThen ? at + 2 : at + 1;
  const word = scan.tokens[verb]?.word;
  const form = word?.verb?.form;
  const canTell = form === 'third' || form === 'stem' || word?.isModal === true || word?.isStative === true;
  const subject = scan.whoAt[verb + 1];
  if (!canTell || scan.inside[verb] || subject?.receives) return false;
  if (isThen && (subject || SUBJECTS.has(scan.tokens[verb + 1]?.norm ?? ''))) return isTold(scan, from, at);
  return subject?.kind === 'people' && form !== 'stem' && !word?.isModal && isDoneBefore(scan, from, at);
}

const THEN = wordSet('dan daarna vervolgens');
const SUBJECTS = wordSet("het 't de die dat dit deze er");

/** Whether somebody does something in what stands before: "Bas maakt de poster". */
function isDoneBefore(scan: Scan, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const { verb, isModal, isStative } = scan.tokens[at]?.word ?? {};
    const form = isModal || isStative || scan.inside[at] ? undefined : verb?.form;
    if (form !== 'third' && form !== 'stem') continue;
    const beside = scan.whoAt[at + 1] ?? endingAt(scan.people, at);
    if (beside && !beside.receives) return true;
  }
  return false;
}

/** "Verslag nakijken en dan …", "Bas maakt de poster en dan …". */
function isTold(scan: Scan, from: number, to: number): boolean {
  return scan.tokens[to - 1]?.word.verb?.form === 'infinitive' || isDoneBefore(scan, from, to);
}

/** "… of heb je het druk?", "… of zal ik het doen?": behind "of" a finite verb begins another question. */
function asksElse(scan: Scan, at: number): boolean {
  const verb = scan.tokens[at]?.norm ?? '';
  return (
    (NL_MODALS.has(verb) || NL_STATIVES.has(verb) || verb === 'lukt') && ASKED_ELSE.has(scan.tokens[at + 1]?.norm ?? '')
  );
}

const ASKED_ELSE = wordSet('ik je jij u we wij jullie het dat dit');

/** "(Bas belt de scholen), Mo de bedrijven en Inge de gemeenten": somebody and an object, and nothing more. */
function isObjectOf(scan: Scan, at: number, from: number): boolean {
  if (!/^(?:de|het|een)$/.test(scan.tokens[at]?.norm ?? '') || !opensWithSomebody(scan, from, at)) return false;
  let end = at + 1;
  while (end < at + LONGEST_OBJECT && scan.tokens[end]?.kind === 'word' && !scan.tokens[end]?.word.verb) end++;
  const mark = scan.tokens[end];
  return end > at + 1 && (!mark || mark.kind === 'break' || mark.kind === 'mark');
}

/** "Bas belt …", "voor de open dag: Bas doet …", "…, Bas de techniek". */
function opensWithSomebody(scan: Scan, from: number, to: number): boolean {
  for (let at = from; at < to - 1; at++) {
    const mark = scan.tokens[at - 1];
    if (scan.whoAt[at]?.kind === 'people' && (at === from || mark?.norm === ',' || mark?.norm === ':')) return true;
  }
  return false;
}

const LONGEST_OBJECT = 6;
const LONGEST_SUBORDINATE = 16;

/** "(dat Inge belt) en Bas de brief schrijft": somebody else's verb closes the second half of what was agreed. */
function closesWithVerb(scan: Scan, at: number, from: number, conjunction: number): boolean {
  let end = at;
  while (end < at + LONGEST_SUBORDINATE && scan.tokens[end]?.kind === 'word') end++;
  const closes = end > at + 1 && verbForm(scan.tokens[end - 1]?.norm ?? '')?.form === 'third';
  return closes && scan.tokens.slice(from, conjunction).some((token) => token.norm === 'dat');
}

const CONJUNCTIONS = new Set(['en', 'maar', 'terwijl', 'and', 'but', 'dus']);

/** Whether a mark is part of a date, a name or a coalition, and not the border between two. */
function isInside(scan: Scan, at: number): boolean {
  const kind = scan.inside[at];
  if (!kind || ((at === 0 || scan.inside[at - 1] !== kind) && scan.tokens[at]?.norm !== '(')) return false;
  // "(5b) Maud: …": behind the coalition the sentence begins.
  if (kind === COALITION && scan.tokens[at]?.norm === ')' && scan.inside[at + 1] === WHO) return false;
  if (scan.tokens[at]?.norm === ')' || (kind === WHO && scan.tokens[at]?.norm === '.')) return true;
  return scan.inside[at + 1] === kind && (scan.tokens[at]?.norm === '(' || !startsPart(scan, at + 1));
}

/** Whether another date begins right here, so that the separator before it stands between two. */
function startsPart(scan: Scan, at: number): boolean {
  return scan.inside[at] === DATE && beginningAt(scan.dates, at) !== undefined;
}

function endsSentence(tokens: readonly Token[], at: number, to: number): boolean {
  const next = tokens[at + 1];
  if (at + 1 >= to || !next || next.kind === 'break') return true;
  if (!next.spaced) return false;
  const before = tokens[at - 1];
  if (before && ABBREVIATIONS.has(before.norm) && !tokens[at]?.spaced) return next.capital && before.norm.length > 4;
  if (before?.kind === 'number' && !before.ordinal && at - 1 >= 0 && isLineStart(tokens, at - 1)) return false;
  return true;
}

function isLineStart(tokens: readonly Token[], at: number): boolean {
  return at === 0 || tokens[at - 1]?.kind === 'break';
}

/** A dash between spaces, or at the beginning of a line; not the one in "Q3-cijfers" or "leer- en". */
function isDash(tokens: readonly Token[], at: number, from: number): boolean {
  return at === from || ((tokens[at]?.spaced ?? false) && (tokens[at + 1]?.spaced ?? true));
}

function isTimeColon(scan: Scan, at: number): boolean {
  const before = scan.tokens[at - 1];
  const next = scan.tokens[at + 1];
  return (
    before?.kind === 'number' && next?.kind === 'number' && !next.spaced && clockAt(scan.dateScan, at - 1) > at - 1
  );
}
