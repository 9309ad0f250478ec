import { PERSONAL_VERBS } from '../vocabulary/nl-personal-verbs';
import { wordSet } from '../vocabulary/phrase-list';
import type { ClauseReading } from './clause-reading';
import { particleBehind } from './items';
import { DATE, type Scan } from './scan';

const WORK_KINDS = new Set(['assertion', 'promise', 'we']);
/** Verbs that tell or ask something when "dat" or "of" follows. */
const TELLING = wordSet(
  'lezen horen zien begrijpen vernemen aannemen merken aangeven melden zeggen schrijven vertellen mailen doorgeven appen schatten',
);
const ASKING = wordSet('vragen afvragen');
/** What a word says of whether the clause brings news; what somebody always does is none. */
const NEWS_WORDS = new Map(
  (
    [
      ['telling', 'dat'],
      ['asking', 'of hoe wat wanneer waarom wie'],
      ['subordinate', 'om zodat die welke omdat waar'],
      ['habit', 'altijd meestal vaak soms doorgaans always usually often'],
      ['negation', 'niet niets nooit not never nothing'],
    ] as const
  ).flatMap(([says, words]) => words.split(' ').map((word) => [word, says] as const)),
);

/** "Ik red het woensdag niet", "Bas stuurt niets", "ik lees dat …", "Bas vraagt of …": nothing will be done. */
export function isDenied(scan: Scan, read: ClauseReading): boolean {
  if (!WORK_KINDS.has(read.kind)) return false;
  const verb = read.verbForm
    ? (particleBehind(read.items, read.verb, read.verbForm.infinitive)?.norm ?? '') + read.verbForm.infinitive
    : '';
  if (read.items[read.start]?.norm === 'zich' && verb.endsWith('vragen')) return true;
  if (read.kind === 'promise' && isPersonal(read, verb)) return true;
  return isNoNews(scan, read, verb);
}

function isNoNews(scan: Scan, read: ClauseReading, verb: string): boolean {
  for (const item of read.items.slice(read.start)) {
    const says = NEWS_WORDS.get(item.norm);
    if (says === 'telling') return TELLING.has(verb);
    if (says === 'asking') return ASKING.has(verb);
    if (says === 'subordinate') return false;
    if (says === 'habit') return true;
    if (says === 'negation' && !isOtherDate(scan, item.to, read.clause.to)) return true;
  }
  return false;
}

/** "Ik sluit later aan", "ik neem vrijdag vrij", "ik geef het op". */
function isPersonal({ items, start, verb: at }: ClauseReading, verb: string): boolean {
  const company = Object.hasOwn(PERSONAL_VERBS, verb) ? PERSONAL_VERBS[verb] : undefined;
  if (!company) return false;
  return company.size === 0 || items.slice(Math.min(start, at)).some((item) => company.has(item.norm));
}

/** "niet donderdag maar vrijdag" denies a day, not the work. */
function isOtherDate(scan: Scan, at: number, to: number): boolean {
  if (scan.inside[at] !== DATE) return false;
  return scan.tokens.slice(at, to).some((token) => token.norm === 'maar');
}
