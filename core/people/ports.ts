import type { PersonId } from '../shared/ids';
import type { Language } from '../shared/language';
import type { NamedPerson, Person } from './person';

/** A person as a chat or an identity provider knows them. */
export interface Identity {
  /** Where the subject is unique: `teams` (Bot Framework user id), `entra` (tenant id + object id) or `local`. */
  readonly provider: 'teams' | 'entra' | 'local';
  readonly subject: string;
}

/** The people of one programme. */
export interface PersonStore {
  find(id: PersonId): Promise<Person | null>;
  findByIdentity(identity: Identity): Promise<Person | null>;
  /** Everyone in the programme, by name. */
  all(): Promise<readonly Person[]>;
  /** What everyone is called, by name. */
  names(): Promise<readonly Pick<Person, 'id' | 'name'>[]>;
  /**
   * Those whose name, or a word of it, begins with one of these, by name. Case, accents, spaces and signs do not
   * count; a beginning without any letter of the alphabet gives everyone.
   */
  named(beginnings: readonly string[]): Promise<readonly NamedPerson[]>;
  add(person: Person): Promise<void>;
  /** Ties an identity to a person; an identity that is tied already stays as it is. */
  recogniseAs(person: PersonId, identity: Identity): Promise<void>;
  setLanguage(person: PersonId, language: Language): Promise<void>;
}
