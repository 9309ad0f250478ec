import { z } from 'zod';
import type { ProgrammeId } from '../../core/shared/ids';
import { languageSchema } from '../../core/shared/schema';
import type { ApiServer } from './api-server';
import type { Desk } from './desk';

/** Finds what a programme is called. */
export type ProgrammeName = (programme: ProgrammeId) => string;

/** Who I am, in which programme, and what day it is there; my language; and everyone I can give an action to. */
export function meRoutes(app: ApiServer, { asPerson }: Desk, programmeName: ProgrammeName): void {
  app.get('/me', async (request) =>
    asPerson(request, async (_ports, { person, today }) => ({
      person: { id: person.id, name: person.name, role: person.role, coalitions: person.coalitions },
      language: person.language,
      programme: programmeOf(request.claim?.programme, programmeName),
      today,
    })),
  );

  app.put('/me/language', { schema: { body: z.strictObject({ language: languageSchema }) } }, async (request) =>
    asPerson(request, async (ports, { person }) => {
      await ports.people.setLanguage(person.id, request.body.language);
      return { language: request.body.language };
    }),
  );

  app.get('/people', async (request) => asPerson(request, (ports) => ports.people.names()));
}

function programmeOf(id: ProgrammeId | undefined, programmeName: ProgrammeName) {
  return id ? { id, name: programmeName(id) } : null;
}
