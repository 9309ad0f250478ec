import type { CaptureResult } from '../../core/capture/incoming';
import { previewLine, replaceLine } from '../../core/capture/line-use-cases';
import { newLineSchema, replacedLineSchema, typedLineSchema } from '../../core/capture/schema';
import { captureMessage } from '../../core/capture/use-cases';
import type { CaptureView } from '../../core/capture/views';
import type { Instant } from '../../core/shared/plain-date';
import { type ApiServer, numberInPath } from './api-server';
import type { Desk } from './desk';
import { accepted, Problem } from './problem';

/**
 * A line on the board cannot be edited as a chat message can: every delivery of one request key is the same
 * revision, also when it comes again an hour later.
 */
const ONLY_REVISION = '1970-01-01T00:00:00.000Z' as Instant;

/** One typed line: added to a board, shown as chips while typing, and put in the place of an action item's parts. */
export function lineRoutes(app: ApiServer, { asPerson }: Desk): void {
  app.post('/action-items', { schema: { body: newLineSchema } }, async (request, reply) => {
    const { requestKey, text, coalition } = request.body;
    const result = await asPerson(request, (ports, who) =>
      captureMessage(ports, who, {
        key: { conversationId: `bord:${who.person.id}`, activityId: requestKey },
        revisedAt: ONLY_REVISION,
        text,
        mentions: [],
        reference: who.now,
        conversation: null,
        origin: { kind: 'bord', conversationId: null, link: null },
        coalition,
        answers: null,
        asked: 'each-line',
      }),
    );
    const { items } = viewOf(result);
    return reply.status(201).send({ items });
  });

  app.post('/understanding', { schema: { body: typedLineSchema } }, async (request) =>
    asPerson(request, (ports, who) => previewLine(ports, who, request.body)),
  );

  app.put(
    '/action-items/:number/line',
    { schema: { params: numberInPath, body: replacedLineSchema } },
    async (request) => {
      const { number } = request.params;
      const { version: expectedVersion, text } = request.body;
      return accepted(
        await asPerson(request, (ports, who) => replaceLine(ports, who, { number, expectedVersion, text })),
      );
    },
  );
}

function viewOf(result: CaptureResult): CaptureView {
  switch (result.kind) {
    case 'nothing':
      throw new Problem('nothing-understood');
    case 'refused':
      throw new Problem(result.code, result.facts);
    default:
      return result.view;
  }
}
