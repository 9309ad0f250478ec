import type { CuedDate } from '../../dates/cues';
import { isSenderOnly } from '../../parts/find-people';
import { beginningAt } from '../../text/in-range';
import { CONDITION_WORDS } from '../../vocabulary/nl-sentences';
import { wordSet } from '../../vocabulary/phrase-list';
import { isParticiple, type VerbForm } from '../../vocabulary/verbs';
import {
  type Base,
  type ClauseReading,
  isQuestion,
  reading,
  readingWithVerb,
  senderAt,
} from '../clauses/clause-reading';
import type { Item } from '../clauses/item';
import { DATE, type Scan } from '../clauses/scan';

const HAVING = wordSet('heb hebt hebben heeft krijg krijgt krijgen ontvang ontvangt ontvangen');

/** "De flyers heb ik vrijdag klaar", "maandag heb je de cijfers": a thing, and the day it will be there. */
export function promisedThing(scan: Scan, items: readonly Item[], at: number, base: Base): ClauseReading | null {
  const verb = items.findIndex((item, i) => i >= at && i < at + FARTHEST && !item.who && HAVING.has(item.norm));
  if (verb < 0 || isQuestion(base)) return null;
  return (
    readyBy(scan, items, at, verb, base) ?? handedOver(scan, items, at, verb, base) ?? doneBy(scan, items, verb, base)
  );
}

const FARTHEST = 7;
/** "Bas heeft de teksten eind mei klaar", "de flyers heb ik vrijdag af": by a day to come; without one they are ready now. */
function readyBy(scan: Scan, items: readonly Item[], at: number, verb: number, base: Base): ClauseReading | null {
  const { clause } = base;
  const ready = scan.tokens[clause.to - 1]?.norm ?? '';
  const isDated = scan.dates.some(({ cue, found }) => isIn(clause, found) && cue !== 'of' && cue !== 'from');
  if (!READY.has(ready) || !isDated || !OWNING.has(items[verb]?.norm ?? '')) return null;
  const behind = items[verb + 1]?.who ?? null;
  const who = behind ?? items[verb - 1]?.who;
  if (who?.kind !== 'people' || who.receives) return null;
  const things = items.filter((item, i) => i >= at && i !== verb && item.who !== who && !READY.has(item.norm));
  const isThing = things.length > 0 && things.every(({ who: other, norm }) => !other && !NO_THING.has(norm));
  if (!isThing || things.some(({ norm }) => CONDITION_WORDS.has(norm))) return null;
  // "… , vrijdag heb ik het af" says when what was said before will be there.
  if (things.every(({ norm }) => STANDING_FOR.has(norm))) return null;
  // In "vrijdag klaar" the date has the word.
  const isItem = items.at(-1)?.norm === ready;
  const have: VerbForm = { infinitive: isItem ? 'hebben' : `${ready}hebben`, form: 'third', particle: '' };
  const start = !behind ? verb + 1 : verb > at ? at : verb + 2;
  return readingWithVerb(base, isSenderOnly(who) ? 'promise' : 'assertion', who, start, verb, have);
}

function isIn(clause: Base['clause'], { from, to }: CuedDate['found']): boolean {
  return from >= clause.from && to <= clause.to;
}

const OWNING = wordSet('heb heeft hebben');
const READY = wordSet('klaar af gereed rond');
const STANDING_FOR = wordSet('het hem die dat dit ze deze alles er');
const NO_THING = wordSet('niet geen nog al bijna vandaag net pas');

/** "Tegen half mei heb ik de handleiding herschreven": done by a day to come is a promise. */
function doneBy(scan: Scan, items: readonly Item[], verb: number, base: Base): ClauseReading | null {
  const [who, last] = [items[verb + 1]?.who, items.length - 1];
  const done = items[last]?.word.verb;
  if (who?.kind !== 'people' || who.receives || !done || !isParticiple(items[last]?.norm ?? '')) return null;
  const object = items.slice(verb + 2, last);
  const isThing = object.some(({ norm }) => ARTICLES.has(norm)) && !object.some(({ norm }) => NOT_HANDED.has(norm));
  const isByThen = isToCome(scan, beginningAt(scan.dates, base.clause.from));
  if (!isThing || !isByThen || ARRANGED.has(done.infinitive)) return null;
  return readingWithVerb(base, isSenderOnly(who) ? 'promise' : 'assertion', who, verb + 2, last, done);
}

/** "Uiterlijk vrijdag", "tegen mei", "over twee weken"; "voor vrijdag" may be what it was done for. */
function isToCome(scan: Scan, date: CuedDate | undefined): boolean {
  return date !== undefined && (date.cue === 'latest' || TO_COME.has(scan.tokens[date.from]?.norm ?? ''));
}

const TO_COME = wordSet('tegen over binnen');
const ARTICLES = wordSet('de het een alle mijn onze');
/** What is done for a day stands there already. */
const ARRANGED = wordSet('boeken reserveren inplannen plannen afspreken inboeken huren');

const THINGS = wordSet(
  'cijfers lijst overzicht concept voorstel plan notitie tekst teksten stuk stukken verslag notulen rapport offerte planning begroting opzet versie presentatie antwoord reactie document documenten gegevens memo brief',
);

/** "Volgende week maandag heb je de cijfers": the sender sees to it. */
function handedOver(scan: Scan, items: readonly Item[], at: number, verb: number, base: Base): ClauseReading | null {
  const item = items[verb];
  const you = items[verb + 1];
  if (verb !== at || !item || you?.who?.kind !== 'you' || scan.inside[item.at - 1] !== DATE) return null;
  const rest = items.slice(verb + 2);
  if (rest.length > LONGEST || rest.some(({ norm, who }) => who !== null || NOT_HANDED.has(norm))) return null;
  if (!rest.slice(0, 4).some(({ norm }) => THINGS.has(norm))) return null;
  return reading(base, 'promise', senderAt(item.at, you.to), verb + 2);
}

const LONGEST = 8;
const NOT_HANDED = wordSet('niet geen nog al nodig gekregen gehad ontvangen gezien');
