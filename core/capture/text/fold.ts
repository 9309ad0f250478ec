const MARKS = /\p{M}+/gu;

/** Lower case without accents, so that "Één" and "een" look alike. Keeps the meaning of every other character. */
export function fold(text: string): string {
  const lower = text.toLowerCase();
  for (let i = 0; i < lower.length; i++) {
    if (lower.charCodeAt(i) > 127)
      return lower
        .normalize('NFD')
        .replace(MARKS, '')
        .replace(/[’‘`´]/g, "'");
  }
  return lower;
}

/** Only the letters and digits of a folded text: "zij-instroom" and "zij instroom" become the same. */
export function compact(text: string): string {
  return compactFolded(fold(text));
}

/** The same of a text that is folded already. */
export function compactFolded(text: string): string {
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (!((code > 96 && code < 123) || (code > 47 && code < 58))) return text.replace(/[^\p{L}\p{N}]+/gu, '');
  }
  return text;
}

/** A bit for each letter that occurs in a word: most words are told apart by it at once. */
export function lettersOf(word: string): number {
  let letters = 0;
  for (let i = 0; i < word.length; i++) letters |= 1 << (word.charCodeAt(i) & 31);
  return letters;
}

export function startsWithDigit(text: string): boolean {
  const code = text.charCodeAt(0);
  return code >= 48 && code <= 57;
}

/** Whether two words are equal but for one letter added, left out, changed, or two neighbours swapped. */
export function isOneSlipAway(typed: string, meant: string): boolean {
  const difference = typed.length - meant.length;
  if (difference > 1 || difference < -1) return false;
  let start = 0;
  while (start < typed.length && typed[start] === meant[start]) start++;
  if (start === typed.length && start === meant.length) return true;
  if (difference === 1) return typed.slice(start + 1) === meant.slice(start);
  if (difference === -1) return typed.slice(start) === meant.slice(start + 1);
  if (typed.slice(start + 1) === meant.slice(start + 1)) return true;
  return (
    typed[start] === meant[start + 1] &&
    typed[start + 1] === meant[start] &&
    typed.slice(start + 2) === meant.slice(start + 2)
  );
}
