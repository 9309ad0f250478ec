import type { Card } from '../../bot/kit/card';
import type { ActionItemNumber } from '../../core/shared/ids';
import type { ActivityAnswer } from '../../server/teams/bot-endpoint';
import { buttonOn, numberOn } from './cards';
import type { FakeConnector } from './fake-connector';

/** The organisation that takes part. */
export const TENANT = '11111111-1111-1111-1111-111111111111';
export const BOT = { id: '28:tafelwerk', name: 'Tafelwerk' };

type Kind = 'personal' | 'group' | 'channel';

/** What a room asks of the chat it is in. */
interface Around {
  readonly connector: FakeConnector;
  /** The id of the next message, unlike any before. */
  nextId(): string;
  /** The instant so many minutes after this test began. */
  minute(minutes: number): string;
  deliver(activity: object): Promise<ActivityAnswer>;
}

/** What a message carries besides its text. */
export interface MessageExtras {
  readonly id?: string;
  /** Mentions the bot; in a personal chat nobody does. */
  readonly toBot?: boolean;
  readonly mentions?: readonly { readonly id: string; readonly name: string }[];
  readonly html?: string;
  /** Travels with the text, as a card that was found by searching does. */
  readonly card?: Card;
  /** ISO 8601; the chat's clock when absent. */
  readonly at?: string;
  /** In the place of `at`: how many minutes after the test began. */
  readonly minute?: number;
  readonly locale?: string;
  /** The message or card that this message answers. */
  readonly answers?: string;
  /** The full name of who speaks. */
  readonly from?: string;
}

/** Who speaks when a test does not say: she leads a tafel. */
const TYPIST = 'Marieke Hoekstra';

/** How Teams knows a person, by their name. */
export function teamsId(name: string): string {
  const slug = name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z]+/g, '-');
  return `29:${slug}`;
}

/** One conversation; people are named by their full name. */
export class ChatRoom {
  constructor(
    private readonly chat: Around,
    private readonly kind: Kind,
    private readonly id: string,
  ) {}

  /** Says something; resolves with the id of the message. */
  async say(text: string, extras: MessageExtras = {}): Promise<string> {
    const id = extras.id ?? this.chat.nextId();
    await this.deliver('message', { id, replyToId: extras.answers, ...this.worded(text, extras) }, extras);
    return id;
  }

  /** Says what becomes one card. */
  async capture(text: string, extras: MessageExtras = {}): Promise<Captured> {
    const id = await this.say(text, extras);
    const { id: cardId, card } = this.chat.connector.onlyCard;
    return { id, number: numberOn(card), cardId, card };
  }

  /** As `capture`, and what the bot said about it is forgotten: the test begins after it. */
  async captureEarlier(text: string, extras: MessageExtras = {}): Promise<Captured> {
    const captured = await this.capture(text, extras);
    this.chat.connector.clear();
    return captured;
  }

  async edit(id: string, text: string, extras: MessageExtras = {}): Promise<ActivityAnswer> {
    const data = { id, ...this.worded(text, extras), channelData: this.channelData('editMessage') };
    return this.deliver('messageUpdate', data, extras);
  }

  async delete(id: string, extras: MessageExtras = {}): Promise<ActivityAnswer> {
    return this.deliver('messageDelete', { id, channelData: this.channelData('softDeleteMessage') }, extras);
  }

  async undelete(id: string, text: string, extras: MessageExtras = {}): Promise<ActivityAnswer> {
    const data = { id, ...this.worded(text, extras), channelData: this.channelData('undeleteMessage') };
    return this.deliver('messageUpdate', data, extras);
  }

  /** Adds the bot to the conversation. */
  async addBot(extras: MessageExtras = {}): Promise<void> {
    await this.deliver('conversationUpdate', { id: this.chat.nextId(), membersAdded: [BOT] }, extras);
  }

  /** Presses a button on a card; resolves with what the presser gets to see. */
  async press(
    card: Card,
    title: string,
    { inputs = {}, from = TYPIST, cardId }: { inputs?: object; from?: string; cardId?: string } = {},
  ): Promise<PressAnswer> {
    const { verb, data } = buttonOn(card, title);
    return this.send({ verb, data: { ...data, ...inputs } }, { from, cardId: cardId ?? this.idOf(card) });
  }

  /** Sends the bot a press as it stands, also one that no card has. */
  async send(
    action: { readonly verb: string; readonly data: unknown },
    { from = TYPIST, cardId }: { from?: string; cardId?: string | undefined } = {},
  ): Promise<PressAnswer> {
    const value = { action: { type: 'Action.Execute', ...action }, trigger: 'manual' };
    const answer = await this.invoke('adaptiveCard/action', value, { from, replyToId: cardId });
    const body = answer.body as { readonly type: string; readonly value: unknown } | undefined;
    return {
      status: answer.status,
      card: body?.type === 'application/vnd.microsoft.card.adaptive' ? (body.value as Card) : null,
      text: typeof body?.value === 'string' ? body.value : null,
    };
  }

  invoke(name: string, value: unknown, extras: { from?: string; replyToId?: string | undefined } = {}) {
    const { from, replyToId } = extras;
    return this.deliver('invoke', { id: this.chat.nextId(), name, value, replyToId }, from ? { from } : {});
  }

  private idOf(card: Card): string | undefined {
    return this.chat.connector.shown.find((posted) => posted.card === card)?.id;
  }

  private deliver(type: string, data: object, { from = TYPIST, at, minute, locale }: MessageExtras) {
    const moment = minute === undefined ? at : this.chat.minute(minute);
    return this.chat.deliver({
      type,
      from: { id: teamsId(from), name: from, aadObjectId: `object of ${from}` },
      conversation: { id: this.id, conversationType: CONVERSATION_TYPES[this.kind], tenantId: TENANT },
      channelData: this.channelData(null),
      ...(moment ? { timestamp: moment } : {}),
      ...(locale ? { locale } : {}),
      ...data,
    });
  }

  private channelData(eventType: string | null) {
    return { tenant: { id: TENANT }, ...(eventType ? { eventType } : {}) };
  }

  private worded(text: string, { toBot = this.kind !== 'personal', mentions = [], html, card }: MessageExtras) {
    const mentioned = [...(toBot ? [BOT] : []), ...mentions];
    const entities = mentioned.map((one) => ({ type: 'mention', mentioned: one, text: `<at>${one.name}</at>` }));
    return {
      text: toBot ? `<at>${BOT.name}</at> ${text}` : text,
      textFormat: 'plain',
      entities: [...entities, { type: 'clientInfo', locale: 'nl-NL' }],
      attachments: [
        ...(html ? [{ contentType: 'text/html', content: html }] : []),
        ...(card ? [{ contentType: 'application/vnd.microsoft.card.adaptive', content: card }] : []),
      ],
    };
  }
}

/** A message that became a card. */
export interface Captured {
  readonly id: string;
  /** Of the first action on the card. */
  readonly number: ActionItemNumber;
  readonly cardId: string;
  readonly card: Card;
}

/** What a press led to for who pressed: a card in its place, or a sentence beside it. */
export interface PressAnswer {
  readonly status: number;
  readonly card: Card | null;
  readonly text: string | null;
}

const CONVERSATION_TYPES: Readonly<Record<Kind, string>> = {
  personal: 'personal',
  group: 'groupChat',
  channel: 'channel',
};
