import { asPersonId } from '../shared/ids';
import type { Language } from '../shared/language';
import type { NamedPerson, Person } from './person';
import type { Identity, PersonStore } from './ports';
import { soughtFor } from './written-name';

/** Someone who turned up: one or more identities that are the same person, and how they are called. */
export interface Newcomer {
  readonly identities: readonly [Identity, ...Identity[]];
  readonly name: string;
  readonly language: Language;
}

/**
 * Finds the person behind an identity. Somebody not met before joins as `gast`, so that nothing they
 * say is lost; the secretariaat gives them a role later.
 */
export async function recognise(ports: { readonly people: PersonStore }, newcomer: Newcomer): Promise<Person> {
  for (const identity of newcomer.identities) {
    const known = await ports.people.findByIdentity(identity);
    if (known) return known;
  }
  const [first] = newcomer.identities;
  const person: Person = {
    id: asPersonId(`${first.provider}:${first.subject}`),
    name: newcomer.name.trim() || first.subject,
    role: 'gast',
    organisation: null,
    coalitions: [],
    language: newcomer.language,
  };
  await ports.people.add(person);
  for (const identity of newcomer.identities) await ports.people.recogniseAs(person.id, identity);
  return person;
}

/** Those whose name may be written as one of these; more than they are may come along. */
export function peopleCalled(
  people: Pick<PersonStore, 'named'>,
  written: readonly string[],
): Promise<readonly NamedPerson[]> {
  return people.named(written.flatMap(soughtFor));
}
