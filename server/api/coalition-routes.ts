import { z } from 'zod';
import { readBoard } from '../../core/action-items/use-cases';
import { aanjagerChoiceSchema, placeFillingSchema } from '../../core/coalitions/schema';
import { chooseAanjager, fillPlace, listCoalitions } from '../../core/coalitions/use-cases';
import { PRIORITIES } from '../../core/manifest/manifest';
import { coalitionCodeSchema, personIdSchema } from '../../core/shared/schema';
import { type ApiServer, present, switchInQuery } from './api-server';
import type { Desk } from './desk';
import { accepted } from './problem';

const inPath = z.object({ code: coalitionCodeSchema });

const boardFilter = z.object({
  owner: personIdSchema.optional(),
  withoutOwner: switchInQuery,
  priority: z.enum(PRIORITIES).optional(),
  overdue: switchInQuery,
  text: z.string().max(200).optional(),
});

/** The coalitions with their header numbers, their boards, who leads them, and their open places. */
export function coalitionRoutes(app: ApiServer, { asPerson }: Desk): void {
  app.get('/coalitions', async (request) => asPerson(request, listCoalitions));

  app.get('/coalitions/:code/board', { schema: { params: inPath, querystring: boardFilter } }, async (request) => {
    const filter = { coalition: request.params.code, ...present(request.query) };
    return accepted(await asPerson(request, (ports, who) => readBoard(ports, who, filter)));
  });

  app.put('/coalitions/:code/aanjager', { schema: { params: inPath, body: aanjagerChoiceSchema } }, async (request) =>
    accepted(
      await asPerson(request, (ports, who) => chooseAanjager(ports, who, request.params.code, request.body.personId)),
    ),
  );

  app.put(
    '/coalitions/:code/places/:place',
    { schema: { params: inPath.extend({ place: z.string().min(1).max(200) }), body: placeFillingSchema } },
    async (request) => {
      const { code, place } = request.params;
      return accepted(
        await asPerson(request, (ports, who) => fillPlace(ports, who, code, place, request.body.organisation)),
      );
    },
  );
}
