import { z } from 'zod';
import { previewLine } from '../../core/capture/line-use-cases';
import { captureMessage } from '../../core/capture/use-cases';
import type { CoalitionCode } from '../../core/shared/ids';
import type { Instant, PlainDate } from '../../core/shared/plain-date';
import { coalitionChoices, noticeBox } from '../action-items/cards';
import type { DialogAnswer, DialogExtension, PickedMessage } from '../extension';
import {
  bold,
  type Card,
  card,
  choiceInput,
  type Element,
  line,
  openUrl,
  plain,
  shortened,
  subtle,
  textInput,
} from '../kit/card';
import { field, readPress, submit, verb } from '../kit/verb';
import { readable } from '../message-text';
import type { Turn } from '../turn';
import { keyOf } from './card-actions';
import { captureReply } from './commands';

const TEXT_MAX = 4000;
const PREVIEW_MAX = 10;

const saveDialog = verb(
  'leg-vast',
  {
    id: z.string().max(300).nullable(),
    link: z.string().max(2000).nullable(),
    writtenAt: z.string().max(40).nullable(),
  },
  { text: z.string().default(''), coalition: z.string().max(100).default('') },
);

/** *Leg vast als actie*: a dialog filled in from a message, which links back to it. */
export const captureDialog: DialogExtension = {
  commandId: 'leg-vast',
  open: (turn, message) => dialog(turn, message, null),
  async submit(turn, raw, activityId) {
    const pressed = readPress(saveDialog, raw);
    if (!pressed) return { kind: 'close', text: turn.texts.chat.buttonTooOld, reply: null };
    const known = (await turn.ports.coalitions.all()).find((one) => one.code === pressed.coalition);
    return handIn(turn, pressed, known?.code ?? null, activityId);
  },
};

async function dialog(turn: Turn, message: PickedMessage, notice: string | null): Promise<Card> {
  const { chat } = turn.texts;
  const text = shortened(message.text, TEXT_MAX);
  const { id, link, writtenAt } = message;
  return card(
    chat.dialogTitle,
    [
      noticeBox(notice),
      textInput(field(saveDialog, 'text'), chat.dialogText, text, { isMultiline: true, maxLength: TEXT_MAX }),
      choiceInput(
        field(saveDialog, 'coalition'),
        chat.dialogCoalition,
        coalitionChoices(await turn.ports.coalitions.all()),
        turn.conversation.belongsTo?.kind === 'coalition' ? turn.conversation.belongsTo.code : null,
        chat.chooseCoalition,
      ),
      ...(await preview(turn, text)),
    ],
    {
      actions: [
        submit(saveDialog, { id, link, writtenAt }, { title: chat.dialogSave }),
        ...(link ? [openUrl(chat.dialogSource, link)] : []),
      ],
    },
  );
}

/** What the text would become, so that the person sees it before handing it in. */
async function preview(turn: Turn, text: string): Promise<readonly Element[]> {
  const { chat, shared } = turn.texts;
  const { actions } = await previewLine(turn.ports, turn.who, { text, coalition: null });
  if (actions.length === 0) return [];
  const lines = actions.slice(0, PREVIEW_MAX).map((action) => {
    const facts = [
      ...action.owners.map((owner) => owner.name),
      action.dueDay && shared.fullDate(action.dueDay as PlainDate),
      action.coalition?.shortName,
      action.priority,
    ].filter((fact) => fact);
    return line([bold(shortened(action.title, 120)), subtle(facts.map((fact) => ` · ${fact}`).join(''))], {
      spacing: 'Small',
    });
  });
  return [line([plain(chat.dialogUnderstood)]), ...lines];
}

async function handIn(
  turn: Turn,
  message: PickedMessage,
  coalition: CoalitionCode | null,
  activityId: string,
): Promise<DialogAnswer> {
  const { chat, shared } = turn.texts;
  const writtenAt = message.writtenAt ?? turn.who.now;
  const id = message.id ?? `dialoog-${activityId}`;
  const result = await captureMessage(turn.ports, turn.who, {
    key: keyOf(turn, id),
    revisedAt: turn.who.now,
    text: readable(message.text),
    mentions: [],
    reference: Number.isNaN(Date.parse(writtenAt)) ? turn.who.now : (writtenAt as Instant),
    conversation: turn.conversation,
    origin: { kind: 'dialoog', conversationId: turn.conversation.id, link: message.link },
    coalition,
    answers: null,
    asked: 'an-action',
  });
  if (result.kind === 'nothing') {
    return { kind: 'stay', card: await dialog(turn, message, shared.refusals['nothing-understood']({})) };
  }
  if (result.kind === 'refused') {
    return { kind: 'stay', card: await dialog(turn, message, shared.refusals[result.code](result.facts)) };
  }
  const numbers = result.view.items.map((item) => item.number);
  const text = result.kind === 'known' ? chat.dialogKnown : chat.dialogSaved(numbers.length, numbers);
  const reply = await captureReply(turn, id, result.view);
  return { kind: 'close', text, reply };
}
