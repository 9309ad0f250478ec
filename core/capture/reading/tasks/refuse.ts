import { isFiniteVerb } from '../../parts/place';
import { endingAt } from '../../text/in-range';
import { phraseOf } from '../../text/phrases';
import { EN_MODALS } from '../../vocabulary/en-sentences';
import { REFUSALS, type Refusal } from '../../vocabulary/nl-refusals';
import { OPENERS } from '../../vocabulary/nl-sentences';
import { wordSet } from '../../vocabulary/phrase-list';
import { canSplit } from '../../vocabulary/verbs';
import type { Clause } from '../clauses/clauses';
import { fillerAt, itemsOf } from '../clauses/items';
import { DATE, type Scan } from '../clauses/scan';
import { ASKS } from './asking';

/** Refusals that colour the whole sentence rather than one clause of it. */
const WHOLE_SENTENCE: ReadonlySet<Refusal['why']> = new Set(['wish', 'hypothesis', 'report', 'question', 'bot']);

/** Why each clause asks for no work (conventions §1); null for a clause that may. */
export function refusalsOf(scan: Scan, clauses: readonly Clause[]): readonly (Refusal | null)[] {
  const own = clauses.map((clause) => refusalIn(scan, clause));
  if (own.every((refusal) => refusal === null)) return own;
  const whole = new Map<number, Refusal>();
  clauses.forEach(({ sentence, before }, i) => {
    const refusal = own[i];
    if (refusal && before !== 'want' && WHOLE_SENTENCE.has(refusal.why) && !whole.has(sentence))
      whole.set(sentence, refusal);
  });
  return clauses.map((clause, i) => {
    const shared = own[i] ? undefined : whole.get(clause.sentence);
    return own[i] ?? (shared && !(ASKED_ALL_THE_SAME.has(shared.why) && asksYou(scan, clause)) ? shared : null);
  });
}

const ASKED_ALL_THE_SAME: ReadonlySet<Refusal['why']> = new Set(['wish', 'report', 'question']);

/** "Ik hoorde dat de zaal vol is, wil jij een andere regelen?" */
function asksYou(scan: Scan, { from }: Clause): boolean {
  const verb = scan.tokens[from];
  if (!verb || scan.whoAt[from + 1]?.kind !== 'you') return false;
  return scan.language === 'en' ? EN_MODALS.has(verb.norm) : isFiniteVerb(verb);
}

function refusalIn(scan: Scan, clause: Clause): Refusal | null {
  if (absence && isState(scan, clause)) return absence;
  const opening = openingRefusal(scan, clause);
  if (opening) return opening;
  const to = mainEnd(scan, clause);
  for (let at = clause.from; at < to; at++) {
    const token = scan.tokens[at];
    const phrase = token && !token.quoted ? phraseOf(token.word.refusal, scan.tokens, at) : null;
    if (!phrase || phrase.to > clause.to || isAboutDay(scan, phrase.to, phrase.value)) continue;
    if (phrase.value.why !== 'announcement' || !isDoneBySomebody(scan, at, clause.to)) return phrase.value;
  }
  return null;
}

/** "Vrijdag sluit de enquête" tells when; "Meike sluit de enquête af" is what she does. */
function isDoneBySomebody({ tokens, people }: Scan, at: number, to: number): boolean {
  const { verb } = tokens[at]?.word ?? { verb: null };
  if (!verb || !people.some((who) => who.to === at && who.kind === 'people')) return false;
  return tokens.slice(at, to).some(({ norm }) => canSplit(verb.infinitive, norm));
}

const absence = REFUSALS.find((refusal) => refusal.why === 'absence') ?? null;
const STATES = wordSet('ziek vrij verlof vakantie afwezig aanwezig thuis thuiswerken jarig weg afgemeld aangemeld');

/** "Bas - ziek - vrijdag", "Inge | aanwezig | 12 mei": how somebody is, and nothing else. */
export function isState({ tokens, inside }: Scan, { from, to }: Pick<Clause, 'from' | 'to'>): boolean {
  let said = false;
  for (let at = from; at < to; at++) {
    const { kind, norm } = tokens[at] ?? { kind: 'break', norm: '' };
    if (STATES.has(norm)) said = true;
    else if (kind === 'word' && inside[at] === 0) return false;
  }
  return said;
}

/** "Help jij Joy …" asks a person, "help" asks the bot; "hierbij verzoek ik Bas …" asks, "hierbij de notulen" does not. */
function goesOnAsking(scan: Scan, at: number, { why }: Refusal): boolean {
  const who = scan.whoAt[at];
  if (why === 'report') return isFetched(scan, at);
  if (why === 'announcement') return ASKS.has(scan.tokens[at]?.norm ?? '') || ASKS.has(scan.tokens[at + 1]?.norm ?? '');
  if (why === 'agreement') return endsInWork(scan, at);
  return why === 'bot' && (who?.kind === 'you' || who?.kind === 'people');
}

/** "Quote van de directeur ophalen": a thing to get, and nothing quoted. */
function isFetched(scan: Scan, from: number): boolean {
  const norm = scan.tokens[from - 1]?.norm;
  return (norm === 'quote' || norm === 'citaat') && endsInWork(scan, from);
}

/** "Akkoord wethouder regelen": to be got. */
function endsInWork({ tokens }: Scan, from: number): boolean {
  let at = from;
  while (tokens[at]?.kind === 'word' && tokens[at]?.word.verb?.form !== 'infinitive') at++;
  return at > from && tokens[at]?.word.verb?.form === 'infinitive' && tokens[from]?.norm !== 'met';
}

/** "Bas belt de docenten die niet bereikbaar zijn": behind the main verb, "die" tells which, and refuses nothing. */
function mainEnd(scan: Scan, { from, to }: Clause): number {
  let verb = false;
  for (let at = from; at < to; at++) {
    const token = scan.tokens[at];
    if (verb && token?.norm === 'die' && scan.tokens[at - 1]?.word.verb === null) return at;
    const form = token?.word.verb?.form;
    verb ||= form === 'third' || form === 'stem';
  }
  return to;
}

const NOT_AT_ONCE = wordSet('meteen direct gelijk nu allemaal per voor vandaag morgen af perfect');

/** "Hoeft niet vandaag hoor", "hoeft niet meteen": it has to be done all the same. */
function isAboutDay(scan: Scan, at: number, { why }: Refusal): boolean {
  if (why !== 'dropped' || scan.tokens[at - 1]?.norm !== 'niet') return false;
  return scan.inside[at] === DATE || NOT_AT_ONCE.has(scan.tokens[at]?.norm ?? '');
}

const THANKS = wordSet('dank bedankt dankjewel dankje thanks');
const thanks = REFUSALS.find((refusal) => refusal.why === 'thanks') ?? null;

/** "Bedankt Bas voor …" thanks for something; "alvast bedankt" and "Dank!" are politeness. */
function isThanking(scan: Scan, clause: Clause): boolean {
  const opens =
    THANKS.has(scan.tokens[clause.from]?.norm ?? '') ||
    (scan.tokens[clause.from]?.norm === 'dank' && clause.to - clause.from > 2);
  return (
    opens &&
    itemsOf(scan, clause.from, clause.to).some(
      (item) => item.who !== null || item.norm === 'voor' || item.norm === 'aan',
    )
  );
}

/** "Bas, veel succes morgen!" */
function wishIn(scan: Scan, clause: Clause): Refusal | null {
  const phrase = phraseOf(scan.tokens[clause.from]?.word.openingRefusal, scan.tokens, clause.from);
  return phrase?.value.why === 'thanks' && phrase.to <= clause.to ? phrase.value : null;
}

function isCalledBefore(scan: Scan, { from }: Clause): boolean {
  return endingAt(scan.people, from - 1)?.kind === 'people';
}

function openingRefusal(scan: Scan, clause: Clause): Refusal | null {
  if (clause.before === ',' && isCalledBefore(scan, clause)) return wishIn(scan, clause);
  if (
    clause.before !== '' &&
    clause.before !== '.' &&
    clause.before !== '\n' &&
    clause.before !== '!' &&
    clause.before !== ':'
  )
    return null;
  if (isThanking(scan, clause)) return thanks;
  let at = clause.from;
  for (;;) {
    const refusal = refusalOpenedAt(scan, at, clause.to);
    if (refusal) return refusal;
    const who = scan.whoAt[at];
    const filler = fillerAt(scan, at, true);
    const next = who?.to ?? filler?.to ?? (OPENERS.has(scan.tokens[at]?.norm ?? '') ? at + 1 : at);
    if (next === at || next >= clause.to) return null;
    at = next;
  }
}

function refusalOpenedAt(scan: Scan, at: number, to: number): Refusal | null {
  // "T.K. belt de school": here a person.
  if (scan.whoAt[at]?.kind === 'people') return null;
  const phrase = phraseOf(scan.tokens[at]?.word.openingRefusal, scan.tokens, at);
  if (!phrase || phrase.to > to || goesOnAsking(scan, phrase.to, phrase.value)) return null;
  // "Graag je akkoord" asks for it.
  const isWished = scan.whoAt[at - 1]?.kind === 'you' || scan.tokens[at - 1]?.norm === 'graag';
  return phrase.value.why === 'agreement' && isWished ? null : phrase.value;
}
