import type { PlainDate } from '../../shared/plain-date';
import { fold } from '../text/fold';
import { compilePhrases, type Phrases } from '../text/phrases';
import type { Calendar } from '../understanding';
import { FEASTS, type Feast } from '../vocabulary/feast-days';
import { MEETING_ALIASES, MEETING_ENDINGS, MEETING_NOUNS, VACATION_ALIASES, VACATIONS } from '../vocabulary/nl-events';

/** What a name in a message can stand for: a feast, a school holiday, or a kind of meeting. */
export type NamedEvent =
  | { readonly kind: 'feast'; readonly feast: Feast }
  | { readonly kind: 'vacation'; readonly spans: readonly { readonly from: PlainDate; readonly to: PlainDate }[] }
  | { readonly kind: 'meeting'; readonly dates: readonly PlainDate[] };

export interface EventNames {
  readonly phrases: Phrases<NamedEvent>;
}

/** Prepares the names of feasts, of the calendar's holidays and meetings, and of meetings in general. */
export function compileEventNames(calendar: Calendar): EventNames {
  const entries = new Map<string, NamedEvent>();
  for (const noun of MEETING_NOUNS) entries.set(noun, { kind: 'meeting', dates: [] });
  const known = meetingDates(calendar);
  for (const [alias, name] of Object.entries(MEETING_ALIASES)) {
    entries.set(alias, { kind: 'meeting', dates: known.get(name) ?? [] });
  }
  for (const [name, dates] of known) {
    const event: NamedEvent = { kind: 'meeting', dates };
    entries.set(name, event);
    if (!name.includes(' ')) for (const ending of MEETING_ENDINGS) entries.set(name + ending, event);
  }
  for (const name of [
    ...VACATIONS,
    ...Object.keys(VACATION_ALIASES),
    ...calendar.schoolHolidays.map((one) => fold(one.name)),
  ]) {
    entries.set(name, { kind: 'vacation', spans: vacationSpans(calendar, name) });
  }
  for (const feast of FEASTS) for (const name of feast.names.split('|')) entries.set(name, { kind: 'feast', feast });
  return { phrases: compilePhrases(entries) };
}

/** Every way a meeting can be called, with its days in order: by kind, by name, and by the name's last word. */
function meetingDates(calendar: Calendar): ReadonlyMap<string, readonly PlainDate[]> {
  const dates = new Map<string, PlainDate[]>();
  for (const meeting of [...calendar.meetings].sort((a, b) => (a.date < b.date ? -1 : 1))) {
    const name = words(meeting.name);
    const last = name.split(' ').at(-1) ?? name;
    for (const key of new Set([words(meeting.kind), name, last])) {
      if (!key) continue;
      const known = dates.get(key) ?? [];
      known.push(meeting.date);
      dates.set(key, known);
    }
  }
  return dates;
}

function vacationSpans(calendar: Calendar, name: string): readonly { from: PlainDate; to: PlainDate }[] {
  const meant = VACATION_ALIASES[name] ?? name;
  const any = meant === 'vakantie' || meant === 'vakanties' || meant === 'schoolvakantie';
  return calendar.schoolHolidays
    .filter((one) => any || fold(one.name) === meant)
    .map(({ from, to }) => ({ from, to }))
    .sort((a, b) => (a.from < b.from ? -1 : 1));
}

/** A name as the tokens of a message spell it: "Leer- en adviescommissie" is three words. */
function words(name: string): string {
  return fold(name)
    .split(/[^\p{L}\p{N}&']+/u)
    .filter((word) => word !== '')
    .join(' ');
}
