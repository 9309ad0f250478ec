import type { PreparedContext } from './context';
import { compactFolded, fold } from './text/fold';
import { understand } from './understand';
import type { Doubt, Message, OwnerRef, UnderstoodAction } from './understanding';
import { PART_WORDS, SHIFT_NUMBERS, SHIFT_UNITS, type ShiftUnit } from './vocabulary/corrections';
import { wordOf } from './vocabulary/lexicon';
import { NAME_LINKS } from './vocabulary/nl-names';
import { dutchNumbers } from './vocabulary/nl-numbers';
import { wordSet } from './vocabulary/phrase-list';
import { PRIORITY_LEVELS } from './vocabulary/priorities';

/** A value that a correction names, with the words it was read from. */
export type CorrectionValue =
  | { readonly of: 'due'; readonly part: NonNullable<UnderstoodAction['due']>; readonly doubts: readonly Doubt[] }
  /** "31 november", "gisteren": words for a day, and no day that work can be due on. */
  | { readonly of: 'no-day'; readonly doubt: NoDay }
  | { readonly of: 'priority'; readonly part: NonNullable<UnderstoodAction['priority']> }
  | { readonly of: 'coalition'; readonly part: NonNullable<UnderstoodAction['coalition']> }
  | { readonly of: 'owners'; readonly parts: UnderstoodAction['owners'] };

/** Why words for a day name none. */
export type NoDay = Extract<Doubt, { about: 'impossible-date' | 'past-date' }>;

/** Longer than any value is that a correction names. */
const WORDS_MAX = 8;
const TASK = 'Overleg';
const NUMBERS = dutchNumbers();
const MYSELF = wordSet('ik mij me mezelf mijzelf ikzelf i myself');

/** Reads words as one value and nothing else: a date, a priority, a coalition or people; null for anything else. */
export function readValue(words: string, message: Message, context: PreparedContext): CorrectionValue | null {
  return (
    readDue(words, message, context) ??
    readPriority(words, message, context) ??
    readCoalition(words, message, context) ??
    readOwners(words, message, context, 'known')
  );
}

/** Whether one of a few words may belong to such a value. Reading words as a value costs a hundred times as much. */
function mayHold(words: string, isOne: (norm: string) => boolean): boolean {
  const norms = fold(words).split(/[\s,.:]+/);
  return norms.length <= WORDS_MAX && norms.some(isOne);
}

function readDue(words: string, message: Message, context: PreparedContext): CorrectionValue | null {
  const isOfDate = (norm: string) => /\d/.test(norm) || isDateWord(norm) || context.beginnings.has(norm);
  if (!mayHold(words, isOfDate)) return null;
  for (const read of [
    () => fieldOf('wanneer', words, message, context),
    () => onlyAction(`action: ${TASK}, by ${words.replace(/^by\s+/i, '')}`, message, context),
  ]) {
    const { due = null, doubts = [] } = read() ?? {};
    if (due) {
      const asked = doubts.filter(({ about }) => about === 'due' || about === 'weekday');
      return covers([due], words) ? { of: 'due', part: said(due, words), doubts: asked } : null;
    }
    const doubt = doubts.find(isNoDay);
    if (doubt && covers([doubt], words)) return { of: 'no-day', doubt };
  }
  return null;
}

function isNoDay(doubt: Doubt): doubt is NoDay {
  return doubt.about === 'impossible-date' || doubt.about === 'past-date';
}

function readPriority(words: string, message: Message, context: PreparedContext): CorrectionValue | null {
  const named = words.replace(/^prio(?:riteit|rity)?\s*:?\s+/i, '');
  // A number alone may be anything.
  if (/^\d+$/.test(words) || !mayHold(words, isOfPriority)) return null;
  const priority = fieldOf('prio', named, message, context)?.priority;
  return priority && covers([priority], words) ? { of: 'priority', part: said(priority, words) } : null;
}

/** Reads words as a coalition and nothing else; a typing error is no way to put something right. */
export function readCoalition(words: string, message: Message, context: PreparedContext): CorrectionValue | null {
  const named = words.replace(/^(?:coalitie|coalition)\s*:?\s+/i, '');
  const isOfCoalition = (norm: string) => context.coalitions.beginnings.has(compactFolded(norm));
  if (named === words && !mayHold(words, isOfCoalition)) return null;
  const part = fieldOf('coalitie', named, message, context)?.coalition;
  if (!part || part.reason === 'typing-error' || !covers([part], words)) return null;
  return { of: 'coalition', part: said(part, words) };
}

/**
 * Reads words as people and nothing else. A name is trusted when somebody in the programme bears it ("nee, prima"
 * is no owner), where only a person can stand also when it is a given name ("Willemijn doet het"), and in
 * the place of somebody else whatever it is: "niet Sanne maar Wubbo".
 */
export function readOwners(
  words: string,
  message: Message,
  context: PreparedContext,
  trusted: 'known' | 'given-name' | 'any-name',
): CorrectionValue | null {
  const names = words
    .split(/\s+(?:en|and|&|\+)\s+|,\s+/i)
    .map((name) => (MYSELF.has(fold(name)) ? 'ik' : name))
    .join(', ');
  const isOfName = (norm: string) => MYSELF.has(norm) || context.people.has(norm) || wordOf(norm).isGivenName;
  if (trusted !== 'any-name' && !words.includes('<') && !mayHold(names, isOfName)) return null;
  const parts = fieldOf('wie', names, message, context)?.owners ?? [];
  const isTrusted = ({ value }: { readonly value: OwnerRef }) =>
    isKnown(value, message, context) ||
    (trusted === 'given-name' && isGivenName(value)) ||
    (trusted === 'any-name' && value.kind === 'name' && isWrittenAsName(value.name.split(' ')));
  if (parts.length === 0 || !parts.every(isTrusted) || !covers(parts, names)) return null;
  return { of: 'owners', parts: parts.map((part) => said(part, words)) };
}

function isKnown(ref: OwnerRef, message: Message, context: PreparedContext): boolean {
  if (ref.kind === 'sender') return true;
  if (ref.kind === 'mention') return message.mentions.some((one) => one.id === ref.id);
  return context.people.has(fold(ref.name));
}

function isGivenName(ref: OwnerRef): boolean {
  if (ref.kind !== 'name') return false;
  const [first = '', ...others] = ref.name.split(' ');
  return hasCapital(first) && wordOf(fold(first)).isGivenName && isWrittenAsName(others);
}

function isWrittenAsName(words: readonly string[]): boolean {
  return words.every((word) => hasCapital(word) || NAME_LINKS.has(word));
}

function isDateWord(norm: string): boolean {
  const { nl, en } = wordOf(norm).date;
  return nl !== undefined || en !== undefined;
}

function isOfPriority(norm: string): boolean {
  const { isPriorityWord, priority } = wordOf(norm);
  return isPriorityWord || priority !== null || Object.hasOwn(PRIORITY_LEVELS, norm);
}

function hasCapital(word: string): boolean {
  return word.charAt(0) !== word.charAt(0).toLowerCase();
}

/** Which part of an action item words such as "datum" and "trekker" mean. */
export function partNamed(words: string): 'due' | 'owners' | 'coalition' | 'priority' | null {
  return PART_WORDS.get(fold(words)) ?? null;
}

/** By how much words such as "een week" and "twee dagen" move a day. */
export function readShift(words: string): { readonly by: number; readonly unit: ShiftUnit } | null {
  const said = fold(words).split(/\s+/);
  const unit = SHIFT_UNITS.get(said.at(-1) ?? '');
  if (!unit || said.length > 2) return null;
  const [count] = said;
  const by = said.length === 1 ? 1 : /^\d{1,2}$/.test(count ?? '') ? Number(count) : numberNamed(count ?? '');
  return by !== null && Number.isInteger(by) && by > 0 ? { by, unit } : null;
}

function numberNamed(word: string): number | null {
  return NUMBERS.get(word) ?? SHIFT_NUMBERS.get(word) ?? null;
}

/** A value is read by the same grammar as a field of a message: "wanneer: donderdag". */
function fieldOf(field: string, value: string, message: Message, context: PreparedContext): UnderstoodAction | null {
  return onlyAction(`actie: ${TASK} | ${field}: ${value}`, message, context);
}

function onlyAction(text: string, message: Message, context: PreparedContext): UnderstoodAction | null {
  const [only, ...others] = understand({ ...message, text }, context).actions;
  return only && others.length === 0 ? only : null;
}

/** Whether the words of the parts are all that is said, but for words such as "uiterlijk" before a date. */
function covers(parts: readonly { readonly words: string }[], words: string): boolean {
  const left = parts.reduce((rest, part) => rest.replace(fold(part.words.replace(FIELD, '')), ' '), fold(words));
  return left.split(/[\s,:]+/).every((word) => word === '' || CUES.has(word));
}

/** A part as the correction says it: the field it was read in is ours, not the person's. */
function said<P extends { readonly words: string; readonly span: unknown }>(
  part: P,
  words: string,
): P & { span: null } {
  return { ...part, span: null, words };
}

const FIELD = /^(?:(?:wanneer|prio|coalitie|wie)\s*:\s*|by\s+)/i;

const CUES = wordSet(
  'uiterlijk voor per op tot tegen deadline pas prio prioriteit priority coalitie coalition en and by before on until due for',
  'de het the',
);
