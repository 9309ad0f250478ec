import { createWriteStream, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { FastifyServerOptions } from 'fastify';
import type { ApiServer } from './api/api-server';

/** Where lines of the log go. */
export interface LogStream {
  write(line: string): void;
}

/** A file with the log of this run only: on one's own computer the terminal is for people. */
export function logFile(folder: string): LogStream {
  mkdirSync(folder, { recursive: true });
  const stream = createWriteStream(join(folder, 'server.log'), { flags: 'w', mode: 0o600 });
  // A log that cannot be written, as on a full disk, must not take the server along.
  stream.on('error', () => {});
  return stream;
}

/** How the log writes requests, answers and failures: never what somebody wrote, who they are, or a token. */
export function logSettings(stream: {
  write(line: string): void;
}): Exclude<FastifyServerOptions['logger'], boolean | undefined> {
  return {
    level: 'info',
    stream,
    base: null,
    serializers: { err: withoutWords },
  };
}

/** Logs one line per answered request: the route rather than the address, which may carry a search text. */
export function requestLog(app: ApiServer): void {
  app.addHook('onResponse', async (request, reply) => {
    const { method, routeOptions } = request;
    const route = routeOptions.url ?? 'unknown';
    const ms = Math.round(reply.elapsedTime);
    request.log.info({ method, route, status: reply.statusCode, ms }, 'answered');
  });
}

/**
 * A failure as its kind and the places in the code it went through. Its message is left out: a database
 * quotes the value it stumbled over, and that may be what somebody wrote.
 */
function withoutWords(problem: unknown) {
  if (!(problem instanceof Error)) return { type: typeof problem, message: '', stack: '' };
  const code = 'code' in problem ? String(problem.code) : undefined;
  const frames = (problem.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line));
  return { type: problem.name, message: '', ...(code ? { code } : {}), stack: frames.join('\n') };
}
