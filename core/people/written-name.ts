import type { NamedPerson } from './person';

/** A name in its parts: "de Wit" has no given name, "Mo A." only an initial behind it. */
interface NameParts {
  readonly given: readonly string[];
  /** The first letters of the small words before the surname. */
  readonly links: string;
  readonly surname: string;
}

/** How the small words of a surname are counted, by their first letters: "het" and "'t" are one, "vd" is two words. */
const LINKS: ReadonlyMap<string, string> = new Map([
  ...'van de der den te ter ten in op el al la le du von da di dos ben bin af v d t'
    .split(' ')
    .map((word) => [word, word.charAt(0)] as const),
  ['het', 't'],
  ['vd', 'vd'],
  ['vh', 'vt'],
]);

/** Letters that no accent makes, as people type them without. */
export const UNACCENTED: ReadonlyMap<string, string> = new Map([
  ['ı', 'i'],
  ['ø', 'o'],
  ['ł', 'l'],
  ['đ', 'd'],
]);

/** A name without case, accents and double spaces. */
export function plainName(name: string): string {
  const bare = name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  const plain = [...bare].map((letter) => UNACCENTED.get(letter) ?? letter).join('');
  return plain.replace(/\s+/g, ' ').trim();
}

/**
 * Whether people write the name of this person so: with the surname alone, an initial, a surname cut to its first
 * letter, or other small words: "Wouda", "J. Wouda", "Jan K.", "Sanne dW", "Willem Jan".
 */
export function isWrittenAs(person: Pick<NamedPerson, 'name'>, written: string): boolean {
  const full = partsOf(person.name);
  const typed = partsOf(written);
  if (compact(written) === compact(person.name) || isGiven(compact(written), full.given)) return true;
  if (full.surname === '' || typed.surname === '') return false;
  return typed.given.length === 0 ? isSurname(typed, full) : isGivenAs(typed, full) && isSurnameOrInitial(typed, full);
}

/** The words by which to look: the name as it stands, and its surname or, when that is only a letter, what is before it. */
export function soughtFor(written: string): readonly string[] {
  const { given, surname } = partsOf(written);
  const word = surname.length > 1 && !isShort(surname) ? surname : (given[0] ?? '');
  return word.length > 1 ? [written, word] : [written];
}

function partsOf(name: string): NameParts {
  const words = plainName(name)
    .replace(/['’‘`´]/g, ' ')
    .replace(/v\s*[./]\s*d\b\.?/g, 'vd')
    .split(/[\s.]+/)
    .filter((word) => word !== '');
  const given: string[] = [];
  let links = '';
  const last = words.length - 1;
  for (const word of words.slice(0, last)) {
    const link = LINKS.get(word);
    // "V. de Wit": a letter in front is an initial.
    if (link && (word.length > 1 || given.length > 0 || links !== '')) links += link;
    else given.push(word);
  }
  return { given, links, surname: words[last] ?? '' };
}

/** "J.", "J.P.", "Jan Peter" or "Jan" for "Jan Peter Wouda". */
function isGivenAs({ given: typed }: NameParts, { given }: NameParts): boolean {
  const initials = given
    .flatMap((name) => name.split('-'))
    .map((name) => name.charAt(0))
    .join('');
  if (typed.every((word) => word.length === 1)) {
    const letters = typed.join('');
    return initials !== '' && (initials.startsWith(letters) || letters.startsWith(initials));
  }
  return isGiven(compact(typed.join('')), given);
}

function isGiven(typed: string, given: readonly string[]): boolean {
  return typed !== '' && (typed === compact(given.join('')) || typed === compact(given[0] ?? ''));
}

/** The same surname; the small words before it may be left out, and those that are there are the same in short. */
function isSurname(typed: NameParts, full: NameParts): boolean {
  return typed.surname === full.surname && (typed.links === '' || typed.links === full.links);
}

/** The surname, its first letter, or the first letters of all its words: "Wit", "W.", "dW". */
function isSurnameOrInitial(typed: NameParts, full: NameParts): boolean {
  if (isSurname(typed, full)) return true;
  const letters = typed.links + typed.surname;
  const first = full.surname.charAt(0);
  return letters === first || letters === full.links + first;
}

/** "K", "dW": the first letters of a surname. */
function isShort(surname: string): boolean {
  return surname.length < 4 && /^[vdt]*.$/.test(surname);
}

function compact(name: string): string {
  return plainName(name).replace(/[^\p{L}\p{N}]+/gu, '');
}
