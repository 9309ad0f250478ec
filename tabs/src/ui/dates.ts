import { dayInAmsterdam, type PlainDate, parsePlainDate } from '../../../core/shared/plain-date';
import type { Texts } from '../language';

/** A day from the server as people read it in full, with its weekday and year. */
export function fullDate(day: string, { shared }: Texts): string {
  const date = parsePlainDate(day);
  return date ? shared.fullDate(date) : day;
}

/** A day in a list: short, and with the year only when it is not this year. */
export function shortDate(day: string, texts: Texts): string {
  const date = parsePlainDate(day);
  return date ? texts.shared.shortDate(date, today()) : day;
}

/** The day of a moment in Amsterdam, in full. */
export function dayOf(instant: string, { shared }: Texts): string {
  return shared.fullDate(dayInAmsterdam(instant));
}

/** The day and the time of a moment in Amsterdam, with the minute. */
export function momentOf(instant: string, texts: Texts): string {
  return `${dayOf(instant, texts)}, ${TIME.format(new Date(instant))}`;
}

const TIME = new Intl.DateTimeFormat('nl-NL', { hour: '2-digit', minute: '2-digit', timeZone: 'Europe/Amsterdam' });

/** Today in Amsterdam; only for showing, the server decides what is late. */
export function today(): PlainDate {
  return dayInAmsterdam(new Date().toISOString());
}
