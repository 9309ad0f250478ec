import { type BotEndpoint, incomingSchema } from '../teams/bot-endpoint';
import type { ApiServer } from './api-server';
import { isLoopback } from './local-routes';
import { Problem } from './problem';

/**
 * `POST /api/messages`: where the channel delivers activities. What cannot be read is refused, so that nothing is
 * lost unseen; what can be read without a part that is wrong is read, and the log says which part that was. In
 * local mode the bot answers only to this computer, so that nobody can make the server call another one.
 */
export function messageRoute(app: ApiServer, endpoint: BotEndpoint, mode: 'local' | 'teams'): void {
  app.post('/messages', { schema: { body: incomingSchema } }, async (request, reply) => {
    const { activity, unread } = request.body;
    if (mode === 'local' && !isLocalAddress(activity.serviceUrl)) throw new Problem('not-allowed-here');
    const { status, body } = await endpoint(request.headers.authorization ?? '', activity);
    if (status === 401) throw new Problem('not-signed-in');
    if (unread.length > 0) request.log.warn({ fields: unread }, 'parts of an activity could not be read');
    return reply.status(status).send(body);
  });
}

function isLocalAddress(address: string): boolean {
  const { hostname } = new URL(address);
  return hostname === 'localhost' || isLoopback(hostname.replace(/^\[|\]$/g, ''));
}
