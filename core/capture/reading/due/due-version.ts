import type { CuedDate } from '../../dates/cues';
import { wordSet } from '../../vocabulary/phrase-list';
import type { ClauseReading } from '../clauses/clause-reading';
import type { Scan } from '../clauses/scan';

const DRAFT = new Set(['concept', 'conceptversie', 'tussenversie', 'draft', 'eerste']);
const FINAL = new Set(['definitief', 'definitieve', 'eindversie', 'final', 'uiteindelijke', 'eindrapport']);

/** "concept 1 oktober, definitieve lijst 15 oktober": the version of a thing is ready on that day. */
export function isVersion(scan: Scan, { cue, from, to }: CuedDate, { clause }: ClauseReading): boolean {
  const before = scan.tokens[from - 2]?.norm ?? '';
  return cue === 'bare' && to >= clause.to && from - 2 >= clause.from && (FINAL.has(before) || DRAFT.has(before));
}

/** Of a draft and a final version the final one counts, and of an old and a new deadline the new one. */
export function versionBonus(scan: Scan, date: CuedDate, reading: ClauseReading): number {
  const behind = versionBehind(scan, date.to);
  if (behind !== 0) return behind;
  let bonus = 0;
  for (let at = Math.max(reading.clause.from, date.from - 8); at < date.from; at++) {
    const norm = scan.tokens[at]?.norm ?? '';
    bonus = bonusOf(scan, at) || bonus;
    if (norm === 'nieuwe' && scan.tokens[at + 1]?.norm === 'deadline') bonus = 40;
  }
  return bonus;
}

function bonusOf({ tokens }: Scan, at: number): number {
  const norm = tokens[at]?.norm ?? '';
  return FINAL.has(norm) ? 60 : DRAFT.has(norm) ? -15 : 0;
}

/** "levert op 15 januari het concept en op 1 februari de definitieve versie aan": there each day stands before its version. */
function versionBehind(scan: Scan, to: number): number {
  const { tokens } = scan;
  const at = ARTICLES.has(tokens[to]?.norm ?? '') ? to + 1 : to;
  const bonus = bonusOf(scan, at);
  const others = bonus > 0 ? DRAFT : FINAL;
  return bonus !== 0 && tokens.some(({ norm }) => others.has(norm)) ? bonus : 0;
}

const ARTICLES = wordSet('de het een');
