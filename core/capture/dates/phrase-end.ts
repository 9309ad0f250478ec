import { MAY_FOLLOW_DAY } from '../vocabulary/nl-cues';
import { isVerbForm } from '../vocabulary/verbs';
import type { DateScan } from './date-scan';

/** "de 20e" at the end of a phrase or before a verb or small word; "de 2e ronde" goes on with a noun. */
export function standsAlone(scan: DateScan, at: number): boolean {
  const next = scan.tokens[at];
  if (next?.kind !== 'word') return true;
  const word = scan.words[at]?.is;
  if (word && word !== 'unit' && word !== 'month' && word !== 'weekday') return true;
  return MAY_FOLLOW_DAY.has(next.norm) || isVerbForm(next.norm);
}
