import { isSenderOnly, type Who } from '../parts/find-people';
import { CONDITION_WORDS } from '../vocabulary/nl-sentences';
import { wordSet } from '../vocabulary/phrase-list';
import type { VerbForm } from '../vocabulary/verbs';
import { type Base, type ClauseReading, isQuestion, reading, readingWithVerb } from './clause-reading';
import type { Item } from './item';
import { DATE, type Scan } from './scan';

const HAVING = wordSet('heb hebt hebben heeft krijg krijgt krijgen ontvang ontvangt ontvangen');

/** "De flyers heb ik vrijdag klaar", "maandag heb je de cijfers": a thing, and the day it will be there. */
export function promisedThing(scan: Scan, items: readonly Item[], at: number, base: Base): ClauseReading | null {
  const verb = items.findIndex((item, i) => i >= at && i < at + FARTHEST && !item.who && HAVING.has(item.norm));
  if (verb < 0 || isQuestion(base)) return null;
  return readyThing(scan, items, at, verb, base) ?? handedOver(scan, items, at, verb, base);
}

const FARTHEST = 7;
const HAVE: VerbForm = { infinitive: 'hebben', form: 'third', particle: '' };

/** "De teksten heeft Bas eind mei klaar": what will be ready leads, and the day says "klaar". */
function readyThing(scan: Scan, items: readonly Item[], at: number, verb: number, base: Base): ClauseReading | null {
  const who = items[verb + 1]?.who;
  const leads =
    verb > at && items.slice(at, verb).every((item) => item.who === null && !CONDITION_WORDS.has(item.norm));
  const behind = items[verb + 2]?.norm ?? '';
  if (!leads || who?.kind !== 'people' || who.receives || items.length > verb + 3) return null;
  // In "vrijdag klaar" the date has the word.
  if (!READY.has(scan.tokens[base.clause.to - 1]?.norm ?? '') || (behind !== '' && !READY.has(behind))) return null;
  return readingWithVerb(base, isSenderOnly(who) ? 'promise' : 'assertion', who, at, verb, HAVE);
}

const READY = wordSet('klaar af gereed rond');

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
  const sender: Who = {
    from: item.at,
    to: you.to,
    kind: 'people',
    people: [{ from: item.at, to: you.to, ref: { kind: 'sender' }, sure: true }],
    receives: false,
  };
  return reading(base, 'promise', sender, verb + 2);
}

const LONGEST = 8;
const NOT_HANDED = wordSet('niet geen nog al nodig gekregen gehad ontvangen gezien');
