const LONGEST = 10;
const TAGS = new Set([
  'b',
  'i',
  'u',
  's',
  'em',
  'strong',
  'strike',
  'del',
  'mark',
  'code',
  'small',
  'span',
  'p',
  'font',
]);

/** Where "<b>" or "</strong>" ends, as how words look says nothing; the same position for any other mark. */
export function markupEnd(text: string, at: number): number {
  const tag = text.slice(at + 1, at + LONGEST);
  const end = tag.indexOf('>');
  return end >= 0 && TAGS.has(tag.slice(0, end).replace('/', '').toLowerCase()) ? at + end + 2 : at;
}
