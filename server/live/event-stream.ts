import { PassThrough } from 'node:stream';
import type { Change } from '../../core/shared/change-feed';

const KEEP_ALIVE_MS = 20_000;

/** The open streams of everyone; at most so many per person, the oldest goes when one more comes. */
export interface EventStreams {
  /** Opens a stream for a person; `stop` is called once when it ends, from whichever side. */
  open(subject: string, stop: () => void): EventStream;
  closeAll(): void;
}

export interface EventStream {
  readonly body: PassThrough;
  send(change: Change): void;
  end(): void;
}

/** Keeps the streams of changes that open pages listen to (server-sent events). */
export function eventStreams(perPerson = 5): EventStreams {
  const open = new Map<string, EventStream[]>();
  return {
    open: (subject, stop) => {
      const mine = open.get(subject) ?? [];
      // A page that went away without saying so must not keep the next one out.
      if (mine.length >= perPerson) mine[0]?.end();
      const stream = eventStream(() => {
        const left = (open.get(subject) ?? []).filter((one) => one !== stream);
        if (left.length > 0) open.set(subject, left);
        else open.delete(subject);
        stop();
      });
      open.set(subject, [...(open.get(subject) ?? []), stream]);
      return stream;
    },
    closeAll: () => {
      for (const stream of [...open.values()].flat()) stream.end();
    },
  };
}

function eventStream(ended: () => void): EventStream {
  const body = new PassThrough();
  const keepAlive = setInterval(() => body.write(': alive\n\n'), KEEP_ALIVE_MS);
  body.once('close', () => {
    clearInterval(keepAlive);
    ended();
  });
  // Sends the headers at once, so that the page knows it is connected.
  body.write(': open\n\n');
  return {
    body,
    send: (change) => {
      if (!body.writableEnded) body.write(`event: change\ndata: ${JSON.stringify(change)}\n\n`);
    },
    end: () => {
      body.end();
      body.destroy();
    },
  };
}
