import type { Person } from '../../core/people/person';
import type { PersonStore } from '../../core/people/ports';
import type { Newcomer } from '../../core/people/use-cases';
import type { ProgrammeId } from '../../core/shared/ids';

/** What a valid token says: in which programme, and how to find the person it was given to. */
export interface Claim {
  readonly programme: ProgrammeId;
  /** Tells one person from another, for limits; the same for every token of that person. */
  readonly subject: string;
  /** Finds the person in the programme; null when they are not part of it, or not yet. */
  identify(ports: { readonly people: PersonStore }): Promise<Person | null>;
  /**
   * Tells how somebody not met before is called, which may take asking elsewhere: never inside a transaction.
   * Null where nobody joins by signing in.
   */
  readonly introduce: (() => Promise<Newcomer>) | null;
}

/** Checks a bearer token. Null for a token that is not ours, not valid, or not valid any more; throws when that could not be found out. */
export type Authenticate = (token: string) => Promise<Claim | null>;
