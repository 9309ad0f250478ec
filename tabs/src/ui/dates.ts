import { dayInAmsterdam, type PlainDate, parsePlainDate } from '../../../core/shared/plain-date';
import type { Texts } from '../language';

/** A day from the server as people read it in full: "vrijdag 15 januari 2027". */
export function fullDate(day: string, { shared }: Texts): string {
  const date = parsePlainDate(day);
  return date ? shared.fullDate(date) : day;
}

/** A day in a list: "vr 15 jan", with the year when it is not this year. */
export function shortDate(day: string, texts: Texts): string {
  const date = parsePlainDate(day);
  return date ? texts.shared.shortDate(date, today()) : day;
}

/** The day of a moment in Amsterdam, in full. */
export function dayOf(instant: string, { shared }: Texts): string {
  return shared.fullDate(dayInAmsterdam(instant));
}

/** Today in Amsterdam; only for showing, the server decides what is late. */
export function today(): PlainDate {
  return dayInAmsterdam(new Date().toISOString());
}
