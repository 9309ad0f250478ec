import type { Person } from '../../parts/find-names';
import { isSenderOnly, type Who } from '../../parts/find-people';
import { inRange } from '../../text/in-range';
import { phraseOf } from '../../text/phrases';
import type { OwnerReason, OwnerRef, Part } from '../../understanding';
import { ASK_NOUNS } from '../../vocabulary/nl-sentences';
import { wordSet } from '../../vocabulary/phrase-list';
import { isCarrier } from '../clauses/carrier';
import { type ClauseReading, STRONG } from '../clauses/clause-reading';
import { infinitiveAt } from '../clauses/items';
import type { Scan } from '../clauses/scan';

export type OwnerPart = Part<OwnerRef, OwnerReason>;

/** Who owns an action, and which tokens said so. */
export interface OwnerChoice {
  readonly owners: readonly OwnerPart[];
  readonly whos: readonly Who[];
  /** Whether the words say who owns it, even if that is nobody in particular. */
  readonly said: boolean;
}

export interface OwnedReading {
  readonly reading: ClauseReading;
  readonly ownerField: boolean;
}

/** Finds the owners of an action in its clauses: a field first, then the subject or who is addressed (conventions §3). */
export function chooseOwners(scan: Scan, readings: readonly OwnedReading[], head: ClauseReading | null): OwnerChoice {
  const isField = readings.some(({ reading, ownerField }) => ownerField && !reading.who);
  const isMine = readings.some(({ reading, ownerField }) => ownerField && isOwn(scan, reading));
  if (scan.people.length === 0 && !isMine && head?.who?.kind !== 'people') return isField ? NOBODY_BY_FIELD : NOBODY;
  const fields: Who[] = [];
  for (const { reading, ownerField } of readings)
    fields.push(...(ownerField ? fieldOf(scan, reading) : fieldInside(scan, reading, head)));
  if (fields.length > 0) return choice(scan, fields, 'field');
  if (isField) return NOBODY_BY_FIELD;
  const all = readings.map(({ reading }) => reading);
  // "Bas, ik ontvang graag je brief" waits for Bas.
  if (head?.kind === 'we' && head.who?.kind === 'people') return choice(scan, othersOf(scan, all), null);
  if (head?.kind === 'we' && head.who?.kind !== 'group') return NOBODY;
  const subjects = subjectsOf(scan, all, head);
  if (head && subjects.length > 0) return choice(scan, subjects, null);
  if (head?.kind === 'open') return choice(scan, answering(all, head), null);
  return choice(scan, withoutSubject(scan, all), null);
}

/** Who a field names; "mijn actie:" names the sender. */
function fieldOf(scan: Scan, reading: ClauseReading): readonly Who[] {
  const { from, to } = reading.clause;
  if (!isOwn(scan, reading)) return peopleIn(scan, reading);
  const people: readonly Person[] = [{ from, to: from + 1, ref: { kind: 'sender' }, sure: true }];
  return [{ from, to, kind: 'people', people, receives: false }];
}

function isOwn(scan: Scan, { clause }: ClauseReading): boolean {
  for (let at = clause.from; at < Math.min(clause.to, clause.from + 4); at++)
    if (scan.tokens[at]?.norm === 'mijn') return true;
  return false;
}

const NOBODY: OwnerChoice = { owners: [], whos: [], said: false };
const NOBODY_BY_FIELD: OwnerChoice = { owners: [], whos: [], said: true };

/** "Wie maakt de notulen? Ik!": who answers owns it. */
function answering(all: readonly ClauseReading[], head: ClauseReading): readonly Who[] {
  const answers = all.filter(
    (one) =>
      (one.kind === 'who-only' || (isCarried(one) && isCarrier(one))) &&
      one.clause.from > head.clause.to &&
      one.clause.after !== '?',
  );
  return head.clause.after === '?' ? answers.flatMap(({ who }) => listOf(who)) : [];
}

function othersOf(scan: Scan, all: readonly ClauseReading[]): readonly Who[] {
  const others = all.filter(({ who }) => !who || !isSenderOnly(who));
  return withoutSubject(scan, others);
}

/** Who owns what has no subject: who is addressed, else who it is done by, else who stands beside it. */
function withoutSubject(scan: Scan, all: readonly ClauseReading[]): readonly Who[] {
  for (const find of [addressed, doneBy, beside, vocativeBehind, askedFirst, askedOf, looseMentions]) {
    const found: Who[] = [];
    for (const reading of all) found.push(...find(scan, reading));
    if (found.length > 0) return found;
  }
  return [];
}

function addressed(scan: Scan, reading: ClauseReading): readonly Who[] {
  if (reading.kind === 'request' && reading.who?.kind === 'you') return vocative(scan, reading);
  return reading.kind === 'who-only' || isCarried(reading) ? listOf(reading.who) : [];
}

function doneBy(scan: Scan, reading: ClauseReading): readonly Who[] {
  return peopleIn(scan, reading).filter((who) => who.from > 0 && BY.has(scan.tokens[who.from - 1]?.norm ?? ''));
}

function beside(_scan: Scan, reading: ClauseReading): readonly Who[] {
  return reading.kind === 'infinitive' || reading.kind === 'nominal' ? listOf(reading.who) : [];
}

function vocativeBehind(scan: Scan, reading: ClauseReading): readonly Who[] {
  return reading.kind === 'infinitive' && !reading.who ? [...vocative(scan, reading), ...signedBehind(reading)] : [];
}

/** "- posts klaarzetten ik". */
function signedBehind({ items }: ClauseReading): readonly Who[] {
  const last = items.at(-1)?.who;
  return last && isSenderOnly(last) && !last.receives && infinitiveAt(items, items.length - 2) ? [last] : [];
}

/** "nalopen door Bas", "(door Bas en Inge)". */
const BY = new Set(['door', 'by']);

/** The subjects of the head and of what is said of the same work: "… , Dirk pakt dit op". */
function subjectsOf(scan: Scan, readings: readonly ClauseReading[], head: ClauseReading | null): readonly Who[] {
  if (!head) return [];
  const who = head.who;
  if (who?.kind === 'people') return [who, ...together(readings, head)];
  return who?.kind === 'you' ? vocative(scan, head) : [];
}

/** "Kun je de groepsapp aanmaken Faya?": the name at the end is who is addressed. */
function vocative(scan: Scan, reading: ClauseReading): readonly Who[] {
  const { items, who } = reading;
  const addressed = items.findIndex((item) => item.who?.kind === 'you');
  const beside = items[addressed + 1]?.who;
  // "Wil jij, Bas, …" calls Bas; "help jij Bas …" is about him.
  if (who?.kind === 'you' && addressed >= 0 && isCalled(beside) && isComma(scan, beside.from - 1)) return [beside];
  const last = items.at(-1)?.who;
  const before = items.at(-2);
  // "Doe jij dat Bas?": "dat" is what he does.
  const isThing = THINGS.has(before?.norm ?? '');
  const called = isCalled(last && isThing ? { ...last, receives: false } : last);
  if (!called || !last || !before || before.who) return [];
  // "Stuur jij de lijst rond Bas?": an object stands before the name already.
  const hasObject = who?.kind === 'you' && addressed >= 0 && items.length - addressed > 3;
  return infinitiveAt(items, items.length - 2) || hasObject || isThing || isCarrier(reading) ? [last] : [];
}

const THINGS = wordSet("dat dit die deze het t 't m 'm");

function isComma(scan: Scan, at: number): boolean {
  return scan.tokens[at]?.norm === ',';
}

function isCalled(who: Who | null | undefined): who is Who {
  return who?.kind === 'people' && !who.receives && !isSenderOnly(who);
}

/** "Samen met Bas maak ik …": who works along owns too. */
function together(readings: readonly ClauseReading[], head: ClauseReading): readonly Who[] {
  const all: Who[] = [];
  for (const item of head.items) {
    if (item.who?.kind === 'people' && item.who !== head.who && item.who.receives) {
      const at = head.items.indexOf(item);
      if (head.items[at - 1]?.norm === 'met' && head.items[at - 2]?.norm === 'samen' && readings.length > 0)
        all.push(item.who);
    }
  }
  return all;
}

function isCarried(reading: ClauseReading): boolean {
  return STRONG.has(reading.kind) && reading.who?.kind === 'people';
}

function listOf(who: Who | null): readonly Who[] {
  return who && who.kind === 'people' && !who.receives ? [who] : [];
}

/** "eigenaar Hilde" or "trekker: Joost" inside a clause. */
function fieldInside(scan: Scan, reading: ClauseReading, head: ClauseReading | null): readonly Who[] {
  for (let at = reading.clause.from; at < reading.clause.to; at++) {
    const field = phraseOf(scan.tokens[at]?.word.ownerField, scan.tokens, at);
    if (!field || scan.tokens[at]?.norm === 'wie' || scan.tokens[at]?.norm === 'who') continue;
    const next = scan.tokens[field.to]?.norm === 'is' || scan.tokens[field.to]?.norm === ':' ? field.to + 1 : field.to;
    const who = scan.whoAt[next];
    // "De sleutel ligt bij Mo, haal jij hem Bas?": where it is.
    const isPlace = scan.tokens[at]?.norm === 'ligt' && head !== null && head !== reading;
    if (who?.kind === 'people' && !isPlace) return [who];
  }
  return [];
}

function peopleIn(scan: Scan, reading: ClauseReading): readonly Who[] {
  return inRange(scan.people, reading.clause.from, reading.clause.to).filter((who) => who.kind === 'people');
}

/** "Graag van Bas de opzet voor vrijdag": who it must come from. */
function askedFirst(_scan: Scan, { kind, items, start }: ClauseReading): readonly Who[] {
  const who = items[start + 1]?.who;
  const asks = kind === 'nominal' && items[start]?.norm === 'van' && who?.kind === 'people' && items.length > start + 2;
  return asks && who && !isSenderOnly(who) ? [who] : [];
}

/** "graag reactie van Loes", "graag akkoord Loes op …": who is asked for something owns it. */
function askedOf(scan: Scan, reading: ClauseReading): readonly Who[] {
  const asksAtOnce = reading.kind === 'nominal' && GLADLY.has(scan.tokens[reading.clause.from]?.norm ?? '');
  return peopleIn(scan, reading).filter((who) => {
    const [noun, of] = [scan.tokens[who.from - 2]?.norm ?? '', scan.tokens[who.from - 1]?.norm ?? ''];
    if (ASK_NOUNS.has(of)) return asksAtOnce && !who.receives && !isSenderOnly(who);
    return (of === 'van' || of === 'from') && ASK_NOUNS.has(noun);
  });
}

const GLADLY = wordSet('graag gaarne svp aub');

/** Mentions that nothing makes a receiver. */
function looseMentions(scan: Scan, reading: ClauseReading): readonly Who[] {
  return peopleIn(scan, reading).filter(
    (who) =>
      !who.receives && who.people.some((one) => one.ref.kind === 'mention' || scan.tokens[one.from]?.norm === '@'),
  );
}

function choice(scan: Scan, whos: readonly Who[], reason: OwnerReason | null): OwnerChoice {
  const owners = ownerParts(scan, whos, reason);
  return { owners, whos, said: owners.length > 0 || reason === 'field' };
}

/** The people of several groups, each once. */
export function ownerParts(scan: Scan, whos: readonly Who[], reason: OwnerReason | null): readonly OwnerPart[] {
  const owners: OwnerPart[] = [];
  const seen = new Set<string>();
  for (const who of whos) {
    for (const person of who.people) {
      const key = keyOf(person.ref);
      if (seen.has(key)) continue;
      seen.add(key);
      owners.push(ownerPart(scan, person, reason));
    }
  }
  return owners;
}

function keyOf(ref: OwnerRef): string {
  return ref.kind === 'sender' ? '' : ref.name.toLowerCase();
}

function ownerPart(scan: Scan, person: Person, reason: OwnerReason | null): OwnerPart {
  const from = scan.tokens[person.from]?.from ?? 0;
  const to = scan.tokens[person.to - 1]?.to ?? from;
  const own = person.ref.kind === 'mention' ? 'mention' : person.ref.kind === 'sender' ? 'sender' : 'name';
  return { value: person.ref, span: { from, to }, words: scan.text.slice(from, to), reason: reason ?? own };
}
