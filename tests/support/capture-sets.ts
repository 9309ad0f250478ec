import { type PreparedContext, prepareContext } from '../../core/capture/context';
import { captureContext, understandLine } from '../../server/capture-lines';
import calendar from '../core/capture/data/calendar.json';
import coalitions from '../core/capture/data/coalitions.json';
import type { Answer, Labelled } from './score-capture';

/** The coalitions and the calendar that the labelled messages were labelled with. */
export function labelledContext(): PreparedContext {
  return prepareContext(captureContext(JSON.stringify(coalitions), JSON.stringify(calendar)));
}

/** The same without a calendar. */
export function contextWithoutCalendar(): PreparedContext {
  return prepareContext(captureContext(JSON.stringify(coalitions), null));
}

/** What the command makes of a labelled message. */
export function answer({ text, mentions, reference }: Labelled, context: PreparedContext): Answer {
  return understandLine(JSON.stringify({ text, mentions, reference }), context);
}
