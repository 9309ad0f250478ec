import { fold } from './text/fold';
import {
  CORRECTION_COURTESIES,
  CORRECTION_FILLERS,
  CORRECTION_FRAMES,
  CORRECTION_OPENINGS,
  type FrameEffect,
  type FrameNeed,
  POINTING,
} from './vocabulary/corrections';
import { wordOf } from './vocabulary/lexicon';

/** A word of a correction, where it stands in the text. */
export interface CorrectionWord {
  readonly norm: string;
  readonly from: number;
  readonly to: number;
}

/** A frame that fits, with the words at its dots; empty for a frame without dots. */
export interface Framed {
  readonly effect: FrameEffect;
  readonly needs: FrameNeed;
  readonly held: string;
}

interface Frame {
  readonly effect: FrameEffect;
  readonly needs: FrameNeed;
  readonly before: readonly string[];
  /** The words behind the dots, from the last to the first; null when the frame has no dots. */
  readonly after: readonly string[] | null;
}

const FRAMES: readonly Frame[] = CORRECTION_FRAMES.flatMap(({ effect, needs, frames }) =>
  frames.map((frame) => ({ effect, needs, ...partsOf(frame) })),
);

/** The frames by a word that they must have; "" for a frame that is nothing but its dots. */
const BY_WORD = new Map<string, Frame[]>();
for (const frame of FRAMES) {
  const word = frame.before[0] ?? frame.after?.[0] ?? '';
  BY_WORD.set(word, [...(BY_WORD.get(word) ?? []), frame]);
}

function partsOf(frame: string): Pick<Frame, 'before' | 'after'> {
  const [before, after] = frame.split('…').map((side) => side.split(' ').filter((word) => word !== ''));
  return { before: before ?? [], after: after ? after.toReversed() : null };
}

/** The words of a text, without the punctuation around them. */
export function correctionWords(text: string): readonly CorrectionWord[] {
  return [...text.matchAll(/\S+/g)].flatMap(({ 0: typed, index }) => {
    const norm = fold(typed).replace(/^[^\p{L}\p{N}#<'’]+|[^\p{L}\p{N}>]+$/gu, '');
    return norm ? [{ norm, from: index, to: index + typed.length }] : [];
  });
}

/** The frames that a stretch of text fits, in the order of the tables. */
export function framesOf(text: string): readonly Framed[] {
  const words = correctionWords(text);
  const asked = words.some(({ norm }) => CORRECTION_COURTESIES.has(norm));
  const stressed = words.length > 1 && words.at(-1)?.norm === STRESS;
  return candidates(words).flatMap((frame) => {
    // "Graag gedaan" is no work done.
    const held = asked && frame.effect === 'done' ? null : heldBy(frame, words, text);
    if (held === null) return [];
    const needs = (asked || stressed) && frame.needs === 'opening' ? 'nothing' : frame.needs;
    return [{ effect: frame.effect, needs, held }];
  });
}

/** "Techniekpromotie dus": behind a value it says that there was another. */
const STRESS = 'dus';

function candidates(words: readonly CorrectionWord[]): readonly Frame[] {
  const said = new Set(words.map(({ norm }) => (POINTING.has(norm) ? 'het' : norm)));
  return ['', ...said].flatMap((word) => BY_WORD.get(word) ?? []);
}

const FRAME_WORDS: ReadonlySet<string> = new Set([
  ...FRAMES.flatMap(({ before, after }) => [...before, ...(after ?? [])]),
  ...CORRECTION_FILLERS,
  ...CORRECTION_OPENINGS.flatMap((opening) => opening.split(' ')),
]);

/** "Belt", "heeft gebeld": a verb that no frame has. Then there is work to be done, and nothing is put right. */
export function saysWork({ norm }: CorrectionWord): boolean {
  const form = wordOf(norm).verb?.form;
  return (form === 'third' || form === 'participle') && !FRAME_WORDS.has(norm);
}

/** What stands at the dots of a frame; null when the frame does not fit. */
function heldBy({ before, after }: Frame, words: readonly CorrectionWord[], text: string): string | null {
  const from = afterAll(before, words);
  if (from === null) return null;
  const rest = words.slice(from);
  if (!after) return rest.every(isFiller) ? '' : null;
  const end = afterAll(after, rest.toReversed());
  if (end === null) return null;
  const held = rest.slice(0, rest.length - end);
  const first = held.find((word) => !isFiller(word));
  const last = held.findLast((word) => !isFiller(word));
  return first && last ? text.slice(first.from, last.to).replace(/[.,;:!]+$/, '') : null;
}

/** How many words it takes to say all words of a pattern, with words that add nothing between them; null when they are not said. */
function afterAll(pattern: readonly string[], words: readonly CorrectionWord[]): number | null {
  let at = 0;
  for (const expected of pattern) {
    while (!says(words[at], expected)) {
      const word = words[at];
      if (!word || !isFiller(word)) return null;
      at++;
    }
    at++;
  }
  return at;
}

/** How the tables write the words that point at the action item. */
const POINTS: ReadonlySet<string> = new Set(['het', 'it']);

function says(word: CorrectionWord | undefined, expected: string): boolean {
  return word !== undefined && (word.norm === expected || (POINTS.has(expected) && POINTING.has(word.norm)));
}

function isFiller({ norm }: CorrectionWord): boolean {
  return CORRECTION_FILLERS.has(norm);
}
