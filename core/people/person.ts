import type { CoalitionCode, OrganisationId, PersonId } from '../shared/ids';
import type { Language } from '../shared/language';

/** The three sectors of the triple helix, as the manifest names them. */
export type Helix = 'bedrijfsleven' | 'onderwijs' | 'overheid';

export const HELIXES: readonly Helix[] = ['bedrijfsleven', 'onderwijs', 'overheid'];

/**
 * What a person may do across the whole programme. `lid` works in coalitions; `gast` was met in a chat
 * and is not yet known to the secretariaat.
 */
export type Role = 'secretariaat' | 'beheerder' | 'werkambassadeur' | 'gespreksleider' | 'lid' | 'gast';

export const ROLES: readonly Role[] = ['secretariaat', 'beheerder', 'werkambassadeur', 'gespreksleider', 'lid', 'gast'];

export interface Organisation {
  readonly id: OrganisationId;
  readonly name: string;
  /** Null when the source does not say which sector it belongs to. */
  readonly helix: Helix | null;
}

export interface Person {
  readonly id: PersonId;
  readonly name: string;
  readonly role: Role;
  readonly organisation: Organisation | null;
  /** The coalitions this person is a member of. */
  readonly coalitions: readonly CoalitionCode[];
  readonly language: Language;
}

/** What it takes to tell whom a name means. */
export type NamedPerson = Pick<Person, 'id' | 'name' | 'coalitions'>;

/** Whether a person looks after the whole programme, rather than their own coalitions. */
export function servesProgramme(person: Person): boolean {
  return person.role === 'secretariaat' || person.role === 'beheerder' || person.role === 'werkambassadeur';
}

/** The part of a name that people use in a chat: everything before the first space. */
export function givenName(name: string): string {
  return name.trim().split(/\s+/)[0] ?? name;
}
