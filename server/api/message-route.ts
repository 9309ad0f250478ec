import { activitySchema, type BotEndpoint } from '../teams/bot-endpoint';
import type { ApiServer } from './api-server';
import { isLoopback } from './local-routes';
import { Problem } from './problem';

/**
 * `POST /api/messages`: where the channel delivers activities. In local mode the bot answers only to this
 * computer, so that nobody can make the server call another one.
 */
export function messageRoute(app: ApiServer, endpoint: BotEndpoint, mode: 'local' | 'teams'): void {
  app.post('/messages', { schema: { body: activitySchema } }, async (request, reply) => {
    if (mode === 'local' && !isLocalAddress(request.body.serviceUrl)) throw new Problem('not-allowed-here');
    const { status, body } = await endpoint(request.headers.authorization ?? '', request.body);
    if (status === 401) throw new Problem('not-signed-in');
    return reply.status(status).send(body);
  });
}

function isLocalAddress(address: string): boolean {
  const { hostname } = new URL(address);
  return hostname === 'localhost' || isLoopback(hostname.replace(/^\[|\]$/g, ''));
}
