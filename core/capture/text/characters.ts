export const SPACE = 1;
export const LETTER = 2;
export const DIGIT = 3;
export const OTHER = 4;

const CLASSES = classTable();

/** What kind of character a UTF-16 unit is; a sign, half an emoji and whatever else is none of the others is `OTHER`. */
export function classOf(code: number): number {
  return code < 0x3000
    ? (CLASSES[code] ?? OTHER)
    : isHighLetter(code)
      ? LETTER
      : code === 0x3000 || code === 0xfeff
        ? SPACE
        : OTHER;
}

function isHighLetter(code: number): boolean {
  return code < 0xd800 || (code >= 0xf900 && code < 0xfdd0) || (code >= 0xfe70 && code < 0xfeff);
}

function classTable(): Uint8Array {
  const table = new Uint8Array(0x3000).fill(OTHER);
  for (let code = 0; code < table.length; code++) {
    const char = String.fromCharCode(code);
    if (code < 32 || /\s/.test(char) || /\p{Cf}/u.test(char)) table[code] = SPACE;
    else if (/[0-9]/.test(char)) table[code] = DIGIT;
    else if (/[\p{L}\p{M}]/u.test(char)) table[code] = LETTER;
  }
  return table;
}
