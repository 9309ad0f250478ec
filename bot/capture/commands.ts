import { findPlace } from '../../core/capture/conversation-use-cases';
import { correct } from '../../core/capture/correction-use-cases';
import type { CaptureResult, IncomingMessage } from '../../core/capture/incoming';
import { pleasantryIn } from '../../core/capture/pleasantry';
import { partRead } from '../../core/capture/understand';
import { captureMessage, keepAll, messageDeleted, readCapture } from '../../core/capture/use-cases';
import type { CaptureView, RevisedPart } from '../../core/capture/views';
import { asActionItemNumber } from '../../core/shared/ids';
import type { PlainDate } from '../../core/shared/plain-date';
import type { Sentences } from '../../i18n/sentences';
import { drawCoalition, drawForm, readerOf } from '../action-items/commands';
import type { Heard, HeardMessage } from '../heard';
import type { Card } from '../kit/card';
import { isMarked } from '../listening';
import { knownMentions } from '../people';
import type { PlaceOf } from '../place';
import {
  type CaptureReply,
  type CardUpdate,
  type Command,
  type Draw,
  inLanguage,
  type Reply,
  say,
  sayUnknown,
  show,
  silence,
  type Touched,
  type Turn,
  unlessAction,
} from '../turn';
import { typedWords } from '../typed-words';
import { keyOf } from './card-actions';
import { captureCard } from './cards';
import { question } from './doubts';

export const captureCommands: readonly Command[] = [
  {
    words: typedWords('list'),
    takes: 'name',
    run: async (turn, name) => {
      const { chat, shared } = turn.texts;
      const link = turn.conversation.belongsTo;
      if (!name && link?.kind !== 'coalition') return say(chat.whichList);
      const found = name ? await findPlace(turn.ports, turn.who, name) : null;
      if (name && !found) return sayUnknown(name, shared.refusals['link-unknown']({ name }));
      if (found?.link.kind === 'gremium') return say(chat.notACoalition(found.name));
      const code = found?.link.code ?? link?.code ?? '';
      const drawn = await drawCoalition(turn, { in: 'coalition', code }, { editing: null, notice: null });
      return drawn ? show(drawn) : say(shared.refusals['coalition-unknown']({}));
    },
  },
];

/** The card of a message as it is now, or the form of one of its action items; null when nothing was captured. */
export const drawMessage: Draw<PlaceOf<'message'>> = async (turn, place, { editing, notice }) => {
  const view = await readCapture(turn.ports, turn.who, keyOf(turn, place.id));
  if (!view) return null;
  const item = view.items.find((one) => one.number === editing);
  return item ? drawForm(turn, item, place, notice) : cardOf(turn, view, place, { notice, emptied: false });
};

async function cardOf(
  turn: Turn,
  view: CaptureView,
  place: PlaceOf<'message'>,
  extras: { readonly notice: string | null; readonly emptied: boolean },
): Promise<Card> {
  const setting = turn.conversation.kind === 'personal' ? 'personal' : 'shared';
  const isHomeless = view.items.some((item) => !item.coalition);
  const coalitions = isHomeless ? await turn.ports.coalitions.all() : [];
  return captureCard(readerOf(turn), { view, place, setting, coalitions, ...extras });
}

/** The cards about the messages that these action items came from, as far as they stand in this chat. */
export async function cardsAbout(turn: Turn, numbers: Touched): Promise<readonly CardUpdate[]> {
  const updates = new Map<string, Card>();
  for (const number of numbers) {
    const capture = await turn.ports.captures.findByActionItem(asActionItemNumber(number));
    if (!capture?.cardId || capture.key.conversationId !== turn.conversation.id) continue;
    const sender = await turn.ports.people.find(capture.sender);
    const place = { in: 'message', id: capture.key.activityId, language: sender?.language ?? turn.language } as const;
    const drawn = await drawMessage(inLanguage(turn, place.language), place, { editing: null, notice: null });
    if (drawn) updates.set(capture.cardId, drawn);
  }
  return [...updates].map(([cardId, card]) => ({ cardId, card }));
}

/** Captures a message. Silence when nothing was understood and nobody asked the bot. */
export async function captureText(turn: Turn, heard: HeardMessage): Promise<Reply> {
  return replyTo(turn, heard, await captureMessage(turn.ports, turn.who, await incoming(turn, heard)));
}

/** Carries out a correction that was said among people; silence when there is nothing left to correct. */
export async function correctText(turn: Turn, heard: HeardMessage): Promise<Reply> {
  const result = await correct(turn.ports, turn.who, await incoming(turn, heard));
  return result ? replyTo(turn, heard, result) : silence;
}

async function incoming(turn: Turn, heard: HeardMessage): Promise<IncomingMessage> {
  return {
    key: keyOf(turn, heard.activityId),
    revisedAt: heard.at,
    text: heard.text,
    mentions: await knownMentions(turn.ports, heard.mentions),
    reference: heard.reference,
    conversation: turn.conversation,
    origin: { kind: 'chat', conversationId: turn.conversation.id, link: heard.link },
    coalition: null,
    answers: heard.answers,
    asked: heard.addressed && isMarked(heard.text) ? 'an-action' : 'nothing',
  };
}

/** Follows an edit of a message. A text that is new to us is captured; a command is not carried out twice. */
export async function followEdit(turn: Turn, heard: HeardMessage, isCommand: boolean): Promise<Reply> {
  const key = keyOf(turn, heard.activityId);
  const known = await readCapture(turn.ports, turn.who, key);
  if (!known && isCommand) return heard.undeleted ? silence : say(turn.texts.chat.commandsAreNotRepeated);
  if (known && heard.undeleted && heard.text === '') {
    const kept = await keepAll(turn.ports, turn.who, key);
    return kept ? captureReply(turn, heard.activityId, kept) : silence;
  }
  return captureText(turn, heard);
}

/** Asks whether what was captured goes with the message that was deleted. */
export async function askAboutDeletion(turn: Turn, heard: Heard): Promise<Reply> {
  const key = keyOf(turn, heard.activityId);
  const asked = await messageDeleted(turn.ports, turn.who, key, heard.at);
  // The same deletion again: the question may not have reached the card the first time.
  const view = asked ?? (await readCapture(turn.ports, turn.who, key));
  const stands = view?.deleted && view.items.some((item) => item.status !== 'ingetrokken');
  return stands ? captureReply(turn, heard.activityId, view) : silence;
}

async function replyTo(turn: Turn, heard: HeardMessage, result: CaptureResult): Promise<Reply> {
  const { chat, shared } = turn.texts;
  const read = partRead(heard.text);
  const notice = read === null ? null : chat.partRead(read);
  switch (result.kind) {
    case 'nothing':
      return heard.addressed ? toNoAction(turn, heard.text, notice) : silence;
    case 'refused':
      return heard.addressed || SAID_AMONG_PEOPLE.has(result.code)
        ? say(shared.refusals[result.code](result.facts))
        : silence;
    case 'revised':
      return captureReply(turn, result.view.key.activityId, result.view, {
        line: revisedLine(turn.texts, result.view, result.changed),
        notice,
      });
    case 'unchanged':
      return captureReply(turn, result.view.key.activityId, result.view, {
        line: [chat.alreadySo(result.number), ...dayDoubts(turn.texts, result.view, result.number)].join(' '),
        notice,
      });
    case 'emptied':
      return captureReply(turn, heard.activityId, result.view, { emptied: true, notice });
    case 'known':
      // The same delivery again; after an edit the card may not have been reached the first time.
      return captureReply(turn, result.view.key.activityId, result.view, { update: heard.edited, notice });
    case 'captured':
      return captureReply(turn, heard.activityId, result.view, { notice });
  }
}

/** A thank you gets a word back and a nod gets none; only who says more is told how to say it. */
function toNoAction({ texts: { chat } }: Turn, text: string, notice: string | null): Reply {
  switch (pleasantryIn(text)) {
    case 'thanks':
      return unlessAction(chat.youAreWelcome);
    case 'nod':
      return silence;
    case null:
      return unlessAction([notice, chat.notUnderstood(chat.example)].filter(Boolean).join(' '));
  }
}

/** Why something did not happen that was surely meant for the bot. */
const SAID_AMONG_PEOPLE: ReadonlySet<string> = new Set([
  'too-many-actions',
  'which-action',
  'no-day-to-move',
  'no-such-day',
  'day-is-past',
  'not-an-owner',
  'which-person',
  'what-to-take-back',
]);

interface CaptureNews {
  readonly line?: string | null;
  /** Said on top of the card until somebody presses something on it. */
  readonly notice?: string | null;
  /** An edit left no action in the message. */
  readonly emptied?: boolean;
  readonly update?: boolean;
}

/** The card about a message, to be sent or updated. */
export async function captureReply(
  turn: Turn,
  messageId: string,
  view: CaptureView,
  { line = null, notice = null, emptied = false, update = true }: CaptureNews = {},
): Promise<CaptureReply> {
  const place = { in: 'message', id: messageId, language: turn.language } as const;
  const card = await cardOf(turn, view, place, { notice, emptied });
  return { kind: 'capture', key: view.key, cardId: view.cardId, card, update, line };
}

/** What an edit changed, in one short line per action item; null when it changed nothing that shows. */
function revisedLine(texts: Sentences, view: CaptureView, changed: readonly RevisedPart[]): string | null {
  const { chat, shared } = texts;
  const sentences = [...new Set(changed.map((one) => one.number))].map((number) => {
    const parts = changed.filter((one) => one.number === number).map((one) => one.part);
    const item = view.items.find((one) => one.number === number);
    if (!item || parts.includes('withdrawn')) return chat.revisedWithdrawn(number);
    if (parts.includes('called-off')) return chat.calledOff(number);
    if (parts.includes('restored')) return chat.restored(number);
    if (parts.includes('closed')) return chat.closed([number]);
    if (parts.includes('added')) return chat.revisedAdded(number, item.title);
    const said: Partial<Record<RevisedPart['part'], () => string>> = {
      title: () => chat.revisedTitle(item.title),
      owners: () => chat.revisedOwners(item.owners.map((owner) => owner.name)),
      due: () => chat.revisedDue(item.dueDay && shared.fullDate(item.dueDay as PlainDate)),
      coalition: () => chat.revisedCoalition(item.coalition?.shortName ?? null),
      priority: () => chat.revisedPriority(item.priority && shared.priority[item.priority]),
    };
    const revised = chat.revised(
      number,
      parts.flatMap((part) => said[part]?.() ?? []),
    );
    return parts.includes('due') ? [revised, ...dayDoubts(texts, view, number)].join(' ') : revised;
  });
  return sentences.length > 0 ? sentences.join('\n') : null;
}

/** What the card asks about the day that was understood: a card further up is easily missed. */
function dayDoubts(texts: Sentences, view: CaptureView, number: number): readonly string[] {
  const doubts = view.items.find((one) => one.number === number)?.doubts ?? [];
  return doubts.filter((one) => 'chosen' in one && one.chosen).map((one) => question(texts, one));
}
