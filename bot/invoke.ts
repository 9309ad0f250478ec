import { z } from 'zod';
import { spare } from './activity';
import { cardsAbout } from './capture/commands';
import { cardAttachment } from './delivery';
import type { DialogExtension, FoundItem, PickedMessage, SearchExtension } from './extension';
import type { Heard } from './heard';
import { readable, readMessageText } from './message-text';
import { cardActions, dialogs, draw, searches } from './registry';
import { type CaptureReply, type CardUpdate, inLanguage, type PressReply, type Turn } from './turn';

/** Something a client asks the bot and waits for. */
export interface Invoke {
  readonly name: string;
  readonly value: unknown;
  readonly heard: Heard;
}

/** The answer to an invoke, and what the conversation gets to see besides. */
export interface InvokeAnswer {
  readonly status: number;
  readonly body: unknown;
  readonly updates: readonly CardUpdate[];
  readonly reply: CaptureReply | null;
}

/** Answers an invoke by its name; 501 for what this bot does not do. */
export async function answerInvoke(turn: Turn, invoke: Invoke): Promise<InvokeAnswer> {
  const answerer = ANSWERERS[invoke.name];
  return answerer ? answerer(turn, invoke) : answer(undefined, { status: 501 });
}

const ANSWERERS: Readonly<Record<string, (turn: Turn, invoke: Invoke) => Promise<InvokeAnswer>>> = {
  'adaptiveCard/action': answerPress,
  'composeExtension/query': answerSearch,
  'composeExtension/fetchTask': openDialog,
  'composeExtension/submitAction': handInDialog,
};

export function answer(body: unknown, more: Partial<InvokeAnswer> = {}): InvokeAnswer {
  return { status: 200, body, updates: [], reply: null, ...more };
}

const pressSchema = z.looseObject({
  action: z.looseObject({ verb: z.string(), data: z.unknown() }),
});

async function answerPress(turn: Turn, { value, heard }: Invoke): Promise<InvokeAnswer> {
  const parsed = pressSchema.safeParse(value);
  const handler = parsed.success ? cardActions.get(parsed.data.action.verb) : undefined;
  if (!parsed.success || !handler) return toast(turn.texts.chat.buttonTooOld);
  const reply = await handler.run(turn, parsed.data.action.data);
  return reply.kind === 'say' ? toast(reply.text) : redrawn(turn, heard, reply);
}

/** The card for who pressed; when something changed, also the card that everyone else sees. */
async function redrawn(
  turn: Turn,
  heard: Heard,
  { place, editing, notice, changed, touched }: Extract<PressReply, { kind: 'redraw' }>,
): Promise<InvokeAnswer> {
  const own = await draw(turn, place, { editing, notice });
  if (!own) return toast(turn.texts.chat.cardUnknown);
  const reader = place.in === 'message' ? inLanguage(turn, place.language) : turn;
  const forAll = changed && heard.replyToId ? await draw(reader, place, { editing: null, notice: null }) : null;
  const mine = forAll && heard.replyToId ? [{ cardId: heard.replyToId, card: forAll }] : [];
  const others = (await cardsAbout(turn, touched)).filter((update) => update.cardId !== heard.replyToId);
  const updates = [...mine, ...others];
  return answer({ statusCode: 200, type: cardAttachment(own).contentType, value: own }, { updates });
}

/** A sentence that the client shows with the card, which stays as it is. */
function toast(text: string): InvokeAnswer {
  return answer({ statusCode: 200, type: 'application/vnd.microsoft.activity.message', value: text });
}

const querySchema = z.looseObject({
  commandId: z.string().nullish(),
  parameters: z.array(z.looseObject({ name: z.string().nullish(), value: z.unknown() })).nullish(),
});

async function answerSearch(turn: Turn, { value }: Invoke): Promise<InvokeAnswer> {
  const query = querySchema.safeParse(value).data;
  const [parameter] = query?.parameters ?? [];
  const typed =
    typeof parameter?.value === 'string' && parameter.name !== 'initialRun' ? readable(parameter.value) : '';
  const found = await pick<SearchExtension>(searches, query?.commandId).search(turn, typed);
  const composeExtension =
    found.length === 0
      ? { type: 'message', text: turn.texts.chat.searchEmpty }
      : { type: 'result', attachmentLayout: 'list', attachments: found.map(foundAttachment) };
  return answer({ composeExtension });
}

function foundAttachment({ card, item, subtitle }: FoundItem) {
  const preview = { title: asText(`#${item.number} ${item.title}`), text: asText(subtitle) };
  return {
    ...cardAttachment(card),
    preview: { contentType: 'application/vnd.microsoft.card.thumbnail', content: preview },
  };
}

/** A preview is not an adaptive card: clients read angle brackets in it as markup. */
function asText(text: string): string {
  return text.replaceAll('<', '‹').replaceAll('>', '›');
}

const dialogSchema = z.looseObject({
  commandId: z.string().nullish(),
  data: z.unknown().optional(),
  messagePayload: spare(
    z.looseObject({
      id: spare(z.string()),
      linkToMessage: spare(z.string()),
      createdDateTime: spare(z.string()),
      body: spare(z.looseObject({ content: spare(z.string()) })),
    }),
  ),
});

async function openDialog(turn: Turn, { value }: Invoke): Promise<InvokeAnswer> {
  const asked = dialogSchema.safeParse(value).data;
  const picked = pickedMessage(asked?.messagePayload);
  const card = await pick<DialogExtension>(dialogs, asked?.commandId).open(turn, picked);
  return answer(dialogBody(turn, card));
}

async function handInDialog(turn: Turn, { value, heard }: Invoke): Promise<InvokeAnswer> {
  const asked = dialogSchema.safeParse(value).data;
  const result = await pick<DialogExtension>(dialogs, asked?.commandId).submit(turn, asked?.data, heard.activityId);
  if (result.kind === 'stay') return answer(dialogBody(turn, result.card));
  return answer({ task: { type: 'message', value: result.text } }, { reply: result.reply });
}

function dialogBody(turn: Turn, card: FoundItem['card']) {
  const value = { title: turn.texts.chat.dialogTitle, height: 'medium', width: 'medium', card: cardAttachment(card) };
  return { task: { type: 'continue', value } };
}

function pickedMessage(payload: z.output<typeof dialogSchema>['messagePayload']): PickedMessage {
  const text = readMessageText({ text: payload?.body?.content ?? '', entities: [], attachments: [], botId: null }).text;
  return {
    id: payload?.id ?? null,
    text,
    link: payload?.linkToMessage?.startsWith('https://') ? payload.linkToMessage : null,
    writtenAt: payload?.createdDateTime ?? null,
  };
}

/** The extension a client asks for; the first one for a client that does not know the app's manifest. */
function pick<E extends { readonly commandId: string }>(
  all: readonly [E, ...E[]],
  commandId: string | null | undefined,
): E {
  return all.find((one) => one.commandId === commandId) ?? all[0];
}
