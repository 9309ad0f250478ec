import { isSenderOnly } from '../../parts/find-people';
import { endingAt } from '../../text/in-range';
import { wordSet } from '../../vocabulary/phrase-list';
import { asksForWork, type Base, type ClauseReading, reading } from '../clauses/clause-reading';
import type { Item } from '../clauses/item';
import { hasInfinitive, wordIn } from '../clauses/items';
import type { Scan } from '../clauses/scan';
import { ATTENDING } from './asking';
import { verbAtEnd } from './verb-at-end';

const TURN = wordSet('bent ben aan zet de beurt lat nu');
const ASKS_IF_POSSIBLE = wordSet('lukt kan gaat past mag dat je jou het dit oke ok goed redden red haal halen');

/** "Zeg Bas, wil jij …": calls him, and so does "…, lukt dat Bas?" */
export function hailed(items: readonly Item[], at: number, base: Base): ClauseReading | null {
  const last = items.at(-1)?.who;
  const asksIf = base.clause.after === '?' && items.length > at + 1 && last?.kind === 'people' && !isSenderOnly(last);
  if (asksIf && items.slice(at, -1).every((item) => ASKS_IF_POSSIBLE.has(item.norm)))
    return reading(base, 'who-only', { ...last, receives: false }, items.length);
  const you = items[at + 1]?.who?.kind === 'you' && items.slice(at + 2).every(({ norm }) => TURN.has(norm));
  const turn = items[at]?.who;
  // "Bas jij bent aan zet: …"
  if (you && items.length > at + 3 && turn?.kind === 'people') return reading(base, 'who-only', turn, items.length);
  if (items[at]?.norm !== 'zeg' || items.length !== at + 2 || base.clause.after !== ',') return null;
  const who = items[at + 1]?.who;
  return who?.kind === 'people' ? reading(base, 'who-only', who, at + 2) : null;
}

/** "Hierbij de vraag of je de brief wilt nalezen": asks, whoever is called. */
export function questionIf(scan: Scan, items: readonly Item[], at: number, base: Base): ClauseReading | null {
  let link = at;
  while (link < at + 5 && items[link] && items[link]?.norm !== 'of') link++;
  const who = items[link + 1]?.who;
  if (who?.kind !== 'you' || !items.slice(at, link).some((item) => ASKING.has(item.norm))) return null;
  if (!items.slice(-3).some((item) => WILLING.has(item.norm))) return null;
  return asksForWork(scan, items, link + 2) ? reading(base, 'request', who, link + 2) : null;
}

const NICE = wordSet('fijn mooi handig prettig lief leuk top super geweldig tof goed prachtig waarderen helpen');

/** "Inge, het zou fijn zijn als je de flyer voor vrijdag checkt": nice of whoever is called, and asked of them. */
export function niceIf(scan: Scan, items: readonly Item[], at: number, base: Base): ClauseReading | null {
  const link = wordIn(items, 'als', at + 1, at + 7);
  const who = items[link + 1]?.who;
  if (link < 0 || who?.kind !== 'you' || !isCalled(scan, base)) return null;
  if (!items.slice(at, link).some((item) => NICE.has(item.norm))) return null;
  const read = verbAtEnd(items, link + 2, base, who);
  if (read) return { ...read, kind: 'request' };
  return asksForWork(scan, items, link + 2) ? reading(base, 'request', who, link + 2) : null;
}

/** "Graag dat Mo de zaal boekt", "ik zie graag dat Inge …": asks it of who it is. */
export function gladlyThat(scan: Scan, items: readonly Item[], at: number, base: Base): ClauseReading | null {
  const that = wordIn(items, 'dat', at, at + 3);
  const who = items[that + 1]?.who;
  const before = scan.tokens[(items[that]?.at ?? 0) - 1]?.norm ?? '';
  if (that < 0 || !who || !GLADLY.has(before)) return null;
  if (who.kind !== 'you' && (who.kind !== 'people' || isSenderOnly(who))) return null;
  if (!items.slice(at, that).every((item) => SEEING.has(item.norm) || isAsker(item))) return null;
  const read = items.some(({ norm }, i) => i > that && DENIES.has(norm)) ? null : verbAtEnd(items, that + 2, base, who);
  return read && !ATTENDING.has(read.verbForm?.infinitive ?? '') ? { ...read, kind: 'request' } : null;
}

function isAsker({ who }: Item): boolean {
  return who?.kind === 'we' || (who !== null && isSenderOnly(who));
}

const GLADLY = wordSet('graag gaarne liefst svp aub');
const DENIES = wordSet('niet geen nooit');
const SEEING = wordSet('zie zien heb hebben had hadden wil willen zou zouden');

/** Whether the clause stands right behind or before the name of who is called: "Bas, …", "…, Bas". */
function isCalled(scan: Scan, { clause }: Base): boolean {
  if (clause.before === ',' && endingAt(scan.people, clause.from - 1)?.kind === 'people') return true;
  const behind = clause.after === ',' || clause.after === '?' ? scan.whoAt[clause.to + 1] : undefined;
  return behind?.kind === 'people' && !(scan.tokens[behind.to]?.kind === 'word');
}

/** "Bas, als je de zaal nog wilt boeken": behind a name, with nothing else said, that asks. */
export function ifYouWould(scan: Scan, items: readonly Item[], at: number, base: Base): ClauseReading | null {
  const { clause } = base;
  const who = items[at + 1]?.who;
  const called = isCalled(scan, base);
  const willing = items.slice(-2).some((item) => WILLING.has(item.norm));
  if (who?.kind !== 'you' || !called || !willing || ENDS_NOTHING.has(clause.after)) return null;
  return asksForWork(scan, items, at + 2) ? reading(base, 'request', who, at + 2) : null;
}

/** "Bas als je de zaal wilt boeken", "Inge of je de teksten kunt nalezen": without a comma it asks as well. */
export function calledIf(scan: Scan, items: readonly Item[], at: number, base: Base): ClauseReading | null {
  const who = items[at]?.who;
  const link = items[at + 1]?.norm;
  if (who?.kind !== 'people' || isSenderOnly(who) || (link !== 'als' && link !== 'of')) return null;
  const willing = items.slice(-3).some((item) => WILLING.has(item.norm));
  if (items[at + 2]?.who?.kind !== 'you' || !willing || ENDS_NOTHING.has(base.clause.after)) return null;
  return asksForWork(scan, items, at + 3) ? reading(base, 'request', who, at + 3) : null;
}

const WILLING = wordSet('wilt wil kunt kan zou wilde zoudt willen kunnen');
const ENDS_NOTHING = wordSet(', : ;');

/** "Kan dat filmpje vrijdag op youtube, Bas?", "kunnen de flyers naar de drukker, Inge?": asks to put a thing somewhere. */
export function movedTo(scan: Scan, items: readonly Item[], at: number, base: Base): ClauseReading | null {
  const opens = MAY.has(items[at]?.norm ?? '') && OPENS_THING.has(items[at + 1]?.norm ?? '');
  const to = opens ? items.findIndex((item, i) => i > at + 2 && !item.who && TO.has(item.norm)) : -1;
  if (to < 0 || hasInfinitive(items, at + 1) || !isCalled(scan, base)) return null;
  const place = items.slice(to + 1, to + 3).some(({ norm }) => SITES.has(norm));
  const isMoved = items[to]?.norm === 'naar' && !SOMEWHERE.has(items[to + 1]?.norm ?? '');
  return isMoved || place ? reading(base, 'need', null, at + 1) : null;
}

const ASKING = wordSet('vraag verzoek');
const MAY = wordSet('kan kunnen mag mogen');
const OPENS_THING = wordSet('de het die dat deze dit onze');
const SOMEWHERE = wordSet('binnen buiten boven beneden achteren voren huis bed');
const TO = wordSet('op naar in');
const SITES = wordSet(
  'site website youtube linkedin intranet teams sharepoint facebook instagram agenda map portaal socials nieuwsbrief',
);
