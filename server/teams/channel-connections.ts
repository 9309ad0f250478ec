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

/** The part of the SDK's client of a turn that sends its requests. It has no option for this. */
interface ChannelClient {
  readonly client: {
    readonly pipeline: {
      removePolicy(policy: { readonly name: string }): unknown;
      addPolicy(policy: {
        readonly name: string;
        sendRequest<Answer>(
          request: PipelineRequest,
          next: (request: PipelineRequest) => Promise<Answer>,
        ): Promise<Answer>;
      }): void;
    };
  };
}

/** Makes what gives the client of a turn connections that are surely still open; many turns share them. */
export function freshConnections(): (client: ChannelClient) => void {
  const http = new HttpAgent({ keepAlive: true, timeout: UNUSED_MS });
  const https = new HttpsAgent({ keepAlive: true, timeout: UNUSED_MS });
  return ({ client: { pipeline } }) => {
    // It repeats a send after any failure of its own accord, and a message that did arrive would arrive twice.
    pipeline.removePolicy({ name: 'defaultRetryPolicy' });
    pipeline.addPolicy({
      name: 'freshConnections',
      sendRequest: (request, next) => {
        request.agent = request.url.startsWith('https:') ? https : http;
        return next(request);
      },
    });
  };
}
