import type { PreparedContext } from './context';
import { type CorrectionChange, type CorrectionReading, readChange } from './correction-change';
import { correctionWords, saysWork } from './correction-frames';
import { newTitle } from './new-title';
import { fold } from './text/fold';
import type { Message } from './understanding';
import { CORRECTION_OPENINGS, type FrameNeed } from './vocabulary/corrections';

/** What a follow-up such as "nee, donderdag" puts right. */
export interface Correction {
  /** The number the words name, when the message was about one of several action items; null otherwise. */
  readonly number: number | null;
  readonly changes: readonly CorrectionChange[];
}

/** How a follow-up came: in answer to the card or the message, or as the sender's next message. */
export type CorrectionOccasion = 'answer' | 'next';

/** Longer than any correction is; most of what people say to each other is told apart by this and its first word. */
const TEXT_MAX = 200;
const WORDS_MAX = 20;
/** More parts than any correction has. */
const PIECES_MAX = 6;

/** Whether a text begins as a correction does. Cheap: it says only that reading the text may be worth it. */
export function opensCorrection(text: string): boolean {
  const begins = beginnings(text);
  return text.length <= TEXT_MAX && (begins.length > 1 || /^(?:niet|not)\s/i.test(text.trim()));
}

/**
 * Reads a follow-up as a correction of what was understood before. All of it must be frames from the table and the
 * values at their dots: a date, a priority, a coalition, people. Null for anything else, such as a question, and a
 * sentence with words of its own: that may be a new action.
 */
export function readCorrection(
  message: Message,
  context: PreparedContext,
  occasion: CorrectionOccasion,
): Correction | null {
  const text = message.text.replace(DECORATION, ' ').replace(/(^|\s)@(?=\p{L})/gu, '$1');
  if (text.length > TEXT_MAX || text.includes('?') || MARKED.test(text)) return null;
  const words = correctionWords(text);
  const works = words.length > WORDS_MAX || words.some(saysWork);
  for (const [openings, rest] of beginnings(text).entries()) {
    const allowed: readonly FrameNeed[] =
      occasion === 'answer' ? ['nothing', 'opening', 'answer'] : openings > 0 ? ['nothing', 'opening'] : ['nothing'];
    const { number, said } = numberIn(rest);
    const title = newTitle(said, occasion === 'answer');
    if (title) return { number, changes: [{ kind: 'title', title }] };
    const changes = works ? null : changesIn(said, { message, context, allowed });
    if (changes) return { number, changes };
  }
  return null;
}

/** "Actie: donderdag" asks for an action item in so many words. */
const MARKED = /^\s*(?:actie|taak|action|task)\s*:/i;

/** Smileys, and the variation marks behind them. */
const DECORATION = /\p{Extended_Pictographic}|\u200d|\ufe0f/gu;

/** The text, and what is left of it behind each further opening word. */
function beginnings(text: string): readonly string[] {
  const found = [text.trim()];
  for (;;) {
    const rest = found.at(-1) ?? '';
    const folded = fold(rest);
    const opening = CORRECTION_OPENINGS.find(
      (one) =>
        folded.startsWith(one) && (folded.length === one.length || !/[\p{L}\p{N}'’-]/u.test(folded[one.length] ?? '')),
    );
    if (opening === undefined) return found;
    found.push(rest.slice(opening.length).replace(/^[\s,:;.!…-]+/, ''));
  }
}

function numberIn(text: string): { readonly number: number | null; readonly said: string } {
  const match = /^(?:(?:actie|action|nummer|nr\.?)\s+)?#(\d{1,9})\b[\s,:]*/i.exec(text);
  return match ? { number: Number(match[1]), said: text.slice(match[0].length) } : { number: null, said: text };
}

/** Where one change may end and the next begin; the longest stretch that can be read is taken first. */
const BETWEEN =
  /[,;.!\n]+\s+(?:(?:en|and|maar|but)\s+)?|\s+(?:en|and)\s+|\s+(?=(?:voor|uiterlijk|prio|samen|met|by|for|with)\s|\d)/giu;

function changesIn(text: string, reading: CorrectionReading): readonly CorrectionChange[] | null {
  const pieces = piecesOf(text);
  if (pieces.length === 0 || pieces.length > PIECES_MAX) return null;
  const changes: CorrectionChange[] = [];
  let from = 0;
  while (from < pieces.length) {
    let to = pieces.length;
    let found: CorrectionChange | null = null;
    for (; to > from && !found; to--) {
      found = readChange(text.slice(pieces[from]?.from ?? 0, pieces[to - 1]?.to ?? 0), reading);
    }
    if (!found) return null;
    const joined = together(changes.at(-1), found);
    if (joined) changes.pop();
    changes.push(joined ?? found);
    from = to + 1;
  }
  const alone = changes.some(({ kind }) => kind === 'withdraw' || kind === 'take-back' || kind === 'done');
  return alone && changes.length > 1 ? null : changes;
}

/** The stretches between the places where a change may end; stretches without a word are left out. */
function piecesOf(text: string): readonly { readonly from: number; readonly to: number }[] {
  const pieces: { from: number; to: number }[] = [];
  let from = 0;
  for (const { 0: between, index } of text.matchAll(BETWEEN)) {
    pieces.push({ from, to: index });
    from = index + between.length;
  }
  pieces.push({ from, to: text.length });
  return pieces.filter((piece) => correctionWords(text.slice(piece.from, piece.to)).length > 0);
}

/** "Inge en Sanne" are two owners of one action item, however they are told apart. */
function together(last: CorrectionChange | undefined, next: CorrectionChange): CorrectionChange | null {
  if (last?.kind !== 'owners' || next.kind !== 'owners' || next.insteadOf !== null) return null;
  return { ...last, owners: [...last.owners, ...next.owners] };
}
