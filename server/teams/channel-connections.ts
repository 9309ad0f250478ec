import { Agent as HttpAgent } from 'node:http';
import { Agent as HttpsAgent } from 'node:https';

/** A request on its way to the channel, as the SDK's HTTP pipeline knows it. */
interface PipelineRequest {
  readonly url: string;
  agent?: HttpAgent | HttpsAgent;
}

/**
 * How long a connection to the channel may lie unused, in milliseconds. Most servers close one after five seconds;
 * a message sent at that very moment is lost, and nobody can say whether it arrived. So we close it well before.
 */
const UNUSED_MS = 2_000;

/** Makes the policy that gives every request to the channel a connection that is surely still open. */
export function freshConnections() {
  const http = new HttpAgent({ keepAlive: true, timeout: UNUSED_MS });
  const https = new HttpsAgent({ keepAlive: true, timeout: UNUSED_MS });
  return {
    policy: {
      name: 'freshConnections',
      sendRequest: <Answer>(request: PipelineRequest, next: (request: PipelineRequest) => Promise<Answer>) => {
        request.agent = request.url.startsWith('https:') ? https : http;
        return next(request);
      },
    },
    position: 'perCall' as const,
  };
}
