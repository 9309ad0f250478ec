import { resolve } from 'node:path';
import { z } from 'zod';
import { asProgrammeId, type ProgrammeId } from '../core/shared/ids';
import { type Language, languageOf } from '../core/shared/language';
import type { SettingProblem } from '../i18n/nl/server';
import { sentences } from '../i18n/sentences';

/** Everything the server may be told from outside. Local mode needs nothing; Teams mode needs who it is. */
export interface Config {
  /** The project's folder: programmes, built pages. */
  readonly root: string;
  readonly port: number;
  /** The address of the network card to listen on. */
  readonly host: string;
  /** Where people open the pages, without a slash at the end. */
  readonly publicUrl: string;
  readonly dataDir: string;
  /** Null keeps everything in the embedded store in `dataDir`. */
  readonly databaseUrl: string | null;
  readonly limits: RateLimits;
  /** The language of whoever starts the server. */
  readonly language: Language;
  readonly mode: LocalMode | TeamsMode;
}

/** How many requests one person, or one address that is not signed in, may do per minute. */
export interface RateLimits {
  readonly apiPerMinute: number;
  readonly messagesPerMinute: number;
}

/** On one's own computer, with fictional people and the Agents Playground as the chat. */
export interface LocalMode {
  readonly kind: 'local';
  readonly programme: ProgrammeId;
  readonly playground: 'on' | 'off';
  /** The port the chat prefers; another is taken when it is busy. */
  readonly playgroundPort: number;
  readonly browser: 'open' | 'none';
}

/** In Microsoft Teams. */
export interface TeamsMode {
  readonly kind: 'teams';
  /** The programme of each Microsoft 365 tenant that may use the app. */
  readonly programmes: ReadonlyMap<string, ProgrammeId>;
  readonly bot: BotRegistration;
  readonly entra: EntraApp;
  /** The id of the app package, for links that open in Teams; null makes plain links. */
  readonly appId: string | null;
}

export interface BotRegistration {
  readonly id: string;
  readonly type: 'SingleTenant' | 'MultiTenant' | 'UserAssignedMSI';
  readonly password: string | null;
  readonly tenantId: string | null;
}

/** The app registration that Teams gives single sign-on tokens for. */
export interface EntraApp {
  readonly clientId: string;
  readonly clientSecret: string | null;
  /** What a token may be meant for: the client id and the application id URIs. */
  readonly audiences: readonly string[];
  /** Where the issuer and its keys live, without a slash at the end. */
  readonly authority: string;
}

/** A setting that is missing or wrong, in a sentence for who starts the server. */
export class ConfigError extends Error {}

type Environment = Readonly<Record<string, string | undefined>>;

/** Reads the settings: the one place that knows the environment. Throws `ConfigError` when one is wrong. */
export function readConfig(environment: Environment = process.env, folder = process.cwd()): Config {
  const language = languageOf(environment.LC_ALL || environment.LANG);
  const parsed = settings.safeParse(withoutEmpty(environment));
  if (!parsed.success) throw new ConfigError(sentenceOf(parsed.error, language));
  const read = parsed.data;
  const local = read.BOT_ID === undefined && read.AAD_APP_CLIENT_ID === undefined;
  return {
    root: resolve(folder),
    port: read.PORT,
    host: local ? '127.0.0.1' : '0.0.0.0',
    publicUrl: read.PUBLIC_URL ?? `http://localhost:${read.PORT}`,
    dataDir: resolve(folder, read.DATA_DIR),
    databaseUrl: read.DATABASE_URL ?? null,
    limits: {
      apiPerMinute: read.API_PER_MINUTE,
      // On loopback the chat and the tests send far more than a person types.
      messagesPerMinute: read.MESSAGES_PER_MINUTE ?? (local ? 1_000_000 : 6_000),
    },
    language,
    mode: local ? localMode(read, language) : teamsMode(read, language),
  };
}

/** The message of a rule is the code of its sentence. */
const says = (problem: SettingProblem) => problem;

const whole = z.coerce.number(says('not-a-number')).int(says('not-a-number')).min(1, says('not-a-number'));
const port = whole.max(65_535, says('not-a-number'));
const url = z.url(says('not-an-address')).transform((text) => text.replace(/\/+$/, ''));
const guid = z.guid(says('not-a-guid'));

const settings = z.object({
  NODE_ENV: z.string().optional(),
  PORT: port.default(3978),
  DATA_DIR: z.string().default('data'),
  DATABASE_URL: z
    .string()
    .regex(/^postgres(ql)?:\/\//, says('not-a-database'))
    .optional(),
  PUBLIC_URL: url.optional(),
  PLAYGROUND: z.enum(['on', 'off'], says('not-a-choice')).default('on'),
  PLAYGROUND_PORT: port.default(56_150),
  BROWSER: z.string().optional(),
  PROGRAMME: z.string().default('noord-holland-2030'),
  API_PER_MINUTE: whole.default(600),
  MESSAGES_PER_MINUTE: whole.optional(),
  TEAMS_APP_ID: guid.optional(),
  BOT_ID: guid.optional(),
  BOT_TYPE: z.enum(['SingleTenant', 'MultiTenant', 'UserAssignedMSI'], says('not-a-choice')).default('SingleTenant'),
  BOT_PASSWORD: z.string().optional(),
  BOT_TENANT_ID: guid.optional(),
  AAD_APP_CLIENT_ID: guid.optional(),
  AAD_APP_CLIENT_SECRET: z.string().optional(),
  AAD_AUTHORITY: url.default('https://login.microsoftonline.com'),
  TENANTS: z
    .string()
    .regex(/^[^=,\s]+=[^=,\s]+(,[^=,\s]+=[^=,\s]+)*$/, says('not-tenants'))
    .optional(),
});

type Settings = z.output<typeof settings>;

function localMode(read: Settings, language: Language): LocalMode {
  if (read.NODE_ENV === 'production') throw new ConfigError(sentences(language).server.noLocalModeInProduction);
  return {
    kind: 'local',
    programme: asProgrammeId(read.PROGRAMME),
    playground: read.PLAYGROUND,
    playgroundPort: read.PLAYGROUND_PORT,
    browser: read.BROWSER === 'none' ? 'none' : 'open',
  };
}

function teamsMode(read: Settings, language: Language): TeamsMode {
  const needed = <Name extends keyof Settings>(name: Name): NonNullable<Settings[Name]> => {
    const value = read[name];
    if (value === undefined || value === null) throw new ConfigError(sentences(language).server.settingMissing(name));
    return value;
  };
  const [botId, clientId] = [needed('BOT_ID'), needed('AAD_APP_CLIENT_ID')];
  const { host } = new URL(needed('PUBLIC_URL'));
  return {
    kind: 'teams',
    programmes: tenants(needed('TENANTS')),
    bot: {
      id: botId,
      type: read.BOT_TYPE,
      password: read.BOT_TYPE === 'UserAssignedMSI' ? null : needed('BOT_PASSWORD'),
      tenantId: read.BOT_TYPE === 'MultiTenant' ? (read.BOT_TENANT_ID ?? null) : needed('BOT_TENANT_ID'),
    },
    entra: {
      clientId,
      clientSecret: read.AAD_APP_CLIENT_SECRET ?? null,
      audiences: [clientId, `api://${clientId}`, `api://${host}/${clientId}`, `api://${host}/botid-${botId}`],
      authority: read.AAD_AUTHORITY,
    },
    appId: read.TEAMS_APP_ID ?? null,
  };
}

function tenants(text: string): ReadonlyMap<string, ProgrammeId> {
  return new Map(
    text.split(',').map((pair) => {
      const [tenant = '', programme = ''] = pair.split('=');
      return [tenant.toLowerCase(), asProgrammeId(programme)];
    }),
  );
}

/** An empty setting in an .env file means that it is not set. */
function withoutEmpty(environment: Environment): Environment {
  return Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== undefined && value !== ''));
}

function sentenceOf(error: z.ZodError, language: Language): string {
  const { settingWrong } = sentences(language).server;
  return error.issues.map(({ path, message }) => settingWrong(path.join('.'), message as SettingProblem)).join(' ');
}
