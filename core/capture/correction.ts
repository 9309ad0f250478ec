import type { PreparedContext } from './context';
import { type AskedCorrection, askedCorrection } from './correction-asked';
import { type CorrectionChange, type CorrectionReading, readChange } from './correction-change';
import { correctionWords, saysWork } from './correction-frames';
import { newTitle } from './new-title';
import { rewordIn, saidAgain } from './said-again';
import { fold } from './text/fold';
import type { Message } from './understanding';
import { ALL_OF_THEM, CORRECTION_OPENINGS, type FrameNeed, SAYS_AGAIN } from './vocabulary/corrections';

/** What a follow-up such as "nee, donderdag" puts right. */
export interface Correction {
  /** Which of several action items of a message: by the number the words name, or all of them; null when not said. */
  readonly which: number | 'all' | null;
  /** None when it asks for another value and names none: "kun je de datum aanpassen?" */
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
 * values at their dots: a date, a priority, a coalition, people. Null for anything else, such as a question that does
 * not ask for such a frame, and a sentence with words of its own: that may be a new action.
 */
export function readCorrection(
  message: Message,
  context: PreparedContext,
  occasion: CorrectionOccasion,
): Correction | null {
  const text = message.text
    .replace(DECORATION, ' ')
    .replace(/(^|\s)@(?=\p{L})/gu, '$1')
    .replace(STAR, `${CORRECTS}: $1$2`);
  if (text.length > TEXT_MAX || MARKED.test(text)) return null;
  const asked = askedCorrection(text);
  if (asked) return readAsked(asked, { message, context, allowed: ['nothing'] });
  if (text.includes('?')) return null;
  const words = correctionWords(text);
  const begins = beginnings(text);
  if (words.length > WORDS_MAX || words.some(saysWork)) {
    return titled(begins, occasion) ?? (words.length > WORDS_MAX ? null : sayingAgain(begins, message, context));
  }
  for (const [openings, rest] of begins.entries()) {
    const { which, said } = whichIn(rest);
    const title = titled([rest], occasion);
    if (title) return title;
    const allowed = allowedIn(occasion, openings > 0 || which === 'all');
    const changes = changesIn(said, { message, context, allowed });
    // "Alles is klaar" tells how things are.
    if (changes && !(which === 'all' && changes.some(({ kind }) => kind === 'done'))) return { which, changes };
  }
  return rewording(begins) ?? sayingAgain(begins, message, context);
}

/** "Kun je er vrijdag van maken?" Only what the order changes by itself counts: the rest of a question is work. */
function readAsked({ order }: AskedCorrection, reading: CorrectionReading): Correction | null {
  if (order === null) return { which: null, changes: [] };
  const changes = correctionWords(order).some(saysWork) ? null : changesIn(order, reading);
  return changes && { which: null, changes };
}

function allowedIn(occasion: CorrectionOccasion, isOpened: boolean): readonly FrameNeed[] {
  if (occasion === 'answer') return ['nothing', 'opening', 'answer'];
  return isOpened ? ['nothing', 'opening'] : ['nothing'];
}

/** "Noem het Zaal reserveren": a title may say any work. */
function titled(begins: readonly string[], occasion: CorrectionOccasion): Correction | null {
  for (const rest of begins) {
    const { which, said } = whichIn(rest);
    const title = which === 'all' ? null : newTitle(said, occasion === 'answer');
    if (title) return { which, changes: [{ kind: 'title', title, from: 'title' }] };
  }
  return null;
}

/** "HvA moet HAN zijn": other words in the title of the action item, if it has the old ones. */
function rewording(begins: readonly string[]): Correction | null {
  for (const rest of begins) {
    const { which, said } = whichIn(rest);
    const change = rewordIn(said);
    if (change) return { which, changes: [change] };
  }
  return null;
}

/** "Moet zijn: Sanne boekt de bus": the whole sentence again, as it should have been. */
function sayingAgain(begins: readonly string[], message: Message, context: PreparedContext): Correction | null {
  const rest = begins.at(-1) ?? '';
  const opened = fold(begins.at(-2) ?? '');
  if (!rest || ![...SAYS_AGAIN].some((opening) => opened.startsWith(opening))) return null;
  const { which, said } = whichIn(rest);
  const changes = which === 'all' ? null : saidAgain({ ...message, text: said }, context);
  return changes && { which, changes };
}

/** In chats a star before or behind the words says that they correct what was typed: "*vrijdag", "Noor*". */
const STAR = /^\s*(?:\*+(?=[\p{L}\p{N}])([^*\n]+)|([^*\n]*[\p{L}\p{N}])\*+)\s*$/u;
const CORRECTS = 'correctie';

/** "Actie: donderdag" asks for an action item in so many words. */
const MARKED = /^\s*(?:actie|taak|action|task)\s*:/i;

/** Smileys, and the variation marks behind them. */
const DECORATION = /\p{Extended_Pictographic}|\u200d|\ufe0f/gu;

/** The text, and what is left of it behind each further opening word. */
export function beginnings(text: string): readonly string[] {
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

/** Which action items the words name, and what is left of the words. */
function whichIn(text: string): Pick<Correction, 'which'> & { readonly said: string } {
  const number = /^(?:(?:actie|action|nummer|nr\.?)\s+)?#(\d{1,9})\b[\s,:]*/i.exec(text);
  if (number) return { which: Number(number[1]), said: text.slice(number[0].length) };
  const said = text.replace(ALL_BEFORE, '').replace(ALL_BEHIND, '');
  return said !== text && said.trim() !== '' ? { which: 'all', said } : { which: null, said: text };
}

const ALL_BEFORE = new RegExp(`^(?:${ALL_OF_THEM.join('|')})(?:\\s+(?:samen|together)|:)?\\s+`, 'i');
const ALL_BEHIND = /[\s,]+(?:allemaal|allebei|alle twee|alle drie|all of them|both of them)[.!]*$/i;

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
