import type { Change } from '../../core/shared/change-feed';
import type { ProgrammeId } from '../../core/shared/ids';
import type { EventStreams } from '../live/event-stream';
import type { ApiServer } from './api-server';
import type { Desk } from './desk';
import { Problem } from './problem';

/** Hears every committed change of a programme; gives back how to stop hearing. */
export type Listen = (programme: ProgrammeId, heard: (change: Change) => void) => Promise<() => Promise<void>>;

/** `GET /api/events`: the changes of the person's programme as server-sent events, from the moment of asking. */
export function eventRoutes(app: ApiServer, { asPerson }: Desk, listen: Listen, streams: EventStreams): void {
  app.get('/events', async (request, reply) => {
    const { claim } = request;
    if (!claim) throw new Problem('not-signed-in');
    await asPerson(request, async () => undefined);
    let stopListening: (() => Promise<void>) | null = null;
    let ended = false;
    const stream = streams.open(`${claim.programme}:${claim.subject}`, () => {
      ended = true;
      void stopListening?.();
    });
    stopListening = await listen(claim.programme, stream.send);
    if (ended) await stopListening();
    return reply
      .header('content-type', 'text/event-stream; charset=utf-8')
      .header('cache-control', 'no-store, no-transform')
      .header('x-accel-buffering', 'no')
      .send(stream.body);
  });
}
