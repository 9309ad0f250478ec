import { type CuedDate, withCue } from '../../dates/cues';
import { lookUpDateWords } from '../../dates/date-scan';
import { findDates } from '../../dates/find-dates';
import { isFunctionWord } from '../../vocabulary/nl-function-words';
import { wordSet } from '../../vocabulary/phrase-list';
import { type ClauseReading, STRONG } from '../clauses/clause-reading';
import type { Item } from '../clauses/item';
import type { Scan } from '../clauses/scan';
import { DUE_CUES } from './due-gone';

const PRONOUNS = wordSet("hem m 'm ze ernaar eraan ervoor erop");
const ALSO_ARTICLES = wordSet("die dat deze dit het 't");

/** "stuur jij die in?", "Inge levert ze aan": work on what was named before; "dit plan" names it itself. */
function refersBack({ kind, items }: ClauseReading): boolean {
  if (!STRONG.has(kind)) return false;
  return items.some(({ norm }, i) => PRONOUNS.has(norm) || (ALSO_ARTICLES.has(norm) && standsAlone(items[i + 1])));
}

function standsAlone(next: Item | undefined): boolean {
  const form = next?.word.verb?.form;
  return next === undefined || form === 'infinitive' || form === 'participle' || isFunctionWord(next.norm);
}

const BEFORE_NOW = wordSet('was waren moest moesten had hadden wilde wilden werd werden zou zouden');

/** "De gemeente wil de begroting voor 1 oktober. Bas, stuur jij die in?": when others want what is worked on later. */
export function isReferredTo(readings: readonly ClauseReading[], at: number): boolean {
  const said = readings[at];
  if (said?.kind !== 'statement' || said.items.some(({ norm }) => BEFORE_NOW.has(norm))) return false;
  return readings.some((later, i) => i > at && refersBack(later));
}

/** The deadlines in somebody else's words that the work refers to: "graag de begroting voor 1 oktober". Bas, stuur jij die in? */
export function quotedDeadlines(scan: Scan, readings: readonly ClauseReading[]): readonly CuedDate[] {
  const { dateScan, tokens, language } = scan;
  if (!readings.some(refersBack) || !tokens.some(({ quoted }) => quoted)) return [];
  const told = tokens.map((token) => (token.quoted ? { ...token, quoted: false } : token));
  const quoteScan = { ...dateScan, ...lookUpDateWords(told, language) };
  return findDates(quoteScan)
    .filter(({ from }) => tokens[from]?.quoted)
    .map((found) => withCue(quoteScan, found, 0))
    .filter(({ cue }) => DUE_CUES.has(cue));
}
