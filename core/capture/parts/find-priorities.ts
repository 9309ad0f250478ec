import type { Priority } from '../../manifest/manifest';
import { phraseOf } from '../text/phrases';
import type { Token } from '../text/token';
import type { PriorityReason } from '../understanding';
import { NOT_BEFORE_PRIORITY, PRIORITY_LEVELS } from '../vocabulary/priorities';

/** A priority said in tokens `from` up to but not including `to`. */
export interface PriorityFound {
  readonly from: number;
  readonly to: number;
  readonly value: Priority;
  readonly reason: PriorityReason;
}

/** Finds the priorities in a message, from left to right. */
export function findPriorities(tokens: readonly Token[]): readonly PriorityFound[] {
  const all: PriorityFound[] = [];
  for (let at = 0; at < tokens.length; ) {
    const token = tokens[at];
    const opens = token?.kind === 'word' && !token.quoted && (token.word.priority || token.word.isPriorityWord);
    const here = opens ? priorityAt(tokens, at) : null;
    if (here) all.push(here);
    at = here ? here.to : at + 1;
  }
  return all;
}

function priorityAt(tokens: readonly Token[], at: number): PriorityFound | null {
  const phrase = phraseOf(tokens[at]?.word.priority, tokens, at);
  if (phrase?.value === 'A' && isToned(tokens, at)) return { from: at, to: phrase.to, value: 'C', reason: 'word' };
  if (phrase && !(at > 0 && NOT_BEFORE_PRIORITY.has(tokens[at - 1]?.norm ?? ''))) {
    return { from: at, to: withPriorityWord(tokens, phrase.to), value: phrase.value, reason: 'word' };
  }
  if (!tokens[at]?.word.isPriorityWord) return null;
  let next = at + 1;
  while (/^(?::|=|-|is|van|\()$/.test(tokens[next]?.norm ?? '') && next < at + 3) next++;
  const norm = tokens[next]?.norm ?? '';
  const level = Object.hasOwn(PRIORITY_LEVELS, norm) ? PRIORITY_LEVELS[norm] : undefined;
  if (!level) return null;
  return { from: at, to: next + 1, value: level, reason: norm.length === 1 ? 'letter' : 'word' };
}

const TONES = new Set([
  'zo',
  'erg',
  'heel',
  'super',
  'echt',
  'bijzonder',
  'meteen',
  'direct',
  'very',
  'that',
  'per',
  'se',
]);
const NEGATIONS = new Set(['niet', 'not']);

/** "niet zo dringend", "niet heel urgent": with a word of degree between. */
function isToned(tokens: readonly Token[], at: number): boolean {
  let before = at - 1;
  while (before > 0 && TONES.has(tokens[before]?.norm ?? '')) before--;
  return before < at - 1 && NEGATIONS.has(tokens[before]?.norm ?? '');
}

/** "urgent: prio A" stays two phrases, "met hoge prioriteit" takes in its own word. */
function withPriorityWord(tokens: readonly Token[], at: number): number {
  return tokens[at]?.norm === 'aub' ? at + 1 : at;
}

/** The priority of a field that holds nothing else: "… – A", "| B |", ", laag". */
export function priorityField(tokens: readonly Token[], from: number, to: number): PriorityFound | null {
  if (to - from !== 1) return null;
  const token = tokens[from];
  if (token?.kind !== 'word' || (token.norm.length === 1 && !token.capital)) return null;
  const value = Object.hasOwn(PRIORITY_LEVELS, token.norm) ? PRIORITY_LEVELS[token.norm] : undefined;
  return value ? { from, to, value, reason: token.norm.length === 1 ? 'letter' : 'word' } : null;
}
