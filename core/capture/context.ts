import type { PlainDate } from '../shared/plain-date';
import { compileEventNames, type EventNames } from './dates/event-names';
import { type CoalitionNames, compileCoalitionNames } from './parts/coalition-names';
import { fold } from './text/fold';
import type { CaptureContext } from './understanding';
import { RECURRING, SEASONS, WITHOUT_DAY } from './vocabulary/nl-events';

/** What the grammar knows besides the message, ready for use. Make it once and use it for every message. */
export interface PreparedContext {
  readonly coalitions: CoalitionNames;
  readonly events: EventNames;
  readonly closed: ReadonlySet<PlainDate>;
  /** First words of date expressions that are no date words themselves. */
  readonly beginnings: ReadonlySet<string>;
  /** Given and full names of people in the programme, without accents. */
  readonly people: ReadonlySet<string>;
}

/** Compiles names, aliases and the calendar, so that reading a message only looks things up. */
export function prepareContext(context: CaptureContext): PreparedContext {
  const events = compileEventNames(context.calendar);
  return {
    coalitions: compileCoalitionNames(context.coalitions),
    events,
    closed: new Set(context.calendar.publicHolidays),
    beginnings: new Set([
      ...events.phrases.keys(),
      ...RECURRING,
      ...SEASONS,
      ...WITHOUT_DAY.map(firstWord),
      'onze',
      'ons',
      'jullie',
      'our',
    ]),
    people: new Set(context.peopleNames.flatMap((name) => [fold(name), firstWord(fold(name))])),
  };
}

function firstWord(phrase: string): string {
  return phrase.split(' ')[0] ?? phrase;
}
