import helmet from '@fastify/helmet';
import rateLimit from '@fastify/rate-limit';
import Fastify, {
  type FastifyError,
  type FastifyReply,
  type FastifyRequest,
  type FastifyServerOptions,
  LogController,
} from 'fastify';
import type { CapturePorts } from '../core/capture/ports';
import { languageOf } from '../core/shared/language';
import type { Instant } from '../core/shared/plain-date';
import type { InProgramme } from '../core/shared/unit-of-work';
import { actionItemRoutes } from './api/action-item-routes';
import { type ApiServer, validateWithZod } from './api/api-server';
import { coalitionRoutes } from './api/coalition-routes';
import { type Desk, desk, readClaim, requireClaim } from './api/desk';
import { eventRoutes, type Listen } from './api/event-routes';
import { type HealthSource, healthRoute } from './api/health-route';
import { lineRoutes } from './api/line-routes';
import { type LocalParts, localRoutes, onlyThisComputer } from './api/local-routes';
import { meRoutes, type ProgrammeName } from './api/me-routes';
import { messageRoute } from './api/message-route';
import { pageRoutes } from './api/page-routes';
import { PROBLEM_TYPE, Problem, problemBody } from './api/problem';
import type { Authenticate } from './auth/claim';
import type { RateLimits } from './config';
import { eventStreams } from './live/event-stream';
import { requestLog } from './log';
import { securityHeaders } from './security-headers';
import type { BotEndpoint } from './teams/bot-endpoint';

/** The parts that the HTTP app is made of. */
export interface AppParts {
  readonly inProgramme: InProgramme<CapturePorts>;
  readonly listen: Listen;
  readonly authenticate: Authenticate;
  readonly clock: () => Instant;
  readonly programmeName: ProgrammeName;
  readonly health: HealthSource;
  readonly limits: RateLimits;
  readonly bot: BotEndpoint;
  /** The picker of people; null outside local mode. */
  readonly local: Omit<LocalParts, 'inProgramme'> | null;
  /** The folder with the built pages. */
  readonly pages: string;
  readonly logger: FastifyServerOptions['logger'];
}

/** The largest body that is read, in bytes: a Teams activity with a 28 KB card fits several times. */
const BODY_LIMIT = 256 * 1024;

/** Makes the HTTP app. It listens to nothing yet, and opens nothing that `close` does not close. */
export async function buildApp(parts: AppParts): Promise<ApiServer> {
  const app = Fastify({
    bodyLimit: BODY_LIMIT,
    // Between Teams and the server stands one proxy that says who asks; on one's own computer stands none.
    trustProxy: parts.local ? false : (_address, hop) => hop === 0,
    forceCloseConnections: 'idle',
    logController: new LogController({ disableRequestLogging: true }),
    logger: parts.logger ?? false,
    routerOptions: { maxParamLength: 200 },
    // An address that cannot be read belongs to no route, so no hook has looked at the request.
    frameworkErrors: (error, request, reply) => {
      request.language = languageOf(request.headers['accept-language']);
      sendProblem(error, request, reply);
    },
  }) as unknown as ApiServer;
  app.setValidatorCompiler(validateWithZod);
  app.decorateRequest('claim', null);
  app.decorateRequest('language', 'nl');
  app.setErrorHandler(sendProblem);
  app.setNotFoundHandler((request, reply) => sendProblem(new Problem('not-found'), request, reply));
  requestLog(app);
  endConnectionsOnClose(app);
  await app.register(helmet, securityHeaders(parts.local ? 'local' : 'teams'));
  if (parts.local) app.addHook('onRequest', onlyThisComputer);
  app.addHook('onRequest', readClaim(parts.authenticate));
  await app.register(rateLimit, { global: false, keyGenerator: whoAsks, errorResponseBuilder: tooMany });
  healthRoute(app, parts.health);
  await app.register(async (scope) => chatScope(scope as ApiServer, parts), { prefix: '/api' });
  await app.register(async (scope) => apiScope(scope as ApiServer, parts), { prefix: '/api' });
  await pageRoutes(app, parts.pages);
  return app;
}

/** What needs no token of a person: the channel's activities and, in local mode, choosing who you are. */
function chatScope(app: ApiServer, parts: AppParts): void {
  app.addHook('preParsing', limit(app, parts.limits.messagesPerMinute));
  messageRoute(app, parts.bot, parts.local ? 'local' : 'teams');
  if (parts.local) localRoutes(app, { ...parts.local, inProgramme: parts.inProgramme });
}

function apiScope(app: ApiServer, parts: AppParts): void {
  app.addHook('preParsing', limit(app, parts.limits.apiPerMinute));
  app.addHook('preParsing', requireClaim);
  const counter: Desk = desk(parts);
  const streams = eventStreams();
  app.addHook('preClose', async () => streams.closeAll());
  meRoutes(app, counter, parts.programmeName);
  coalitionRoutes(app, counter);
  actionItemRoutes(app, counter);
  lineRoutes(app, counter);
  eventRoutes(app, counter, parts.listen, streams);
}

/**
 * While the server stops, requests that run may end; then every connection is closed. Node would wait for those
 * that a browser keeps after an answer, or opened before it had anything to ask.
 */
function endConnectionsOnClose(app: ApiServer): void {
  let running = 0;
  app.addHook('onRequest', async (_request, reply) => {
    running += 1;
    // Unlike `onResponse`, this also comes for an answer that was broken off.
    reply.raw.once('close', () => {
      running -= 1;
    });
  });
  app.addHook('preClose', async () => {
    const timer = setInterval(() => running === 0 && app.server.closeAllConnections(), 50);
    app.server.once('close', () => clearInterval(timer));
  });
}

/** Counts the requests of one minute; every route that has the hook counts in the same tally. */
function limit(app: ApiServer, perMinute: number) {
  const count = app.rateLimit({ max: perMinute, timeWindow: 60_000 });
  return async (request: FastifyRequest, reply: FastifyReply) => count.call(app, request, reply);
}

/** Counts per person where a token says who it is, and per address where none does. */
function whoAsks({ claim, ip }: FastifyRequest): string {
  return claim ? `person:${claim.programme}:${claim.subject}` : `address:${ip}`;
}

function tooMany(): Problem {
  return new Problem('too-many-requests');
}

function sendProblem(error: unknown, request: FastifyRequest, reply: FastifyReply) {
  const problem = error instanceof Problem ? error : problemFrom(error as FastifyError);
  if (problem.code === 'unexpected') request.log.error({ err: error }, 'request failed');
  if (problem.code === 'bad-request') request.log.warn({ field: problem.facts.field }, 'request refused');
  const body = problemBody(problem, request.language);
  return reply.status(body.status).type(PROBLEM_TYPE).send(body);
}

function problemFrom({ code, statusCode = 500 }: FastifyError): Problem {
  if (code === 'FST_ERR_CTP_INVALID_JSON_BODY' || code === 'FST_ERR_CTP_EMPTY_JSON_BODY')
    return new Problem('bad-json');
  if (statusCode === 413) return new Problem('too-large');
  if (statusCode === 429) return new Problem('too-many-requests');
  return new Problem(statusCode >= 400 && statusCode < 500 ? 'bad-request' : 'unexpected');
}
