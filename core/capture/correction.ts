import type { PreparedContext } from './context';
import { fold } from './text/fold';
import { understand } from './understand';
import type { Mention, Message, OwnerRef, UnderstoodAction } from './understanding';

/** What a follow-up such as "nee, donderdag" puts right. Absent parts stay as they are. */
export interface Correction {
  /** The number the words name, when the message was about one of several action items; null otherwise. */
  readonly number: number | null;
  readonly due: UnderstoodAction['due'];
  readonly coalition: UnderstoodAction['coalition'];
  readonly priority: UnderstoodAction['priority'];
  readonly owners: UnderstoodAction['owners'];
  /** The name that the new owners replace, as in "niet Bas maar Inge"; null replaces all owners. */
  readonly insteadOf: string | null;
}

/** Words that open a correction. Without one of them a follow-up is a new message. */
const OPENINGS = [
  'nee wacht',
  'nee',
  'neen',
  'wacht',
  'sorry',
  'oeps',
  'correctie',
  'ik bedoel',
  'bedoel',
  'toch',
  'eigenlijk',
  'liever',
  'maak er',
  'moet zijn',
  'no wait',
  'no',
  'wait',
  'actually',
  'i mean',
  'make it',
  'rather',
  'correction',
];

/** Words that carry no value of their own in a correction. */
const FILLERS = new Set(
  'toch maar dus even graag er van het de wordt is moet zijn doet pakt op dit liever eigenlijk bedoel the it is does instead dan'.split(
    ' ',
  ),
);

/** Longer than any correction is; most of what people say to each other is told apart by this and its first word. */
const TEXT_MAX = 200;

/** Whether a text begins as a correction does. Cheap: it says only that reading the text may be worth it. */
export function opensCorrection(text: string): boolean {
  return text.length <= TEXT_MAX && afterOpening(text) !== null;
}

const TASK = 'Overleg';

/**
 * Reads a follow-up as a correction of what was understood before: an opening such as "nee", "toch" or
 * "niet … maar …", and then nothing but values: a date, a priority, a coalition or people. Null for anything
 * else: a sentence with words of its own is not a correction.
 */
export function readCorrection(message: Message, context: PreparedContext): Correction | null {
  const opened = afterOpening(message.text);
  if (opened === null) return null;
  const { number, rest } = numberIn(opened);
  const { insteadOf, value } = insteadIn(rest);
  let found: Correction = { number, due: null, coalition: null, priority: null, owners: [], insteadOf };
  const segments = segmentsOf(value);
  for (const segment of segments) {
    const read = readValue(segment, message, context);
    if (!read) return null;
    found = { ...found, ...read };
  }
  return segments.length > 0 ? found : null;
}

/** The text after its opening words, or null when it opens otherwise. "niet … maar …" is an opening by itself. */
function afterOpening(text: string): string | null {
  let rest = text.trim();
  let opened = /^(niet|not)\s/i.test(rest);
  for (;;) {
    const folded = fold(rest);
    const opening = OPENINGS.find(
      (one) =>
        folded === one || folded.startsWith(`${one} `) || folded.startsWith(`${one},`) || folded.startsWith(`${one}:`),
    );
    if (opening === undefined) return opened ? rest : null;
    opened = true;
    rest = rest.slice(opening.length).replace(/^[\s,:;.!…-]+/, '');
  }
}

function numberIn(text: string): { number: number | null; rest: string } {
  const match = /^#(\d{1,9})\b[\s,:]*/.exec(text);
  return match ? { number: Number(match[1]), rest: text.slice(match[0].length) } : { number: null, rest: text };
}

function insteadIn(text: string): { insteadOf: string | null; value: string } {
  const words = text.split(/\s+/);
  const at = words.findIndex((word) => word === 'maar' || word === 'but');
  if (at < 2 || !/^(niet|not)$/i.test(words[0] ?? '')) return { insteadOf: null, value: text };
  return { insteadOf: words.slice(1, at).join(' ').replace(/,$/, ''), value: words.slice(at + 1).join(' ') };
}

function segmentsOf(text: string): readonly string[] {
  return text
    .split(/[,;.!]\s|\sen\s|\sand\s/i)
    .map(withoutFillers)
    .filter((segment) => segment !== '');
}

function withoutFillers(segment: string): string {
  const words = segment
    .replace(/[.!?,;]+$/, '')
    .trim()
    .split(/\s+/);
  while (words.length > 0 && FILLERS.has(fold(words[0] ?? ''))) words.shift();
  while (words.length > 1 && FILLERS.has(fold(words.at(-1) ?? ''))) words.pop();
  return words.join(' ');
}

/** One value, read by the same grammar as a field of a message: "wanneer: donderdag". */
function readValue(segment: string, message: Message, context: PreparedContext): Partial<Correction> | null {
  const due = dueIn(segment, message, context);
  if (due && covers([due], segment)) return { due: said(due, segment) };
  const priority = fieldOf('prio', segment.replace(/^prio(?:riteit|rity)?\s+/i, ''), message, context)?.priority;
  if (priority && covers([priority], segment)) return { priority: said(priority, segment) };
  const coalition = fieldOf('coalitie', segment.replace(/^coalitie\s+/i, ''), message, context)?.coalition;
  if (coalition && coalition.reason !== 'typing-error' && covers([coalition], segment)) {
    return { coalition: said(coalition, segment) };
  }
  const owners = fieldOf('wie', segment, message, context)?.owners ?? [];
  const known = owners.length > 0 && owners.every(({ value }) => isSomebody(value, message.mentions, context));
  return known && covers(owners, segment) ? { owners: owners.map((owner) => said(owner, segment)) } : null;
}

function dueIn(segment: string, message: Message, context: PreparedContext): UnderstoodAction['due'] {
  const dutch = fieldOf('wanneer', segment, message, context)?.due;
  if (dutch) return dutch;
  const english = `action: ${TASK}, by ${segment.replace(/^by\s+/i, '')}`;
  return understand({ ...message, text: english }, context).actions[0]?.due ?? null;
}

function fieldOf(field: string, value: string, message: Message, context: PreparedContext): UnderstoodAction | null {
  const text = `actie: ${TASK} | ${field}: ${value}`;
  const [only, ...others] = understand({ ...message, text }, context).actions;
  return only && others.length === 0 ? only : null;
}

/** Whether the words of the parts are all that a segment says, but for words such as "uiterlijk" before a date. */
function covers(parts: readonly { readonly words: string }[], segment: string): boolean {
  const words = parts.map((part) => fold(part.words.replace(FIELD, '')));
  const left = words.reduce((rest, one) => rest.replace(one, ' '), fold(segment));
  return left.split(/[\s,]+/).every((word) => word === '' || CUES.has(word) || FILLERS.has(word));
}

/** A part as the correction says it: the field it was read in is ours, not the person's. */
function said<P extends { readonly words: string; readonly span: unknown }>(
  part: P,
  segment: string,
): P & { span: null } {
  return { ...part, span: null, words: segment };
}

const FIELD = /^(?:(?:wanneer|prio|coalitie|wie)\s*:\s*|by\s+)/i;

const CUES = new Set(
  'uiterlijk voor per op tot tegen deadline pas prio prioriteit priority coalitie door en and by before on until due'.split(
    ' ',
  ),
);

/** Names are trusted only when somebody in the programme bears them: "nee, prima" is no owner. */
function isSomebody(ref: OwnerRef, mentions: readonly Mention[], context: PreparedContext): boolean {
  if (ref.kind === 'sender') return true;
  if (ref.kind === 'mention') return mentions.some((one) => one.id === ref.id);
  return context.people.has(fold(ref.name));
}
