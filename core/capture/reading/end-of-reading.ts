import { classOf, OTHER } from '../text/characters';

/** A chat message may be 28 KB long. What lies beyond so many characters, lines or signs is not read. */
const MOST_READ = 3600;
const MOST_LINES = 500;
const MOST_SIGNS = 600;

/** Up to where a text is read, as a UTF-16 offset: its end, or the last line or word that fits. */
export function endOfReading(text: string): number {
  const most = endOfSigns(text);
  const lines = endOfLines(text);
  if (lines <= most) return lines;
  const line = text.lastIndexOf('\n', most);
  const word = line > most / 2 ? line : text.lastIndexOf(' ', most);
  return word > most / 2 ? word : most;
}

/** Where the last line ends that fits. */
function endOfLines(text: string): number {
  if (text.length <= MOST_LINES) return text.length;
  let end = -1;
  for (let count = 0; count < MOST_LINES; count++) {
    end = text.indexOf('\n', end + 1);
    if (end < 0) return text.length;
  }
  return end;
}

/** Where the characters end that fit: fewer when they are commas and arrows, of which each may begin a clause. A row of the same sign is one. */
function endOfSigns(text: string): number {
  if (text.length <= MOST_SIGNS) return MOST_READ;
  const end = Math.min(text.length, MOST_READ);
  let signs = 0;
  let before = 0;
  for (let at = 0; at < end; at++) {
    const code = text.charCodeAt(at);
    if (code !== before && classOf(code) === OTHER && ++signs > MOST_SIGNS) return at;
    before = code;
  }
  return MOST_READ;
}
