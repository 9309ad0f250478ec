/** How a request ends when the server says no, or cannot be reached: a status of 0 means no answer came. */
export class ApiProblem extends Error {
  constructor(
    readonly status: number,
    readonly code: string,
    /** A sentence for the person, in their language; empty when the server gave none. */
    readonly detail: string,
  ) {
    super(`${status} ${code}`);
  }
}

/** Gives the bearer token; asked again with `fresh` when the server no longer takes the one it had. */
export type TokenSource = (wish: 'any' | 'fresh') => Promise<string>;

/** Query parameters: a list is sent as the same name several times, and `true` as 1. */
export type Query = Readonly<Record<string, string | number | boolean | readonly string[]>>;

/** The one way the pages talk to the server. Every method throws an `ApiProblem` for anything but success. */
export interface ApiClient {
  get<T>(path: string, query?: Query, signal?: AbortSignal): Promise<T>;
  send<T>(method: 'POST' | 'PUT', path: string, body: unknown, signal?: AbortSignal): Promise<T>;
  /** Listens to changes until the signal aborts; connects again after a break. */
  listen(listener: EventListener, signal: AbortSignal): Promise<void>;
}

/** What the listener to changes hears. After a break it hears `connected` again: anything may have changed meanwhile. */
export interface EventListener {
  readonly changed: (data: unknown) => void;
  readonly connected: () => void;
  readonly lost: () => void;
}

/** Makes the client for one signed-in person. */
export function apiClient(tokens: TokenSource): ApiClient {
  const token = async (wish: 'any' | 'fresh') => {
    try {
      return await tokens(wish);
    } catch (problem) {
      // Teams, too, cannot reach anyone without a network.
      throw navigator.onLine ? problem : new ApiProblem(0, 'unreachable', '');
    }
  };
  const request = async (path: string, init: RequestInit): Promise<Response> => {
    const first = await fetchWith(await token('any'), path, init);
    if (first.status !== 401) return first;
    return fetchWith(await token('fresh'), path, init);
  };
  return {
    get: async (path, query = {}, signal) => json(await request(path + search(query), signal ? { signal } : {})),
    send: async (method, path, body, signal) =>
      json(
        await request(path, {
          method,
          body: JSON.stringify(body),
          headers: { 'content-type': 'application/json' },
          ...(signal ? { signal } : {}),
        }),
      ),
    listen: (listener, signal) => listenForEver(() => request('/api/events', { signal }), listener, signal),
  };
}

/** Reads without a token: the two addresses that exist before somebody is signed in. */
export async function openRequest<T>(path: string, body?: unknown): Promise<T> {
  const init = body === undefined ? {} : { method: 'POST', body: JSON.stringify(body) };
  return json(
    await reach(path, { ...init, headers: body === undefined ? {} : { 'content-type': 'application/json' } }),
  );
}

async function fetchWith(token: string, path: string, init: RequestInit): Promise<Response> {
  return reach(path, { ...init, headers: { ...init.headers, authorization: `Bearer ${token}` } });
}

async function reach(path: string, init: RequestInit): Promise<Response> {
  try {
    return await fetch(path, init);
  } catch (problem) {
    if (init.signal?.aborted) throw problem;
    throw new ApiProblem(0, 'unreachable', '');
  }
}

async function json<T>(response: Response): Promise<T> {
  if (!response.ok) throw await problemOf(response);
  return (await response.json()) as T;
}

async function problemOf(response: Response): Promise<ApiProblem> {
  const body: unknown = await response.json().catch(() => null);
  const read = (field: 'code' | 'detail') =>
    typeof body === 'object' && body !== null && field in body ? String((body as Record<string, unknown>)[field]) : '';
  return new ApiProblem(response.status, read('code') || 'unexpected', read('detail'));
}

function search(query: Query): string {
  const params = new URLSearchParams();
  for (const [name, value] of Object.entries(query)) {
    for (const one of Array.isArray(value) ? value : [value]) {
      if (one !== false && one !== '') params.append(name, one === true ? '1' : String(one));
    }
  }
  const text = params.toString();
  return text ? `?${text}` : '';
}

const FIRST_PAUSE_MS = 500;
const LONGEST_PAUSE_MS = 30_000;
const LASTING_MS = 10_000;
/** The server writes something every 20 s; a longer silence is a connection that died without saying so. */
const SILENCE_MS = 50_000;

async function listenForEver(open: () => Promise<Response>, listener: EventListener, signal: AbortSignal) {
  let pause = FIRST_PAUSE_MS;
  while (!signal.aborted) {
    try {
      const response = await open();
      if (!response.ok || !response.body) throw await problemOf(response);
      listener.connected();
      const since = Date.now();
      await readEvents(response.body, listener.changed).finally(() => {
        // A stream that is taken away at once, as by a sixth open page, must not be asked for again at once.
        if (Date.now() - since > LASTING_MS) pause = FIRST_PAUSE_MS;
      });
    } catch {
      if (signal.aborted) return;
    }
    listener.lost();
    await wait(pause * (0.5 + Math.random() / 2), signal);
    pause = Math.min(pause * 2, LONGEST_PAUSE_MS);
  }
}

async function readEvents(body: ReadableStream<Uint8Array<ArrayBuffer>>, changed: (data: unknown) => void) {
  const reader = body.pipeThrough(new TextDecoderStream()).getReader();
  let text = '';
  for (;;) {
    const { done, value } = await withinSilence(reader);
    if (done) return;
    const blocks = (text + value).split('\n\n');
    text = blocks.pop() ?? '';
    for (const block of blocks) readBlock(block, changed);
  }
}

async function withinSilence(reader: ReadableStreamDefaultReader<string>) {
  const timer = setTimeout(() => void reader.cancel(), SILENCE_MS);
  try {
    return await reader.read();
  } finally {
    clearTimeout(timer);
  }
}

function readBlock(block: string, changed: (data: unknown) => void) {
  const lines = block.split('\n');
  if (!lines.includes('event: change')) return;
  const data = lines.filter((line) => line.startsWith('data:')).map((line) => line.slice(5).trim());
  changed(JSON.parse(data.join('\n')));
}

function wait(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, ms);
    signal.addEventListener('abort', () => {
      clearTimeout(timer);
      resolve();
    });
  });
}
