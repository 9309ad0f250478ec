import { type CorrectionWord, correctionWords } from './correction-frames';
import { POINTING, TITLE_OPENINGS } from './vocabulary/corrections';
import { wordOf } from './vocabulary/lexicon';
import { wordSet } from './vocabulary/phrase-list';

const OPENINGS = TITLE_OPENINGS.map((opening) => opening.split(' ')).toSorted((a, b) => b.length - a.length);

/** These may belong to the work itself: "noem het bedrag in de brief". */
const MAY_GO_ON = wordSet('het dit deze die');
/** What follows these is no title as often as it is one: "de titel klopt niet", "noem dat Inge ziek is". */
const MAY_TELL = wordSet('titel title dat that');

/**
 * The title that a follow-up gives: "titel: Zaal reserveren", "noem het Zaal reserveren". Without a colon or a
 * quotation it must look like a title, by its capital or its verb. Null when it gives none.
 */
export function newTitle(text: string, answers: boolean): string | null {
  const words = correctionWords(text);
  const opening = OPENINGS.find((one) => one.every((word, i) => says(words[i], word)));
  const last = opening && words[opening.length - 1];
  if (!last) return null;
  const said = text.slice(last.to);
  const title = said.replace(/^[\s:"“„‘«]+/, '').replace(/[\s.!"”’»]+$/, '');
  if (!title) return null;
  const announced = /[:]$/.test(text.slice(last.from, last.to)) || /^\s*[:"“„‘«]/.test(said);
  return announced || (!MAY_TELL.has(last.norm) && looksLikeTitle(title, last, answers)) ? withCapital(title) : null;
}

function looksLikeTitle(title: string, { norm }: CorrectionWord, answers: boolean): boolean {
  const capital = title.charAt(0) !== title.charAt(0).toLowerCase();
  const verb = correctionWords(title).some((word) => wordOf(word.norm).verb?.form === 'infinitive');
  return MAY_GO_ON.has(norm) && !answers ? capital && verb : capital || verb;
}

function says(word: CorrectionWord | undefined, expected: string): boolean {
  return word !== undefined && (word.norm === expected || (expected === 'het' && POINTING.has(word.norm)));
}

function withCapital(title: string): string {
  return title.charAt(0).toUpperCase() + title.slice(1);
}
