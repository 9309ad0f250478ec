import { compilePhrases, phraseSet } from '../text/phrases';
import { OPENING_GREETINGS } from './nl-courtesies';
import { OWNER_FIELDS } from './nl-people';
import { REFUSALS, type Refusal } from './nl-refusals';
import { FILLERS, GREETING_PHRASES, MARKERS, NOT_WORK } from './nl-sentences';

/** The sentence tables, ready for looking up phrases at a position. */
export const CHAT_WORDS = phraseSet(FILLERS);
export const GREETINGS = phraseSet([...GREETING_PHRASES, ...OPENING_GREETINGS]);
export const MARKER_PHRASES = phraseSet(MARKERS);
export const NOT_WORK_PHRASES = phraseSet(NOT_WORK);
export const OWNER_FIELD_PHRASES = phraseSet(OWNER_FIELDS);
export const REFUSALS_ANYWHERE = compilePhrases<Refusal>(
  REFUSALS.flatMap((refusal) => refusal.anywhere.map((phrase) => [phrase, refusal] as const)),
);
export const REFUSALS_OPENING = compilePhrases<Refusal>(
  REFUSALS.flatMap((refusal) => refusal.opening.map((phrase) => [phrase, refusal] as const)),
);
