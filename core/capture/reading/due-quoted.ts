import { type CuedDate, withCue } from '../dates/cues';
import { lookUpDateWords } from '../dates/date-scan';
import { findDates } from '../dates/find-dates';
import { wordSet } from '../vocabulary/phrase-list';
import { type ClauseReading, STRONG } from './clause-reading';
import { DUE_CUES } from './due-gone';
import type { Scan } from './scan';

const REFERS = wordSet("die dat deze dit het 't hem m 'm ze ernaar eraan ervoor erop");

/** The deadlines in somebody else's words that the work refers to: "graag de begroting voor 1 oktober". Bas, stuur jij die in? */
export function quotedDeadlines(scan: Scan, readings: readonly ClauseReading[]): readonly CuedDate[] {
  const { dateScan, tokens, language } = scan;
  const refers = readings.some(({ kind, items }) => STRONG.has(kind) && items.some(({ norm }) => REFERS.has(norm)));
  if (!refers || !tokens.some(({ quoted }) => quoted)) return [];
  const told = tokens.map((token) => (token.quoted ? { ...token, quoted: false } : token));
  const quoteScan = { ...dateScan, tokens: told, words: lookUpDateWords(told, language) };
  return findDates(quoteScan)
    .filter(({ from }) => tokens[from]?.quoted)
    .map((found) => withCue(quoteScan, found, 0))
    .filter(({ cue }) => DUE_CUES.has(cue));
}
