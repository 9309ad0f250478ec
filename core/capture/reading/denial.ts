import { PERSONAL_VERBS } from '../vocabulary/nl-personal-verbs';
import { wordSet } from '../vocabulary/phrase-list';
import type { ClauseReading } from './clause-reading';
import { particleBehind } from './items';
import { DATE, type Scan } from './scan';

const WORK_KINDS = new Set(['assertion', 'promise', 'we']);
const NEGATIONS = wordSet('niet niets nooit not never nothing');
/** What somebody always does is no news. */
const HABITS = wordSet('altijd meestal vaak soms doorgaans always usually often');
const SUBORDINATORS = wordSet('om zodat die welke omdat waar');
/** Verbs that tell or ask something when "dat" or "of" follows. */
const TELLING = wordSet(
  'lezen horen zien begrijpen vernemen aannemen merken aangeven melden zeggen schrijven vertellen mailen doorgeven appen schatten',
);
const ASKING = wordSet('vragen afvragen');
const INDIRECT_QUESTIONS = wordSet('of hoe wat wanneer waarom wie');

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
    if (item.norm === 'dat') return TELLING.has(verb);
    if (INDIRECT_QUESTIONS.has(item.norm)) return ASKING.has(verb);
    if (SUBORDINATORS.has(item.norm)) return false;
    if (HABITS.has(item.norm)) return true;
    if (NEGATIONS.has(item.norm) && !isOtherDate(scan, item.to, read.clause.to)) return true;
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
