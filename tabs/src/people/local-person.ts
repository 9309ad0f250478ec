import type { Role } from '../../../core/people/person';

/** Somebody in the local list of people. */
export interface LocalPerson {
  readonly id: string;
  readonly name: string;
  readonly role: Role;
  readonly organisation: string | null;
}
