import { isSenderOnly, type Who } from '../../parts/find-people';
import { wordSet } from '../../vocabulary/phrase-list';
import { type Base, type ClauseReading, reading } from '../clauses/clause-reading';
import type { Item } from '../clauses/item';
import { hasInfinitive } from '../clauses/items';
import { resultAtEnd, verbAtEnd } from './verb-at-end';

export const PROMISED_THAT = wordSet('toegezegd beloofd aangeboden toezegt belooft beloof beloofde beloofden beloven');

export const ATTENDING: ReadonlySet<string> = wordSet(
  'stoppen vertrekken verhuizen komen zijn blijven meedoen meegaan aanschuiven aansluiten wachten',
);

/** The work of who takes it on; being there is none. */
export function given(base: Base, who: Who, start: number): ClauseReading {
  if (ATTENDING.has(base.items.at(-1)?.norm ?? '')) return reading(base, 'statement', who, start);
  if (who.kind === 'you') return reading(base, 'request', who, start);
  return reading(base, isSenderOnly(who) ? 'promise' : 'assertion', who, start);
}

function behindPeople(items: readonly Item[], from: number): number {
  let at = from;
  while (items[at]?.who) at++;
  return at;
}

export const ASKS = wordSet('vraag vraagt vragen vroeg verzoek verzoekt verzoeken');
const FARTHEST = 8;

/**
 * "De voorzitter vraagt Inge om … te …", "namens het bestuur verzoek ik u …", "kunnen we Bas vragen om …": who is
 * asked owns it. Who is asked to ask ("kun jij Bas vragen …") keeps the asking.
 */
export function asks(items: readonly Item[], at: number, base: Base): ClauseReading | null {
  const verb = items.findIndex((item, i) => i >= at && i < at + FARTHEST && !item.who && ASKS.has(item.norm));
  const te = verb < 0 ? -1 : items.findIndex((item, i) => i > verb && item.norm === 'te');
  if (te < 0) return null;
  const om = items.findIndex((item, i) => i > verb && i < te && item.norm === 'om');
  const who = isAskedLater(items, at, verb) ? askedBefore(items, at, verb) : askedBehind(items, at, verb);
  if (!who) return null;
  const start = behindPeople(
    items,
    om > 0 ? om + 1 : Math.max(verb + 1, items.findIndex((item) => item.who === who) + 1),
  );
  if (start > te || !hasInfinitive(items, te)) return null;
  return who.kind === 'you' ? reading(base, 'request', who, start) : given(base, who, start);
}

const POLITE_MODALS = wordSet('wil zou zouden willen kan kunnen kun zullen mag mogen');

function isAskedLater(items: readonly Item[], at: number, verb: number): boolean {
  return /en$/.test(items[verb]?.norm ?? '') && items.slice(at, verb).some((item) => item.word.isModal);
}

/** "kunnen we Bas vragen", "ik wil je vragen", "ik zou u willen vragen". */
function askedBefore(items: readonly Item[], at: number, verb: number): Who | null {
  const modal = items.findIndex((item, i) => i >= at && i < verb && item.word.isModal);
  if (!POLITE_MODALS.has(items[modal]?.norm ?? '')) return null;
  const asker = [modal - 1, modal + 1].find((i) => i >= at && isAsker(items[i]?.who));
  if (asker === undefined) return null;
  return takerOf(items.find((item, i) => i > asker && i > modal && i < verb && item.who)?.who, items[asker]?.who);
}

/** "vraag ik Bas", "Inge vroeg mij", "wij verzoeken Bas"; not "vraag Bas" or "vraag jij Bas". */
function askedBehind(items: readonly Item[], at: number, verb: number): Who | null {
  const before = verb > at ? items[verb - 1]?.who : null;
  const asker = before && !before.receives ? before : items[verb + 1]?.who;
  if (!asker || asker.kind === 'you' || (asker !== before && !isAsker(asker))) {
    // "De voorzitter vraagt Inge": a role asks.
    return verb > at && /t$/.test(items[verb]?.norm ?? '') && asker?.kind === 'people' ? takerOf(asker, null) : null;
  }
  return takerOf(items[asker === before ? verb + 1 : verb + 2]?.who, asker);
}

function isAsker(who: Who | null | undefined): boolean {
  return who?.kind === 'we' || (who?.kind === 'people' && isSenderOnly(who) && !who.receives);
}

function takerOf(who: Who | null | undefined, asker: Who | null | undefined): Who | null {
  if (!who || who === asker) return null;
  if (who.kind === 'you') return who;
  if (who.kind !== 'people') return null;
  if (isSenderOnly(who)) return asker && !isSenderOnly(asker) && asker.kind === 'people' ? who : null;
  return who.receives ? null : who;
}

export const GOT = wordSet('gekregen kreeg kregen krijgt krijg krijgen ontvangen');
const HAS = wordSet('heeft heb hebben');
const CHARGES = wordSet('vraag verzoek opdracht taak actie klus rol');

/** "Bas heeft van Inge de vraag gekregen om …", "Bas krijgt van Inge de opdracht de zaal te boeken". */
export function got(items: readonly Item[], at: number, base: Base): ClauseReading | null {
  // "Bas krijgt (vier weken de tijd) om …": the term is a date.
  const term = items.findIndex((item, i) => i >= at && givesTerm(item, items[i + 1]));
  const noun = items.findIndex((item, i) => i > at && i < at + FARTHEST && !item.who && CHARGES.has(item.norm));
  const charge = noun < 0 ? term : noun;
  const te = charge < 0 ? -1 : items.findIndex((item, i) => i > charge && item.norm === 'te');
  const who = items.find((item, i) => i < charge && item.who?.kind === 'people' && !item.who.receives)?.who;
  const gotIt = items.some((item, i) => i < te && (GOT.has(item.norm) || i === term));
  if (te < 0 || !who || !gotIt) return null;
  const om = items.findIndex((item, i) => i > charge && i < te && item.norm === 'om');
  const start = om > 0 ? om + 1 : GOT.has(items[charge + 1]?.norm ?? '') ? charge + 2 : charge + 1;
  return given(base, who, start);
}

/** "Bas krijgt (vier weken) om …", "Bas heeft (tot vrijdag) om …". */
function givesTerm({ norm, to }: Item, next: Item | undefined): boolean {
  if (next?.norm !== 'om') return false;
  return GOT.has(norm) || (HAS.has(norm) && next.at > to);
}

export const EXPECTS = wordSet('erop ervan verwacht verwachten');
const EXPECTING = wordSet('reken rekenen vertrouw vertrouwen ga gaan verwacht verwachten');

/** "Pim, ik reken erop dat de lijst in de map staat", "ik ga ervan uit dat jij de zaal boekt". */
export function expects(items: readonly Item[], at: number, base: Base): ClauseReading | null {
  const that = items.findIndex((item, i) => i > at && i < at + FARTHEST && item.norm === 'dat');
  const expecting = items.slice(at, at + 2).some((item) => EXPECTING.has(item.norm));
  // "Ik ga ervoor zorgen dat …" promises.
  const seesToIt = items[that - 1]?.norm === 'zorgen' || items[that - 1]?.norm === 'ervoor';
  if (that < 0 || seesToIt || !expecting || !items.slice(at, at + 2).some((item) => isAsker(item.who))) return null;
  const who = items[that + 1]?.who;
  if (!who) return resultAtEnd(items, that + 1, base, null);
  if (who.kind === 'you') {
    const done = verbAtEnd(items, that + 2, base, who);
    return done && { ...done, kind: 'request' };
  }
  return who.kind === 'people' && !isSenderOnly(who) && !who.receives ? verbAtEnd(items, that + 2, base, who) : null;
}
