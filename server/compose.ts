import { join } from 'node:path';
import { createBot } from '../bot/bot';
import type { ProgrammeId } from '../core/shared/ids';
import type { Instant } from '../core/shared/plain-date';
import { version } from '../package.json';
import { type DemoPeople, readDemoPeople, readProgramme } from '../programmes/programme-schema';
import type { ApiServer } from './api/api-server';
import { buildApp } from './app';
import type { Authenticate } from './auth/claim';
import { entraTokens } from './auth/entra-tokens';
import { type LocalSessions, localSessionKey, localSessions } from './auth/local-sessions';
import type { Config, LocalMode, TeamsMode } from './config';
import { type Playground, startPlayground } from './local/playground';
import { castOf, teamsIdentity } from './local/playground-config';
import { logFile, logSettings } from './log';
import { openStore, type Store } from './store/open-store';
import { loadDemoPeople, loadProgramme } from './store/programme-loader';
import { pageLinks, teamsLinks } from './teams/board-links';
import { type BotEndpoint, botEndpoint } from './teams/bot-endpoint';
import { graphProfiles } from './teams/graph-profile';

/** Tafelwerk, put together and not yet listening. */
export interface Tafelwerk {
  readonly app: ApiServer;
  /** Where the app listens on this computer, once it does. */
  address(): string;
  /** Starts the chat of local mode and gives its address; null where the chat is Teams, or is turned off. */
  startChat(): Promise<string | null>;
  /** Stops the chat, stops taking requests, lets running ones end, and closes the store. */
  close(): Promise<void>;
}

/** Opens the store, loads the programmes into it, and makes the app from it: the one place that knows everyone. */
export async function compose(config: Config): Promise<Tafelwerk> {
  const store = await openStore(config);
  try {
    const programmes = await loadProgrammes(config, store);
    return await putTogether(config, store, programmes);
  } catch (problem) {
    await store.close();
    throw problem;
  }
}

interface LoadedProgramme {
  readonly name: string;
  /** Only in local mode. */
  readonly demo: DemoPeople | null;
}

type LoadedProgrammes = ReadonlyMap<ProgrammeId, LoadedProgramme>;

async function loadProgrammes({ root, mode }: Config, store: Store): Promise<LoadedProgrammes> {
  const ids = mode.kind === 'local' ? [mode.programme] : new Set(mode.programmes.values());
  const loaded = new Map<ProgrammeId, LoadedProgramme>();
  for (const id of ids) {
    const folder = join(root, 'programmes', id);
    const programme = readProgramme(folder);
    await loadProgramme(store, programme);
    const demo = mode.kind === 'local' ? readDemoPeople(folder, programme) : null;
    if (demo) await loadDemo(store, id, demo);
    loaded.set(id, { name: programme.name, demo });
  }
  return loaded;
}

/** Adds the fictional people, and lets the chat of local mode know some of them by name. */
async function loadDemo(store: Store, programme: ProgrammeId, demo: DemoPeople): Promise<void> {
  await loadDemoPeople(store, programme, demo);
  await store.inProgramme(programme, async ({ people }) => {
    for (const person of castOf(demo.people)) await people.recogniseAs(person.id, teamsIdentity(person));
  });
}

async function putTogether(config: Config, store: Store, programmes: LoadedProgrammes): Promise<Tafelwerk> {
  const { mode } = config;
  const clock = () => new Date().toISOString() as Instant;
  const startedAt = process.uptime();
  const sessions = mode.kind === 'local' ? localSessions(localSessionKey(join(config.dataDir, 'session.key'))) : null;
  let bot: BotEndpoint = async () => ({ status: 503, body: undefined });
  const app = await buildApp({
    inProgramme: store.inProgramme,
    listen: store.listen,
    authenticate: authenticateFor(mode, sessions),
    clock,
    programmeName: (id) => programmes.get(id)?.name ?? id,
    health: {
      mode: mode.kind,
      version,
      store: config.databaseUrl ? 'postgresql' : 'pglite',
      uptime: () => process.uptime() - startedAt,
      check: store.check,
    },
    limits: config.limits,
    bot: (authorization, activity) => bot(authorization, activity),
    local: mode.kind === 'local' && sessions ? { programme: mode.programme, sessions } : null,
    pages: join(config.root, 'tabs', 'dist'),
    logger: logSettings(mode.kind === 'local' ? logFile(config.dataDir) : process.stderr),
  });
  const baseUrl = () => config.publicUrl ?? localAddress(app);
  bot = botEndpoint(
    createBot({
      inProgramme: store.inProgramme,
      programmeOf: (tenant) =>
        mode.kind === 'local' ? mode.programme : (mode.programmes.get(tenant.toLowerCase()) ?? null),
      now: clock,
      boardUrl: mode.kind === 'teams' && mode.appId ? teamsLinks(mode.appId, baseUrl) : pageLinks(baseUrl),
      log: app.log,
    }),
    mode.kind === 'teams' ? mode.bot : null,
    (problem) => app.log.error({ err: problem }, 'turn failed'),
  );
  let chat: Playground | null = null;
  return {
    app,
    address: () => localAddress(app),
    startChat: async () => {
      chat = await startChat(config, app, programmes);
      return chat?.url ?? null;
    },
    close: async () => {
      await chat?.stop();
      await app.close();
      await store.close();
    },
  };
}

function authenticateFor(mode: LocalMode | TeamsMode, sessions: LocalSessions | null): Authenticate {
  if (mode.kind === 'teams') {
    const { entra, programmes } = mode;
    const noProfile = async () => null;
    return entraTokens(entra, programmes, entra.clientSecret ? graphProfiles(entra, entra.clientSecret) : noProfile);
  }
  return sessions ? sessions.authenticate : async () => null;
}

async function startChat(config: Config, app: ApiServer, programmes: LoadedProgrammes): Promise<Playground | null> {
  const { mode } = config;
  if (mode.kind !== 'local' || mode.playground === 'off') return null;
  return startPlayground({
    root: config.root,
    folder: join(config.dataDir, 'chat'),
    port: mode.playgroundPort,
    messagesUrl: `${localAddress(app).replace('localhost', '127.0.0.1')}/api/messages`,
    people: castOf(programmes.get(mode.programme)?.demo?.people ?? []),
  });
}

/** Where the app listens on this computer; the port is known once it does. */
function localAddress(app: ApiServer): string {
  const address = app.server.address();
  return `http://localhost:${typeof address === 'object' ? address?.port : address}`;
}
