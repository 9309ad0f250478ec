import type { FastifyRequest } from 'fastify';
import { z } from 'zod';
import type { CapturePorts } from '../../core/capture/ports';
import type { ProgrammeId } from '../../core/shared/ids';
import { personIdSchema } from '../../core/shared/schema';
import type { InProgramme } from '../../core/shared/unit-of-work';
import type { LocalSessions } from '../auth/local-sessions';
import type { ApiServer } from './api-server';
import { Problem } from './problem';

export interface LocalParts {
  readonly programme: ProgrammeId;
  readonly sessions: LocalSessions;
  readonly inProgramme: InProgramme<CapturePorts>;
}

/** The picker of people: in local mode whoever sits at this computer says who they are. */
export function localRoutes(app: ApiServer, { programme, sessions, inProgramme }: LocalParts): void {
  app.get('/local/people', async () =>
    inProgramme(programme, async ({ people }) =>
      (await people.all()).map(({ id, name, role, organisation }) => ({
        id,
        name,
        role,
        organisation: organisation?.name ?? null,
      })),
    ),
  );

  app.post('/local/session', { schema: { body: z.strictObject({ personId: personIdSchema }) } }, async (request) => {
    const person = await inProgramme(programme, ({ people }) => people.find(request.body.personId));
    if (!person) throw new Problem('not-found');
    return { token: await sessions.open(programme, person.id) };
  });
}

/**
 * Refuses everything that does not come from this computer, and every page that reached it under another
 * name: a web site can point its own name at 127.0.0.1 and would otherwise read along.
 */
export async function onlyThisComputer(request: FastifyRequest): Promise<void> {
  const loopback = isLoopback(request.socket.remoteAddress ?? '') && LOCAL_NAMES.test(request.headers.host ?? '');
  if (!loopback) throw new Problem('not-allowed-here');
}

const LOCAL_NAMES = /^(localhost|127\.0\.0\.1|\[::1\])(:\d+)?$/i;

/** Whether an address of the network is this computer itself. */
export function isLoopback(address: string): boolean {
  return address === '::1' || /^(::ffff:)?127\.\d+\.\d+\.\d+$/.test(address);
}
