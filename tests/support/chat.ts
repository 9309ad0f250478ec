import { join } from 'node:path';
import { createBot } from '../../bot/bot';
import type { Card } from '../../bot/kit/card';
import type { CapturePorts } from '../../core/capture/ports';
import type { ProgrammeId } from '../../core/shared/ids';
import type { Instant } from '../../core/shared/plain-date';
import { readDemoPeople, readProgramme } from '../../programmes/programme-schema';
import type { Store } from '../../server/store/open-store';
import { loadDemoPeople, loadProgramme } from '../../server/store/programme-loader';
import { type ActivityAnswer, type BotEndpoint, botEndpoint, incomingSchema } from '../../server/teams/bot-endpoint';
import { buttonOn } from './cards';
import { FakeConnector } from './fake-connector';
import { openTestStore } from './store';

const TENANT = '11111111-1111-1111-1111-111111111111';
const BOT = { id: '28:tafelwerk', name: 'Tafelwerk' };
const PROGRAMME_FOLDER = join(__dirname, '../../programmes/noord-holland-2030');

type Kind = 'personal' | 'group' | 'channel';

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
  readonly locale?: string;
  /** The message or card that this message answers. */
  readonly answers?: string;
  /** The full name of who speaks. */
  readonly from?: string;
}

/** The bot with a real adapter, a real store with the whole programme, and a stand-in for Teams' own side. */
export class TestChat {
  readonly log: string[] = [];
  private messages = 0;
  private now = '2026-11-23T08:15:00.000Z';

  private constructor(
    readonly store: Store,
    readonly programme: ProgrammeId,
    readonly connector: FakeConnector,
  ) {
    this.endpoint = this.endpointOf(TENANT);
  }

  private readonly endpoint: BotEndpoint;

  /** Starts it on Monday 23 November 2026, a quarter past nine in Amsterdam, with the fictional people in it. */
  static async start(): Promise<TestChat> {
    const store = await openTestStore();
    const programme = readProgramme(PROGRAMME_FOLDER);
    await loadProgramme(store, programme);
    const demo = readDemoPeople(PROGRAMME_FOLDER, programme);
    await loadDemoPeople(store, programme.id, demo);
    await store.inProgramme(programme.id, async ({ people }) => {
      for (const { id } of demo.people) await people.recogniseAs(id, { provider: 'teams', subject: `29:${id}` });
    });
    return new TestChat(store, programme.id, await FakeConnector.start());
  }

  async close(): Promise<void> {
    await this.connector.close();
    await this.store.close();
  }

  /** Sets the clock of the chat and the bot. */
  setClock(instant: string): void {
    this.now = instant;
  }

  personal(): ChatRoom {
    return new ChatRoom(this, 'personal', 'a:persoonlijk');
  }

  group(): ChatRoom {
    return new ChatRoom(this, 'group', '19:werkgroep@thread.v2');
  }

  channel(): ChatRoom {
    return new ChatRoom(this, 'channel', '19:thematafel@thread.tacv2;messageid=1700000000000');
  }

  inProgramme<T>(work: (ports: CapturePorts) => Promise<T>): Promise<T> {
    return this.store.inProgramme(this.programme, work);
  }

  /** The id of the next message, unlike any before. */
  nextId(): string {
    this.messages += 1;
    return `m${this.messages}`;
  }

  /** Hands the bot an activity, as the channel does, and resolves with its answer. */
  deliver(activity: object): Promise<ActivityAnswer> {
    const full = {
      channelId: 'msteams',
      serviceUrl: this.connector.url,
      recipient: BOT,
      timestamp: this.now,
      ...activity,
    };
    return this.endpoint('', incomingSchema.parse(JSON.parse(JSON.stringify(full))).activity);
  }

  private endpointOf(tenant: string): BotEndpoint {
    const write = (facts: object, message: string) => {
      this.log.push(JSON.stringify({ ...facts, message }));
    };
    const bot = createBot({
      inProgramme: this.store.inProgramme,
      programmeOf: (asked) => (asked === tenant ? this.programme : null),
      now: () => this.now as Instant,
      boardUrl: (coalition) => `https://tafelwerk.example/${coalition ?? 'mijn-acties'}`,
      log: { info: write, warn: write, error: write },
    });
    return botEndpoint(bot, null, (problem) => this.log.push(String(problem)));
  }
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
    private readonly chat: TestChat,
    private readonly kind: Kind,
    private readonly id: string,
  ) {}

  /** Says something; resolves with the id of the message. */
  async say(text: string, extras: MessageExtras = {}): Promise<string> {
    const id = extras.id ?? this.chat.nextId();
    await this.deliver('message', { id, replyToId: extras.answers, ...this.worded(text, extras) }, extras);
    return id;
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

  private deliver(type: string, data: object, { from = TYPIST, at, locale }: MessageExtras) {
    return this.chat.deliver({
      type,
      from: { id: teamsId(from), name: from, aadObjectId: `object of ${from}` },
      conversation: { id: this.id, conversationType: CONVERSATION_TYPES[this.kind], tenantId: TENANT },
      channelData: this.channelData(null),
      ...(at ? { timestamp: at } : {}),
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
