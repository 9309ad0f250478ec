/** Marks that change how text around them is drawn, or are not drawn at all. Joiners stay: emoji and some scripts need them. */
const UNSEEN =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g;

/** A text as one line: without unseen marks, with single spaces; empty when nothing of it would be seen. */
export function oneLine(text: string): string {
  const seen = text.replace(/\s+/g, ' ').replace(UNSEEN, '').replace(/ {2,}/g, ' ').trim();
  return /[\p{L}\p{N}\p{P}\p{S}]/u.test(seen) ? seen : '';
}
