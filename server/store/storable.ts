/**
 * Text as PostgreSQL can keep it: it takes neither NUL nor half a surrogate pair, and a chat message may hold both.
 * Both are invisible, so nothing that anyone could read is lost.
 */
export function storableText(text: string): string {
  return UNSTORABLE.test(text) ? text.replace(UNSTORABLE_ALL, '') : text;
}

/** A value as JSON text that PostgreSQL can keep; every string in it is storable. */
export function storableJson(value: unknown): string {
  return JSON.stringify(value, (_key, part: unknown) => (typeof part === 'string' ? storableText(part) : part));
}

/** Text without case, accents and double spaces, as it is searched in: the same on every engine. */
export function searchText(text: string): string {
  return storableText(text).normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace(/\s+/g, ' ').trim();
}

/** A LIKE pattern for text that holds `word` anywhere, as it was typed. */
export function containing(word: string): string {
  return `%${word.replace(/[\\%_]/g, '\\$&')}%`;
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: NUL is what this is about
const UNSTORABLE = /\u0000|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/;
const UNSTORABLE_ALL = new RegExp(UNSTORABLE.source, 'g');
