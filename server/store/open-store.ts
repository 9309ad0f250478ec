import type { CapturePorts, ContextSource } from '../../core/capture/ports';
import type { Change, ChangeFeed } from '../../core/shared/change-feed';
import type { ProgrammeId } from '../../core/shared/ids';
import type { InProgramme } from '../../core/shared/unit-of-work';
import { actionItemStore } from './action-item-store';
import { calendarSource } from './calendar-source';
import { captureStore } from './capture-store';
import { coalitionStore } from './coalition-store';
import { contextSources } from './context-source';
import { conversationStore } from './conversation-store';
import { type Queries, queriesOn } from './dialect';
import { CHANGES_CHANNEL, type Engine } from './engine';
import { gremiumStore } from './gremium-store';
import { migrate } from './migrate';
import { personStore } from './people-store';
import { openEmbedded } from './pglite';
import { openPostgres } from './postgres';
import { transact } from './transaction';

/** Where the rows live. */
export interface StoreConfig {
  readonly dataDir: string;
  /** Null keeps everything in `dataDir`, in this process. */
  readonly databaseUrl: string | null;
}

/** The store as the server uses it: a transaction at a time, for one programme. */
export interface Store {
  readonly inProgramme: InProgramme<CapturePorts>;
  /** Calls `handler` with every change of a programme, also those of other instances, until the returned function is called. */
  listen(programme: ProgrammeId, handler: (change: Change) => void): Promise<() => Promise<void>>;
  /** Throws when the database cannot be read within five seconds. */
  check(): Promise<void>;
  /** Lets running transactions end, and closes the database. */
  close(): Promise<void>;
  /** For loading programmes, export and import only; a use case never sees it. */
  readonly engine: Engine;
}

/**
 * Opens the store and brings its tables up to date. Throws a StoreProblem, with a sentence for who starts the
 * server, when the folder is in use, not durable or of another version.
 */
export async function openStore({ dataDir, databaseUrl }: StoreConfig): Promise<Store> {
  const engine = await (databaseUrl ? openPostgres(databaseUrl) : openEmbedded(dataDir));
  try {
    await migrate(engine);
  } catch (problem) {
    await engine.close();
    throw problem;
  }
  const contextFor = contextSources();
  return {
    engine,
    inProgramme: (programme, work) =>
      transact(engine, { as: 'app', programme }, (connection) =>
        work(portsOn(queriesOn(connection), programme, contextFor(programme))),
      ),
    listen: async (programme, handler) => {
      const stop = await engine.listen((payload) => {
        const announced = JSON.parse(payload) as Announcement;
        if (announced.programme === programme) handler(announced.change);
      });
      return async () => stop();
    },
    check: () =>
      within(
        CHECK_MS,
        transact(engine, { as: 'owner', programme: null }, (connection) =>
          connection.query('select number from migration limit 1', []),
        ),
      ),
    close: () => engine.close(),
  };
}

const CHECK_MS = 5_000;

/** Waits for work, but not for ever: a monitor that hangs tells nobody anything. */
async function within(milliseconds: number, work: Promise<unknown>): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new Error('the database does not answer')), milliseconds);
  });
  try {
    await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}

interface Announcement {
  readonly programme: ProgrammeId;
  readonly change: Change;
}

function portsOn(db: Queries, programme: ProgrammeId, context: ContextSource): CapturePorts {
  return {
    people: personStore(db, programme),
    coalitions: coalitionStore(db, programme),
    gremia: gremiumStore(db),
    actionItems: actionItemStore(db, programme),
    captures: captureStore(db, programme),
    conversations: conversationStore(db, programme),
    calendar: calendarSource(db),
    context,
    changes: changeFeed(db, programme),
  };
}

/** A notification leaves when the transaction commits, and not when it rolls back. */
function changeFeed(db: Queries, programme: ProgrammeId): ChangeFeed {
  return {
    announce: async (change) => {
      const announcement: Announcement = { programme, change };
      await db
        .selectNoFrom(({ fn, val }) =>
          fn('pg_notify', [val(CHANGES_CHANNEL), val(JSON.stringify(announcement))]).as('sent'),
        )
        .execute();
    },
  };
}
