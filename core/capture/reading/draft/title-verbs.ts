import { isFunctionWord } from '../../vocabulary/nl-function-words';
import { wordSet } from '../../vocabulary/phrase-list';
import { isParticiple, isParticle, type VerbForm, verbForm } from '../../vocabulary/verbs';
import { isLightVerb } from '../clauses/carrier';
import type { ClauseReading } from '../clauses/clause-reading';
import type { Item } from '../clauses/item';
import { finiteOf, infinitiveAt, particleBehind } from '../clauses/items';
import type { Scan } from '../clauses/scan';

/** A word of the title in the making. */
export interface Piece {
  readonly at: number;
  readonly text: string;
  readonly glued: boolean;
}

const CARRYING_INFINITIVES = wordSet('willen kunnen zullen gaan moeten mogen');

/** An infinitive and the token position where it goes; Infinity for the end of the clause. */
export interface MovedVerb {
  readonly infinitive: string;
  readonly to: number;
}

/** The finite verbs that become infinitives: "stelt … op" goes to the place of "op". */
export function verbsToMove(reading: ClauseReading, dropped: boolean[], base: number): readonly MovedVerb[] {
  const { items, verb, verbForm: form } = reading;
  if (verb < 0 || !form || dropsLight(items, verb, form, dropped, base)) return [];
  const moved: MovedVerb[] = [];
  let at = verb;
  let current = form;
  for (;;) {
    const next = nextVerb(items, at + 1, formsOf(items[at], current));
    const inside = next > 0 ? items.slice(0, endOfFirst(items, at, next)) : items;
    const particle = current.particle ? null : particleBehind(inside, at, current.infinitive);
    dropItem(dropped, base, items[at]);
    if (particle) dropItem(dropped, base, particle);
    const end =
      next > 0 ? (items[endOfFirst(items, at, next)]?.at ?? Number.POSITIVE_INFINITY) : Number.POSITIVE_INFINITY;
    moved.push({ infinitive: inOneWord(particle, current), to: particle?.at ?? end });
    const finite = next > 0 ? finiteOf(items, next) : null;
    if (finite?.kind !== 'action') return moved;
    at = next;
    current = finite.verb;
  }
}

/** "stelt … op" is "opstellen"; the table may know the verb in one word already: "haakt … aan". */
function inOneWord(particle: Item | null, { infinitive }: VerbForm): string {
  return particle && !infinitive.startsWith(particle.norm) ? particle.norm + infinitive : infinitive;
}

/** "De badges nabestellen pak ik op": behind its infinitive such a verb goes. */
function dropsLight(items: readonly Item[], verb: number, form: VerbForm, dropped: boolean[], base: number): boolean {
  if (!infinitiveAt(items.slice(0, verb), verb - 1)) return false;
  const particle = particleBehind(items, verb, form.infinitive);
  if (!isLightVerb((particle?.norm ?? '') + form.infinitive)) return false;
  dropItem(dropped, base, items[verb]);
  if (particle) dropItem(dropped, base, particle);
  return true;
}

/** The item at which the part with the first of two finite verbs ends. */
function endOfFirst(items: readonly Item[], at: number, next: number): number {
  return isAnd(items[at + 1]) ? at + 1 : next - 1;
}

function isAnd(item: Item | undefined): boolean {
  return item?.norm === 'en' || item?.norm === 'and';
}

/** A second finite verb: "vraagt offertes op en koppelt terug", "(dat Bas) de tekst herziet en deze rondstuurt". */
function nextVerb(items: readonly Item[], from: number, forms: ReadonlySet<string>): number {
  if (isAnd(items[from])) {
    const last = items.findLastIndex((_, i) => i > from + 1 && isAction(items, i, forms));
    if (last > 0) return last;
  }
  for (let at = from; at < items.length; at++) {
    if (isAnd(items[at]) && isAction(items, at + 1, forms)) return at + 1;
  }
  return -1;
}

function isAction(items: readonly Item[], at: number, forms: ReadonlySet<string>): boolean {
  const finite = finiteOf(items, at);
  if (finite?.kind !== 'action' || finite.verb.form === 'infinitive') return false;
  return [...formsOf(items[at], finite.verb)].some((form) => forms.has(form));
}

/** What a finite verb may be: a stem in t is a hij-vorm too, as in "werkt … uit en zet …". */
function formsOf(item: Item | undefined, { form }: VerbForm): ReadonlySet<string> {
  return form === 'stem' && item?.norm.endsWith('t') ? STEM_OR_THIRD : new Set([form]);
}

const STEM_OR_THIRD: ReadonlySet<string> = new Set(['stem', 'third']);

/** Whether a word may be one that leaves the title for the infinitive behind it, or a perfect or passive. */
function mayMerge({ tokens }: Scan, { at }: Piece): boolean {
  const { norm = '', word } = tokens[at] ?? {};
  return word?.isModal === true || MERGING.has(norm);
}

const MERGING = wordSet('te om hebben wordt worden');

/** "uit te zetten" becomes "uitzetten", as "uit kunnen zetten" does; "om" and lone "te" go; "rondmailen willen" loses "willen". */
export function mergeTe(pieces: readonly Piece[], scan: Scan, reading: ClauseReading): readonly Piece[] {
  const normOf = (piece: Piece | undefined) => (piece ? (scan.tokens[piece.at]?.norm ?? '') : '');
  const isInfinitive = (piece: Piece | undefined) =>
    piece !== undefined && scan.tokens[piece.at]?.word.verb?.form === 'infinitive';
  if (reading.kind !== 'need' && !pieces.some((piece) => mayMerge(scan, piece))) return pieces;
  const hasWork = pieces.some(isInfinitive);
  const carries = (i: number) => {
    const token = scan.tokens[pieces[i]?.at ?? 0];
    if (!token?.word.isModal) return false;
    if (reading.verb < 0 && isInfinitive(pieces[i + 1])) return true;
    return hasWork && CARRYING_INFINITIVES.has(token.norm) && (i === pieces.length - 1 || isInfinitive(pieces[i + 1]));
  };
  const result: Piece[] = [];
  let hasOm = false;
  pieces.forEach((piece, i) => {
    const norm = normOf(piece);
    const isTe = norm === 'te' && normOf(pieces[i + 1]).endsWith('n');
    hasOm ||= norm === 'om' && i > 0 && pieces.some((one, next) => next > i && normOf(one) === 'te');
    if ((isTe && !hasOm) || (norm === 'om' && i === 0) || carries(i)) return;
    const particle = result.at(-1);
    const isSplit = particle !== undefined && isParticle(normOf(particle));
    const whole = isSplit ? verbForm(normOf(particle) + norm) : null;
    const behindTe = isSplit && normOf(pieces[i - 1]) === 'te' && (whole || !verbForm(norm));
    if (particle && (behindTe || (whole && i > 0 && carries(i - 1)))) {
      result[result.length - 1] = { at: piece.at, text: particle.text + piece.text, glued: false };
    } else result.push(piece);
  });
  const isPassive = reading.verb < 0 && pieces.some((piece) => normOf(piece) === 'wordt' || normOf(piece) === 'worden');
  return reading.kind === 'need' || isPassive ? withoutNeed(result, scan) : withoutPerfect(result, scan);
}

/** "moet het contract hebben doorgelezen" becomes "contract doorlezen". */
function withoutPerfect(pieces: readonly Piece[], scan: Scan): readonly Piece[] {
  const have = pieces.findIndex((piece) => scan.tokens[piece.at]?.norm === 'hebben');
  if (have < 0) return pieces;
  for (const beside of [have + 1, have - 1]) {
    const piece = pieces[beside];
    const verb = piece ? verbForm(scan.tokens[piece.at]?.norm ?? '') : null;
    if (piece && verb && isParticiple(scan.tokens[piece.at]?.norm ?? '')) {
      return pieces.flatMap((one, i) =>
        i === have ? [] : i === beside ? [{ at: one.at, text: verb.infinitive, glued: false }] : [one],
      );
    }
  }
  return pieces;
}

/** "moet de factuur betaald zijn" becomes "factuur betalen", "moet er een voorstel liggen" "voorstel". */
function withoutNeed(pieces: readonly Piece[], scan: Scan): readonly Piece[] {
  const normOf = (piece: Piece) => scan.tokens[piece.at]?.norm ?? '';
  const kept = pieces.filter((piece) => !NEEDING.has(normOf(piece)));
  const participle = kept.find((piece) => isParticiple(normOf(piece)));
  const verb = participle && verbForm(normOf(participle));
  const isCarried = kept.some((piece) => CARRYING_PARTICIPLES.has(normOf(piece))) || kept.at(-1) === participle;
  if (!participle || !verb || !isCarried) return kept;
  const rest = kept.filter((piece) => piece !== participle && !CARRYING_PARTICIPLES.has(normOf(piece)));
  return [...rest, { at: participle.at, text: verb.infinitive, glued: false }];
}

const NEEDING = wordSet('moet moeten er liggen dient dienen zal zullen gaat gaan kan');
const CARRYING_PARTICIPLES = wordSet('zijn worden wordt hebben');

/** Puts the infinitives where they belong. */
export function placeVerbs(pieces: readonly Piece[], verbs: readonly MovedVerb[], scan: Scan): readonly Piece[] {
  let result = [...pieces];
  for (const [i, verb] of verbs.entries()) {
    const floor = i === 0 ? 0 : result.findIndex((piece) => piece.at >= (verbs[i - 1]?.to ?? 0)) + 1;
    const limit = result.findIndex(
      (piece) => piece.at > verb.to || (piece.at === verb.to && /^(?:en|and)$/.test(scan.tokens[piece.at]?.norm ?? '')),
    );
    const end = limit < 0 ? result.length : limit;
    const free = verb.to === Number.POSITIVE_INFINITY;
    const at = free ? placeFor(result, scan, i === 0 ? 0 : Math.max(floor, 0), end) : end;
    const place = free ? at - carried(verb, result, at, scan) : at;
    const behind = place === 0 ? inSmall(result, scan) : result.slice(place);
    result = [...result.slice(0, place), { at: verb.to, text: verb.infinitive, glued: false }, ...behind];
  }
  return result;
}

/** A small word that opened the sentence loses its capital behind the verb. */
function inSmall(pieces: readonly Piece[], scan: Scan): readonly Piece[] {
  const [first, ...rest] = pieces;
  if (!first || !isFunctionWord(scan.tokens[first.at]?.norm ?? '')) return pieces;
  return [{ ...first, text: first.text.toLowerCase() }, ...rest];
}

/** "op verzoek van Bas de brief": an article that no preposition leads begins the object. */
function hasObject(pieces: readonly Piece[], scan: Scan, end: number): boolean {
  return pieces.slice(0, end).some((piece, i) => {
    const before = scan.tokens[pieces[i - 1]?.at ?? -1]?.norm ?? '';
    return i > 1 && ARTICLES.has(scan.tokens[piece.at]?.norm ?? '') && !isFunctionWord(before);
  });
}

const ARTICLES = wordSet('de het een');
/** "laten" goes before the infinitive it carries: "poster laten inlijsten"; how far that lies before the place. */
function carried(verb: MovedVerb, pieces: readonly Piece[], end: number, scan: Scan): number {
  if (verb.infinitive !== 'laten') return 0;
  const last = pieces.slice(0, end).findLastIndex((piece, i) => {
    const token = scan.tokens[piece.at];
    return token?.word.verb?.form === 'infinitive' || (i === end - 1 && token?.norm.endsWith('en') === true);
  });
  return last < 0 ? 0 : end - last;
}

const OPENING_PREPOSITIONS = new Set(
  'met over naar bij aan voor in op uit of dat hoe wat welke hoeveel waar wie wanneer om te contact with about to'.split(
    ' ',
  ),
);
const SUBORDINATORS = wordSet(
  'als zodra nadat voordat tenzij mits pas om of dat hoe welke hoeveel zodat die omdat waarin waarmee waarvan wat wie waar wanneer',
);
const CLOSING_PREPOSITIONS = wordSet('naar aan bij to');

/** A verb without an object goes first ("bellen met het UWV"), one with a receiver before it ("mailen naar de scholen"). */
function placeFor(pieces: readonly Piece[], scan: Scan, from: number, end: number): number {
  if (scan.language === 'en') return from;
  const first = scan.tokens[pieces[from]?.at ?? -1]?.norm ?? '';
  const opens = OPENING_PREPOSITIONS.has(first) && from === 0 && (first !== 'dat' || hasVerb(pieces, scan, end));
  if (opens && (!hasObject(pieces, scan, end) || isClause(pieces, scan, end))) return from;
  const main = mainEnd(pieces, scan, from, end);
  for (let i = main - 1; i > from; i--) {
    if (CLOSING_PREPOSITIONS.has(scan.tokens[pieces[i]?.at ?? -1]?.norm ?? '') && main - i <= 4) return i;
  }
  return main;
}

/** "dat het klopt"; in "dat rapport" it points at a thing. */
function hasVerb(pieces: readonly Piece[], scan: Scan, end: number): boolean {
  return pieces.slice(1, end).some(({ at }) => {
    const { verb = null, isStative, isModal } = scan.tokens[at]?.word ?? {};
    return verb !== null || isStative === true || isModal === true;
  });
}

/** "dat Noor de cijfers krijgt": from its first word to a finite verb at the end. */
function isClause(pieces: readonly Piece[], scan: Scan, end: number): boolean {
  const { norm = '' } = scan.tokens[pieces[0]?.at ?? -1] ?? {};
  const last = scan.tokens[pieces[end - 1]?.at ?? -1]?.word;
  return (norm === 'dat' || norm === 'of') && (last?.isStative === true || last?.verb?.form === 'third');
}

/** Where the first subordinate clause begins, with the preposition before it: "lijst | van wat er moet", "school | om te vragen of". */
function mainEnd(pieces: readonly Piece[], scan: Scan, from: number, end: number): number {
  const normAt = (i: number) => scan.tokens[pieces[i]?.at ?? -1]?.norm ?? '';
  for (let i = from + 1; i < end; i++) {
    if (!SUBORDINATORS.has(normAt(i)) || (normAt(i) === 'om' && !hasTeBehind(pieces, scan, i))) continue;
    const led = OPENING_PREPOSITIONS.has(normAt(i - 1)) || normAt(i - 1) === 'van';
    return led && i > from + 1 ? i - 1 : i;
  }
  return end;
}

function hasTeBehind(pieces: readonly Piece[], scan: Scan, om: number): boolean {
  return pieces.some((piece, i) => i > om && scan.tokens[piece.at]?.norm === 'te');
}

/** Marks a stretch of a clause as left out, as far as it lies in the clause. */
export function leave(dropped: boolean[], from: number, to: number): void {
  for (let at = Math.max(from, 0); at < Math.min(to, dropped.length); at++) dropped[at] = true;
}

export function dropItem(dropped: boolean[], base: number, item: Item | undefined): void {
  if (item) leave(dropped, item.at - base, item.to - base);
}
