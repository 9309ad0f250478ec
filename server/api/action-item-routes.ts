import { z } from 'zod';
import { BOARD_STATUSES } from '../../core/action-items/action-item';
import type { ActionItemSelection } from '../../core/action-items/ports';
import { actionItemChangeSchema, versionSchema } from '../../core/action-items/schema';
import { changeActionItem, KLAAR_DAYS, listActionItems, readMine } from '../../core/action-items/use-cases';
import { readActionItem } from '../../core/capture/line-use-cases';
import { PRIORITIES } from '../../core/manifest/manifest';
import { addDays, type PlainDate } from '../../core/shared/plain-date';
import { coalitionCodeSchema, personIdSchema } from '../../core/shared/schema';
import { type ApiServer, numberInPath, present, switchInQuery } from './api-server';
import type { Desk } from './desk';
import { accepted } from './problem';

/** How a list names what is nog te plaatsen, where a coalition's code would stand. */
const TO_PLACE = 'nog-te-plaatsen';

const status = z.enum(BOARD_STATUSES);

const listed = z.object({
  coalition: z.union([z.literal(TO_PLACE).transform(() => null), coalitionCodeSchema]).optional(),
  status: z.union([status.transform((one) => [one]), z.array(status).min(1)]).default([...BOARD_STATUSES]),
  owner: personIdSchema.optional(),
  withoutOwner: switchInQuery,
  priority: z.enum(PRIORITIES).optional(),
  overdue: switchInQuery,
  text: z.string().max(200).optional(),
  offset: z.coerce.number().int().min(0).max(1_000_000).default(0),
  limit: z.coerce.number().int().min(1).max(200).default(50),
});

const changed = z.strictObject({ version: versionSchema, change: actionItemChangeSchema });

/** Action items as lists, mine, one in full, and a change to one. */
export function actionItemRoutes(app: ApiServer, { asPerson }: Desk): void {
  app.get('/action-items', { schema: { querystring: listed } }, async (request) => {
    const { offset, limit, ...wanted } = request.query;
    return asPerson(request, (ports, who) =>
      listActionItems(ports, who, selectionOf(wanted, who.today), { offset, limit }),
    );
  });

  app.get('/action-items/mine', async (request) => asPerson(request, readMine));

  app.get('/action-items/:number', { schema: { params: numberInPath } }, async (request) =>
    accepted(await asPerson(request, (ports, who) => readActionItem(ports, who, request.params.number))),
  );

  app.post('/action-items/:number/changes', { schema: { params: numberInPath, body: changed } }, async (request) => {
    const { version: expectedVersion, change } = request.body;
    const wish = { number: request.params.number, expectedVersion, change };
    return accepted(await asPerson(request, (ports, who) => changeActionItem(ports, who, wish)));
  });
}

/** A list goes on where a board's column stops, so it keeps what is klaar as long as the board does. */
function selectionOf(
  { status: statuses, overdue, ...rest }: Omit<z.output<typeof listed>, 'offset' | 'limit'>,
  today: PlainDate,
): ActionItemSelection {
  return {
    ...present(rest),
    statuses,
    closedSince: addDays(today, -KLAAR_DAYS),
    ...(overdue ? { overdueOn: today } : {}),
  };
}
