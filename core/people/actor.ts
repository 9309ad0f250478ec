import { dayInAmsterdam, type Instant, type PlainDate } from '../shared/plain-date';
import type { Person } from './person';

/** Who does something, and when: every use case gets it, so that no rule needs a clock. */
export interface Actor {
  readonly person: Person;
  readonly now: Instant;
  /** The calendar day in Amsterdam at `now`. */
  readonly today: PlainDate;
}

/** Makes the actor for a person at an instant. */
export function actor(person: Person, now: Instant): Actor {
  return { person, now, today: dayInAmsterdam(now) };
}
