/**
 * Marks that are not drawn, or that turn the text after them around: controls, zero-width spaces, and marks of
 * direction. Joiners stay: emoji and some scripts need them.
 */
const UNSEEN = /(?![\t\n\r])\p{Cc}|[\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff]/gu;

/** A text as one line: without unseen marks, with single spaces; empty when nothing of it would be seen. */
export function oneLine(text: string): string {
  const seen = text.replace(/\s+/g, ' ').replace(UNSEEN, '').replace(/ {2,}/g, ' ').trim();
  return /[\p{L}\p{N}\p{P}\p{S}]/u.test(seen) ? seen : '';
}
