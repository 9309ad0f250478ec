import { asPersonId, asProgrammeId } from '../../core/shared/ids';
import type { ApiServer } from '../../server/api/api-server';
import { type AppParts, buildApp } from '../../server/app';
import { localSessions } from '../../server/auth/local-sessions';
import { logSettings } from '../../server/log';
import { MONDAY } from './builders';

export const NOORD_HOLLAND = asProgrammeId('noord-holland-2030');

/** The HTTP app of local mode on a free port of this computer, as a browser reaches it. */
export interface HttpApp {
  readonly app: ApiServer;
  readonly url: string;
  /** Everything the log holds so far. */
  log(): string;
  /** A bearer token for a person, in the programme of the app unless another is named. */
  tokenFor(person: string, programme?: string): Promise<string>;
  /** Sends a request with a token, or without when it is null; a body that is no string is sent as JSON. */
  send(method: string, path: string, token: string | null, body?: unknown): Promise<Answer>;
  close(): Promise<void>;
}

export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  /** The body read as JSON; empty when it is none. */
  readonly json: Readonly<Record<string, unknown>>;
}

/** Starts the app on the parts of a store; what a test does not say is as in local mode. */
export async function httpApp(store: StoreParts, parts: Partial<AppParts> = {}): Promise<HttpApp> {
  const lines: string[] = [];
  const sessions = localSessions(Buffer.alloc(32, 7));
  const app = await buildApp({
    ...store,
    authenticate: sessions.authenticate,
    clock: () => MONDAY,
    programmeName: () => 'Werken & Ontwikkelen 2030',
    health: { mode: 'local', version: '1.2.3', store: 'pglite', uptime: () => 7.4, check: async () => undefined },
    limits: { apiPerMinute: 10_000, messagesPerMinute: 10_000 },
    bot: async () => ({ status: 200, body: undefined }),
    local: { programme: NOORD_HOLLAND, sessions },
    pages: '/nowhere',
    logger: logSettings({ write: (line) => void lines.push(line) }),
    ...parts,
  });
  const url = await app.listen({ host: '127.0.0.1', port: 0 });
  return {
    app,
    url,
    log: () => lines.join(''),
    tokenFor: (person, programme = NOORD_HOLLAND) => sessions.open(asProgrammeId(programme), asPersonId(person)),
    send: async (method, path, token, body) => answerOf(await fetch(url + path, requestOf(method, token, body))),
    close: () => app.close(),
  };
}

export type StoreParts = Pick<AppParts, 'inProgramme' | 'listen'>;

/** A store that must not be asked: for what is decided before any row is read. */
export const untouchedStore: StoreParts = {
  inProgramme: () => Promise.reject(new Error('the store was asked')),
  listen: () => Promise.reject(new Error('the store was asked')),
};

function requestOf(method: string, token: string | null, body: unknown): RequestInit {
  return {
    method,
    headers: {
      ...(token ? { authorization: `Bearer ${token}` } : {}),
      ...(body === undefined ? {} : { 'content-type': 'application/json' }),
    },
    ...(body === undefined ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) }),
  };
}

async function answerOf(response: Response): Promise<Answer> {
  const text = await response.text();
  return { status: response.status, headers: response.headers, text, json: jsonOf(text) };
}

function jsonOf(text: string): Answer['json'] {
  try {
    return JSON.parse(text);
  } catch {
    return {};
  }
}
