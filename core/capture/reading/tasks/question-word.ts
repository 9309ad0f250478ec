import { isSenderOnly } from '../../parts/find-people';
import { QUESTION_WORDS } from '../../vocabulary/nl-sentences';
import { wordSet } from '../../vocabulary/phrase-list';
import {
  asksForWork,
  type Base,
  type ClauseReading,
  isQuestion,
  reading,
  readingWithVerb,
} from '../clauses/clause-reading';
import type { Item } from '../clauses/item';
import { finiteOf, particleBehind } from '../clauses/items';
import type { Scan } from '../clauses/scan';

/** "Wie kan de zaal reserveren?" asks for work, "Wie was er?" does not. */
export function questionWord(scan: Scan, items: readonly Item[], at: number, base: Base): ClauseReading | null {
  const first = items[at];
  if (!first || first.who || !QUESTION_WORDS.has(first.norm)) return null;
  const next = first.norm === 'wie' && items[at + 1]?.norm === 'van' && items[at + 2]?.who ? at + 3 : at + 1;
  const finite = finiteOf(items, next);
  const found = findsOut(items, at, base);
  if (found) return found;
  const isOpen = first.norm === 'wie' && finite && finite.kind !== 'stative' && !wantsToKnow(scan, base);
  if (!isOpen) return reading(base, 'question', null, at);
  if (finite.kind === 'action') {
    const isAsked = !PASTIMES.has(finite.verb.infinitive) || items.length > next + 2;
    return isAsked
      ? readingWithVerb(base, 'open', null, next + 1, next, finite.verb)
      : reading(base, 'question', null, at);
  }
  return reading(base, asksForWork(scan, items, next + 1) ? 'open' : 'question', null, next + 1);
}

/** "Welke scholen meedoen zoekt Bas uit": what will be found out leads. */
function findsOut(items: readonly Item[], at: number, base: Base): ClauseReading | null {
  if (isQuestion(base)) return null;
  const verb = items.findIndex((item, i) => i > at + 2 && item.who?.kind === 'people' && !item.who.receives) - 1;
  const who = items[verb + 1]?.who;
  const finite = verb > 0 ? finiteOf(items, verb) : null;
  if (!who || finite?.kind !== 'action' || items.slice(verb).some(({ norm }) => NOT_TO_COME.has(norm))) return null;
  const { infinitive } = finite.verb;
  const whole = (particleBehind(items, verb, infinitive)?.norm ?? '') + infinitive;
  const kind = isSenderOnly(who) ? 'promise' : 'assertion';
  return FINDING.has(whole) ? readingWithVerb(base, kind, who, at, verb, finite.verb) : null;
}

const NOT_TO_COME = wordSet('niet nooit al altijd steeds');
const FINDING = wordSet(
  'uitzoeken nagaan navragen checken onderzoeken uitpluizen bekijken uitwerken opzoeken nakijken',
);

/** "Wie wint het?", "wie kijkt hem?" */
const PASTIMES = wordSet('volgen winnen kijken bekijken lezen');

/** "Wie stuurt de brief eigenlijk?" */
function wantsToKnow(scan: Scan, { clause }: Base): boolean {
  for (let at = clause.from; at < clause.to; at++) if (scan.tokens[at]?.norm === 'eigenlijk') return true;
  return false;
}
