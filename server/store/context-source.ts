import { type PreparedContext, prepareContext } from '../../core/capture/context';
import type { ContextSource } from '../../core/capture/ports';
import type { ProgrammeId } from '../../core/shared/ids';

const FRESH_MS = 60_000;

/** What the grammar knows of each programme; reading and preparing it for every message would be most of a turn. */
export function contextSources(now: () => number = () => performance.now()): (programme: ProgrammeId) => ContextSource {
  const kept = new Map<ProgrammeId, { readonly context: PreparedContext; readonly until: number }>();
  return (programme) => ({
    prepared: async ({ coalitions, people, calendar }) => {
      const known = kept.get(programme);
      if (known && now() < known.until) return known.context;
      const context = prepareContext({
        coalitions: await coalitions.all(),
        calendar: await calendar.calendar(),
        peopleNames: (await people.names()).map(({ name }) => name),
      });
      kept.set(programme, { context, until: now() + FRESH_MS });
      return context;
    },
  });
}
