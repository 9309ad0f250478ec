/** What matters of a token for finding phrases. */
interface Spelled {
  readonly kind: string;
  readonly norm: string;
}

/** Phrases that open with the same word, the longest first. */
export type PhraseList<T> = readonly { readonly words: readonly string[]; readonly value: T }[];

/** Phrases of one or more words by their first word, ready to be found at a position in a message. */
export type Phrases<T> = ReadonlyMap<string, PhraseList<T>>;

/** A phrase found: what it means, and the position after it. */
export interface PhraseFound<T> {
  readonly to: number;
  readonly value: T;
}

/** Prepares phrases; words in a phrase are separated by spaces and written without capitals and accents. */
export function compilePhrases<T>(entries: Iterable<readonly [phrase: string, value: T]>): Phrases<T> {
  const table = new Map<string, { words: readonly string[]; value: T }[]>();
  for (const [phrase, value] of entries) {
    const words = phrase.split(' ').filter((word) => word !== '');
    const first = words[0];
    if (first === undefined) continue;
    const list = table.get(first) ?? [];
    list.push({ words, value });
    table.set(first, list);
  }
  for (const list of table.values()) list.sort((a, b) => b.words.length - a.words.length);
  return table;
}

/** Prepares phrases that all mean the same. */
export function phraseSet(phrases: readonly string[]): Phrases<true> {
  return compilePhrases(phrases.map((phrase) => [phrase, true] as const));
}

/** The longest phrase that begins at a token. Hyphens between words do not matter. */
export function phraseAt<T>(phrases: Phrases<T>, tokens: readonly Spelled[], at: number): PhraseFound<T> | null {
  const token = tokens[at];
  return token === undefined || token.kind === 'break' ? null : phraseOf(phrases.get(token.norm), tokens, at);
}

/** The longest phrase of a list that stands at a token. */
export function phraseOf<T>(
  list: PhraseList<T> | null | undefined,
  tokens: readonly Spelled[],
  at: number,
): PhraseFound<T> | null {
  if (!list) return null;
  for (const { words, value } of list) {
    const to = endOf(words, tokens, at);
    if (to > 0) return { to, value };
  }
  return null;
}

function endOf(words: readonly string[], tokens: readonly Spelled[], at: number): number {
  let next = at;
  for (const word of words) {
    if (next > at && tokens[next]?.norm === '-' && word !== '-') next++;
    if (tokens[next]?.norm !== word) return 0;
    next++;
  }
  return next;
}
