import { join } from 'node:path';
import { createBot } from '../../bot/bot';
import type { Card } from '../../bot/kit/card';
import type { ActionItem } from '../../core/action-items/action-item';
import type { CapturePorts } from '../../core/capture/ports';
import type { ActionItemNumber, ProgrammeId } from '../../core/shared/ids';
import type { Instant } from '../../core/shared/plain-date';
import { readDemoPeople, readProgramme } from '../../programmes/programme-schema';
import type { Store } from '../../server/store/open-store';
import { loadDemoPeople, loadProgramme } from '../../server/store/programme-loader';
import { type ActivityAnswer, type BotEndpoint, botEndpoint, incomingSchema } from '../../server/teams/bot-endpoint';
import { problemsOf } from './cards';
import { BOT, ChatRoom, TENANT } from './chat-room';
import { FakeConnector } from './fake-connector';
import { openTestStore } from './store';

const PROGRAMME_FOLDER = join(__dirname, '../../programmes/noord-holland-2030');
const MORNING = Date.parse('2026-11-23T05:00:00.000Z');
const MINUTE_MS = 60_000;
const MINUTES_APART = 15;

/** The chat of one `describe`: open while its tests run, with nothing said yet when a test begins. */
export function chatForTests(): TestChat {
  const chat = new TestChat();
  beforeAll(() => chat.open());
  beforeEach(() => chat.beginTest());
  afterAll(() => chat.close());
  return chat;
}

/** What is there while the chat is open. */
interface Parts {
  readonly store: Store;
  readonly programme: ProgrammeId;
  readonly connector: FakeConnector;
  readonly endpoint: BotEndpoint;
}

/** The bot with a real adapter, a real store with the whole programme, and a stand-in for Teams' own side. */
class TestChat {
  readonly log: string[] = [];
  private opened: Parts | null = null;
  private messages = 0;
  private tests = 0;
  private now = '2026-11-23T08:15:00.000Z';

  /** Opens it on Monday 23 November 2026, a quarter past nine in Amsterdam, with the fictional people in it. */
  async open(): Promise<void> {
    const store = await openTestStore();
    const programme = readProgramme(PROGRAMME_FOLDER);
    await loadProgramme(store, programme);
    const demo = readDemoPeople(PROGRAMME_FOLDER, programme);
    await loadDemoPeople(store, programme.id, demo);
    await store.inProgramme(programme.id, async ({ people }) => {
      for (const { id } of demo.people) await people.recogniseAs(id, { provider: 'teams', subject: `29:${id}` });
    });
    const endpoint = this.endpointOn(store, programme.id);
    this.opened = { store, programme: programme.id, connector: await FakeConnector.start(), endpoint };
  }

  /** Forgets what was said before. Each test is a quarter of an hour after the one before, so that their messages stay apart. */
  beginTest(): void {
    this.connector.clear();
    this.tests += 1;
  }

  async close(): Promise<void> {
    await this.opened?.connector.close();
    await this.opened?.store.close();
  }

  get connector(): FakeConnector {
    return this.parts.connector;
  }

  /** Sets the clock of the chat and the bot. */
  setClock(instant: string): void {
    this.now = instant;
  }

  /** The instant so many minutes after this test began. */
  minute(minutes: number): string {
    return new Date(MORNING + (this.tests * MINUTES_APART + minutes) * MINUTE_MS).toISOString();
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

  /** The one card that stands in the conversations, which Microsoft's own reader takes; throws when there is not exactly one. */
  onlyCard(): Card {
    const { card } = this.connector.onlyCard;
    expect(problemsOf(card)).toEqual([]);
    return card;
  }

  /** The action item with this number as it is now. */
  item(number: ActionItemNumber): Promise<ActionItem | null> {
    return this.inProgramme((ports) => ports.actionItems.find(number));
  }

  inProgramme<T>(work: (ports: CapturePorts) => Promise<T>): Promise<T> {
    return this.parts.store.inProgramme(this.parts.programme, work);
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
    return this.parts.endpoint('', incomingSchema.parse(JSON.parse(JSON.stringify(full))).activity);
  }

  private get parts(): Parts {
    if (!this.opened) throw new Error('the chat opens when its tests begin');
    return this.opened;
  }

  private endpointOn({ inProgramme }: Store, programme: ProgrammeId): BotEndpoint {
    const write = (facts: object, message: string) => {
      this.log.push(JSON.stringify({ ...facts, message }));
    };
    const bot = createBot({
      inProgramme,
      programmeOf: (tenant) => (tenant === TENANT ? programme : null),
      now: () => this.now as Instant,
      boardUrl: (coalition) => `https://tafelwerk.example/${coalition ?? 'mijn-acties'}`,
      log: { info: write, warn: write, error: write },
    });
    return botEndpoint(bot, null, (problem) => this.log.push(String(problem)));
  }
}
