import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A stand-in for the channel on this computer: it takes what the bot sends to a conversation. */
export interface FakeChannel {
  /** To be given as the `serviceUrl` of an activity. */
  readonly serviceUrl: string;
  /** The texts that were sent to people, in order. */
  readonly texts: readonly string[];
  close(): Promise<void>;
}

export async function fakeChannel(): Promise<FakeChannel> {
  const texts: string[] = [];
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const { text } = JSON.parse(Buffer.concat(chunks).toString() || '{}') as { text?: string };
      if (text) texts.push(text);
      response.writeHead(200, { 'content-type': 'application/json' });
      response.end(JSON.stringify({ id: `sent-${texts.length}` }));
    });
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  return {
    serviceUrl: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    texts,
    close: () =>
      new Promise((closed) => {
        server.close(() => closed());
        server.closeAllConnections();
      }),
  };
}
