import { type Phrases, phraseAt, phraseSet } from '../../text/phrases';
import type { Token } from '../../text/token';
import { ASIDE_PHRASES } from '../../vocabulary/nl-asides';
import { PRIORITY_PHRASES } from '../../vocabulary/priorities';

const ASIDES: Phrases<true> = phraseSet(ASIDE_PHRASES);
const PRIORITIES: Phrases<true> = phraseSet(Object.values(PRIORITY_PHRASES).flat());

/**
 * Takes out what is said between commas or brackets and changes nothing: "kan Bas, als er tijd is, de flyers ophalen".
 * Of ", geen haast," only the commas go. The sentence is then read as if it were never interrupted.
 */
export function withoutAsides(tokens: readonly Token[]): readonly Token[] {
  let from = openingEnd(tokens);
  let kept: Token[] | null = from > 0 ? [] : null;
  for (let at = from + 1; at < tokens.length; at++) {
    const token = tokens[at];
    const opens = token?.kind === 'mark' && (token.spaced || token.norm === ',');
    const closing = opens ? CLOSING.get(token.norm) : undefined;
    const aside = closing && asideAt(tokens, at + 1, closing);
    if (!aside) continue;
    kept ??= [];
    kept.push(...tokens.slice(from, at), ...(aside.stays ? tokens.slice(at + 1, aside.to) : []));
    from = aside.to + 1;
    at = aside.to;
  }
  if (!kept) return tokens;
  kept.push(...tokens.slice(from));
  return kept;
}

/** "Als het lukt boek ik de zaal": the sentence begins behind it. */
function openingEnd(tokens: readonly Token[]): number {
  if (tokens[0]?.norm !== 'als') return 0;
  const to = phraseAt(ASIDES, tokens, 0)?.to ?? 0;
  const next = tokens[tokens[to]?.norm === ',' ? to + 1 : to];
  const form = next?.word.verb?.form;
  const opens = (form !== undefined && form !== 'participle') || next?.word.isModal === true || next?.norm === 'graag';
  return to > 0 && opens ? to : 0;
}

const CLOSING: ReadonlyMap<string, string> = new Map([
  [',', ','],
  ['(', ')'],
  ['-', '-'],
]);

/** The phrase between two commas, after which the sentence goes on, and whether its words mean something. */
function asideAt(
  tokens: readonly Token[],
  at: number,
  closing: string,
): { readonly to: number; readonly stays: boolean } | null {
  let to = at;
  let stays = false;
  for (;;) {
    const priority = phraseAt(PRIORITIES, tokens, to);
    const phrase = priority ?? phraseAt(ASIDES, tokens, to);
    if (!phrase) return null;
    stays ||= priority !== null;
    to = phrase.to;
    if (tokens[to]?.norm !== ',' || closing === ',') break;
    to++;
  }
  const goesOn = tokens[to]?.norm === closing && tokens[to + 1]?.kind === 'word' && tokens[to + 1]?.capital === false;
  return goesOn && !NEW_CLAUSE.has(tokens[to + 1]?.norm ?? '') ? { to, stays } : null;
}

/** With these words another clause begins, so that the comma stays. */
const NEW_CLAUSE = new Set(['maar', 'en', 'want', 'dus', 'of', 'dan', 'anders', 'als', 'die', 'dat', 'but', 'and']);
