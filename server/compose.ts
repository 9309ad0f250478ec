import { join } from 'node:path';
import { createBot } from '../bot/bot';
import type { ProgrammeId } from '../core/shared/ids';
import type { Instant } from '../core/shared/plain-date';
import { version } from '../package.json';
import { type DemoPeople, type ProgrammeData, readDemoPeople, readProgramme } from '../programmes/programme-schema';
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
  /** The address of the chat of local mode once it runs; null where the chat is Teams, or is turned off. */
  readonly chat: Promise<string | null>;
  /** Stops the chat, stops taking requests, lets running ones end, and closes the store. */
  close(): Promise<void>;
}

/** Opens the store, loads the programmes into it, and makes the app from it: the one place that knows everyone. */
export async function compose(config: Config): Promise<Tafelwerk> {
  const programmes = readProgrammes(config);
  // Takes as long to start as the store does, so both start at once. It ends with this process, also when that fails.
  const chat = startChat(config, programmes);
  chat.catch(() => undefined);
  const store = await openStore(config);
  const app = await onStore(config, store, programmes).catch(async (problem) => {
    await store.close();
    throw problem;
  });
  return {
    app,
    chat: chat.then((started) => started?.url ?? null),
    close: async () => {
      await chat.then((started) => started?.stop()).catch(() => undefined);
      await app.close();
      await store.close();
    },
  };
}

interface KnownProgramme {
  readonly data: ProgrammeData;
  /** Only in local mode. */
  readonly demo: DemoPeople | null;
}

type KnownProgrammes = ReadonlyMap<ProgrammeId, KnownProgramme>;

function readProgrammes({ root, mode }: Config): KnownProgrammes {
  const ids = mode.kind === 'local' ? [mode.programme] : [...new Set(mode.programmes.values())];
  return new Map(
    ids.map((id) => {
      const folder = join(root, 'programmes', id);
      const data = readProgramme(folder);
      return [id, { data, demo: mode.kind === 'local' ? readDemoPeople(folder, data) : null }];
    }),
  );
}

async function onStore(config: Config, store: Store, programmes: KnownProgrammes): Promise<ApiServer> {
  for (const [id, { data, demo }] of programmes) {
    await loadProgramme(store, data);
    if (demo) await loadDemo(store, id, demo);
  }
  return makeApp(config, store, programmes);
}

/** Adds the fictional people, and lets the chat of local mode know some of them by name. */
async function loadDemo(store: Store, programme: ProgrammeId, demo: DemoPeople): Promise<void> {
  await loadDemoPeople(store, programme, demo);
  await store.inProgramme(programme, async ({ people }) => {
    for (const person of castOf(demo.people)) await people.recogniseAs(person.id, teamsIdentity(person));
  });
}

async function makeApp(config: Config, store: Store, programmes: KnownProgrammes): Promise<ApiServer> {
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
    programmeName: (id) => programmes.get(id)?.data.name ?? id,
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
  bot = botEndpoint(
    createBot({
      inProgramme: store.inProgramme,
      programmeOf: (tenant) =>
        mode.kind === 'local' ? mode.programme : (mode.programmes.get(tenant.toLowerCase()) ?? null),
      now: clock,
      boardUrl:
        mode.kind === 'teams' && mode.appId ? teamsLinks(mode.appId, config.publicUrl) : pageLinks(config.publicUrl),
      log: app.log,
    }),
    mode.kind === 'teams' ? mode.bot : null,
    (problem) => app.log.error({ err: problem }, 'turn failed'),
  );
  return app;
}

function authenticateFor(mode: LocalMode | TeamsMode, sessions: LocalSessions | null): Authenticate {
  if (mode.kind === 'teams') {
    const { entra, programmes } = mode;
    const noProfile = async () => null;
    return entraTokens(entra, programmes, entra.clientSecret ? graphProfiles(entra, entra.clientSecret) : noProfile);
  }
  return sessions ? sessions.authenticate : async () => null;
}

async function startChat(config: Config, programmes: KnownProgrammes): Promise<Playground | null> {
  const { mode } = config;
  if (mode.kind !== 'local' || mode.playground === 'off') return null;
  return startPlayground({
    root: config.root,
    folder: join(config.dataDir, 'chat'),
    port: mode.playgroundPort,
    messagesUrl: `http://127.0.0.1:${config.port}/api/messages`,
    people: castOf(programmes.get(mode.programme)?.demo?.people ?? []),
  });
}
