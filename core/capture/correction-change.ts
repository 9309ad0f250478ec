import type { PreparedContext } from './context';
import { type Framed, framesOf } from './correction-frames';
import {
  type CorrectionValue,
  type NoDay,
  partNamed,
  readCoalition,
  readOwners,
  readShift,
  readValue,
} from './correction-values';
import type { Doubt, Message, UnderstoodAction } from './understanding';
import type { FrameEffect, FrameNeed, ShiftUnit } from './vocabulary/corrections';

type Owners = UnderstoodAction['owners'];
type Named<Field extends 'due' | 'priority' | 'coalition'> = NonNullable<UnderstoodAction[Field]>;

/** One thing that a follow-up puts right. */
export type CorrectionChange =
  | { readonly kind: 'due'; readonly due: Named<'due'>; readonly doubts: readonly Doubt[] }
  /** It names a day that is none, such as 31 november; the day stays and the reason is told. */
  | { readonly kind: 'no-day'; readonly doubt: NoDay }
  /** "Een week later": counted from the day it has; negative is earlier. */
  | { readonly kind: 'shift'; readonly by: number; readonly unit: ShiftUnit; readonly words: string }
  | { readonly kind: 'priority'; readonly priority: Named<'priority'> }
  | { readonly kind: 'coalition'; readonly coalition: Named<'coalition'> }
  | { readonly kind: 'clear'; readonly part: 'due' | 'owners' | 'coalition' | 'priority' }
  /** All owners are replaced, or only those that `insteadOf` names, as in "niet Bas maar Inge". */
  | { readonly kind: 'owners'; readonly owners: Owners; readonly insteadOf: Owners | null }
  | { readonly kind: 'add-owners'; readonly owners: Owners }
  | { readonly kind: 'drop-owners'; readonly owners: Owners }
  /** A new title, or one that a whole sentence says again. */
  | { readonly kind: 'title'; readonly title: string; readonly from: 'title' | 'sentence' }
  /** Other words in the title: "niet bellen maar mailen". */
  | { readonly kind: 'reword'; readonly old: string; readonly now: string }
  | { readonly kind: 'withdraw' }
  /** "Toch niet": the action item, or what was put right just before. */
  | { readonly kind: 'take-back' }
  /** What was withdrawn comes back. */
  | { readonly kind: 'restore' }
  | { readonly kind: 'done' };

/** What a change is read with: the message it stands in, and which frames count. */
export interface CorrectionReading {
  readonly message: Message;
  readonly context: PreparedContext;
  readonly allowed: readonly FrameNeed[];
}

/** Reads a stretch of text as one change: a frame of the table with a value at its dots, and nothing else. */
export function readChange(text: string, reading: CorrectionReading): CorrectionChange | null {
  const instead = insteadIn(text, reading);
  if (instead) return instead;
  const frames = framesOf(text);
  // "De week daarna" is counted from the day it has, though alone it may be a day too.
  for (const framed of [...frames.filter(isShift), ...frames.filter((one) => !isShift(one))]) {
    const change = CHANGES[framed.effect](framed.held, reading);
    if (!change || !(reading.allowed.includes(needOf(framed, change)) || saysItself(framed, change))) continue;
    return change.kind === 'shift' ? { ...change, words: text } : change;
  }
  return null;
}

function isShift({ effect }: Framed): boolean {
  return effect === 'later' || effect === 'earlier';
}

/** "Doe ik even" may promise anything. */
function needOf({ effect, needs }: Framed, change: CorrectionChange): FrameNeed {
  const isMe =
    effect === 'put' && change.kind === 'owners' && change.owners.every(({ value }) => value.kind === 'sender');
  return isMe && needs === 'nothing' ? 'opening' : needs;
}

/** People say goodbye with a day, and good morning with the word for tomorrow. */
const GREETINGS = /^(?:tot|until|till|morgen$)/i;

/** A bare date, hashtag or "prio B" needs no opening: there is nothing else it can be about. */
function saysItself({ effect, needs }: Framed, change: CorrectionChange): boolean {
  if (effect !== 'put' || needs !== 'opening') return false;
  if (change.kind === 'due') return !GREETINGS.test(change.due.words);
  if (change.kind === 'coalition') return /#|^coalitie|^coalition/i.test(change.coalition.words);
  return change.kind === 'priority' && /prio|haast|spoed|urgent|dringend|hurry/i.test(change.priority.words);
}

const CHANGES: Readonly<Record<FrameEffect, (held: string, reading: CorrectionReading) => CorrectionChange | null>> = {
  put: (held, { message, context }) => putting(readValue(held, message, context)),
  owners: (held, reading) => owning(held, reading, 'owners'),
  add: (held, reading) => owning(held, reading, 'add-owners'),
  drop: (held, reading) => owning(held, reading, 'drop-owners'),
  coalition: (held, { message, context }) => putting(readCoalition(held, message, context)),
  clear: (held) => {
    const part = partNamed(held);
    return part && { kind: 'clear', part };
  },
  later: (held) => shifting(held, 1),
  earlier: (held) => shifting(held, -1),
  self: (_held, reading) => owning('ik', reading, 'owners'),
  withdraw: () => ({ kind: 'withdraw' }),
  'take-back': () => ({ kind: 'take-back' }),
  restore: () => ({ kind: 'restore' }),
  done: () => ({ kind: 'done' }),
};

function putting(value: CorrectionValue | null): CorrectionChange | null {
  switch (value?.of) {
    case undefined:
      return null;
    case 'due':
      return { kind: 'due', due: value.part, doubts: value.doubts };
    case 'no-day':
      return { kind: 'no-day', doubt: value.doubt };
    case 'priority':
      return { kind: 'priority', priority: value.part };
    case 'coalition':
      return { kind: 'coalition', coalition: value.part };
    case 'owners':
      return { kind: 'owners', owners: value.parts, insteadOf: null };
  }
}

function owning(
  names: string,
  { message, context }: CorrectionReading,
  kind: 'owners' | 'add-owners' | 'drop-owners',
  trusted: Parameters<typeof readOwners>[3] = 'given-name',
): CorrectionChange | null {
  const value = readOwners(names, message, context, trusted);
  if (value?.of !== 'owners') return null;
  return kind === 'owners' ? { kind, owners: value.parts, insteadOf: null } : { kind, owners: value.parts };
}

function shifting(words: string, sign: 1 | -1): CorrectionChange | null {
  const shift = readShift(words);
  return shift && { kind: 'shift', by: sign * shift.by, unit: shift.unit, words };
}

/** How people name what takes the place of what. */
const INSTEAD: readonly RegExp[] = [
  /^(?:niet|not)\s+(?<old>.+?),?\s+(?:maar|but)\s+(?<now>.+)$/i,
  /^(?<now>.+?),?\s+(?:in plaats van|i\.p\.v\.?|ipv|instead of|rather than)\s+(?<old>.+)$/i,
  /^(?:in plaats van|i\.p\.v\.?|ipv|instead of)\s+(?<old>.+?),?\s+(?:maar|wordt het|dus|doe|then)\s+(?<now>.+)$/i,
  /^(?<now>.+?),\s+(?:niet|not)\s+(?<old>.+)$/i,
  /^(?:niet|not)\s+(?<old>[^,]+),\s+(?<now>.+)$/i,
];

/** "Niet donderdag maar vrijdag", "Inge in plaats van Bas", "Inge, niet Bas": both are the same kind of thing. */
function insteadIn(text: string, reading: CorrectionReading): CorrectionChange | null {
  for (const pattern of INSTEAD) {
    const { old, now } = pattern.exec(text)?.groups ?? {};
    if (!old || !now) continue;
    const change = firstOf(['put', 'owners'], now, reading);
    if (change && change.kind !== 'owners') {
      if (aboutOf(firstOf(['put'], old, reading)) === aboutOf(change)) return change;
      continue;
    }
    const gone = owning(old, reading, 'drop-owners');
    const owners = change ?? (gone && owning(now, reading, 'owners', 'any-name'));
    if (owners?.kind === 'owners' && gone?.kind === 'drop-owners') return { ...owners, insteadOf: gone.owners };
    if (owners) return null;
  }
  return null;
}

/** "Niet 31 november maar 30 november" is about the day, whether or not it exists. */
function aboutOf(change: CorrectionChange | null): CorrectionChange['kind'] | undefined {
  return change?.kind === 'no-day' ? 'due' : change?.kind;
}

function firstOf(effects: readonly FrameEffect[], text: string, reading: CorrectionReading): CorrectionChange | null {
  for (const { effect, held } of framesOf(text)) {
    const change = effects.includes(effect) ? CHANGES[effect](held, reading) : null;
    if (change) return change;
  }
  return null;
}
