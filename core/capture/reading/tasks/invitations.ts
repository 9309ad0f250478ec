import { isSenderOnly, type Who } from '../../parts/find-people';
import { wordSet } from '../../vocabulary/phrase-list';
import { asksForWork, type Base, type ClauseReading, reading } from '../clauses/clause-reading';
import type { Item } from '../clauses/item';
import type { Scan } from '../clauses/scan';

/** Finite verbs that such a question opens with. */
const OPENS = wordSet(
  'mag mogen kan kun kunt heb hebt heeft hebben zie ziet ben bent is zou zouden zal wil wilt lukt durf',
);
/** What one may have, be or be asked. */
const ABLE = wordSet(
  'tijd ruimte gelegenheid mogelijkheid mogelijk kans staat bereid lukt lukken vragen verzoeken vriendelijk goed lief aardig tijdje',
);
/** Behind these it is asked whether something has been done. */
const HAS_BEEN = wordSet('gehad gekregen gezien gevonden gelukt geweest');
/** "Lukt het om …" asks without saying whom. */
const IMPERSONAL = wordSet('lukt lukken mogelijk');
const FARTHEST = 7;

/**
 * "Mag ik je vragen om …", "heb jij tijd om …", "zie jij kans …", "bent u in de gelegenheid om …", "lukt het je om …":
 * politely asked, and work all the same.
 */
export function invited(scan: Scan, items: readonly Item[], at: number, base: Base): ClauseReading | null {
  const first = items[at]?.who;
  const isCalled = first?.kind === 'people' && !isSenderOnly(first) && OPENS.has(items[at + 1]?.norm ?? '');
  const called = isCalled ? first : null;
  const verb = called ? at + 1 : at;
  if (!OPENS.has(items[verb]?.norm ?? '')) return null;
  const key = items.findIndex((item, i) => i >= verb && i < verb + FARTHEST && !item.who && ABLE.has(item.norm));
  if (key < 0) return null;
  return invitedTo(scan, items, { called, verb, key }, base);
}

interface Invitation {
  readonly called: Who | null | undefined;
  /** Item indexes of the finite verb and of the word that makes it an invitation. */
  readonly verb: number;
  readonly key: number;
}

function invitedTo(
  scan: Scan,
  items: readonly Item[],
  { called, verb, key }: Invitation,
  base: Base,
): ClauseReading | null {
  const who = askedIn(items.slice(verb, verb + FARTHEST));
  const isOpen = IMPERSONAL.has(items[key]?.norm ?? '') && items[verb + 1]?.norm === 'het';
  if ((!who && !isOpen) || HAS_BEEN.has(items[key + 1]?.norm ?? '')) return null;
  const te = items.findIndex((item, i) => i > key && item.norm === 'te');
  if (te < 0) return null;
  const om = items.findIndex((item, i) => i > key && i < te && item.norm === 'om');
  const start = om > 0 ? om + 1 : key + 1;
  if (om < 0 && key - verb > 4) return null;
  return asksForWork(scan, items, start) ? reading(base, 'request', called ?? who, start) : null;
}

/** The one who is asked, not the sender who asks. */
function askedIn(items: readonly Item[]): Who | null {
  for (const { who, norm, at, to } of items) {
    if (norm === 'jou') return { from: at, to, kind: 'you', people: [], receives: false };
    if (who?.kind === 'you' || (who?.kind === 'people' && !isSenderOnly(who) && !who.receives)) return who;
  }
  return null;
}
