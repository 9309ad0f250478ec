import { type Owner, TITLE_MAX } from '../action-items/action-item';
import type { Actor } from '../people/actor';
import { givenName, type NamedPerson, type Person } from '../people/person';
import { isWrittenAs, plainName } from '../people/written-name';
import type { CoalitionCode } from '../shared/ids';
import { oneLine } from '../shared/plain-text';
import type { Mention, OwnerRef, UnderstoodAction } from './understanding';

/** A mention, with the person of the programme it stands for when the chat knows that person. */
export type KnownMention = Mention & { readonly person: Pick<Person, 'id' | 'name'> | null };

/** What is needed to turn names into people. */
export interface Company {
  readonly who: Pick<Actor, 'person'>;
  /** At least everyone whose name begins with one of the names that are looked for. */
  readonly people: readonly NamedPerson[];
  readonly mentions: readonly KnownMention[];
}

/** The owners of an understood action item as people of the programme, in the order of the message. */
export function ownersOf(
  action: Pick<UnderstoodAction, 'owners'>,
  coalition: CoalitionCode | null,
  company: Company,
): readonly Owner[] {
  return action.owners.map((part) => ownerOf(part.value, coalition, company));
}

/** The names by which owners are to be found; the sender needs no finding. */
export function namesIn(owners: UnderstoodAction['owners']): readonly string[] {
  return owners.flatMap(({ value }) => (value.kind === 'sender' ? [] : [value.name]));
}

/**
 * The people a name may mean. A full name means who bears it; a given name, or else any other way to write a name
 * ("J. Kuijper", "Bas vd Laan", "Harmsen"), means who is called so in the coalition, or else anywhere in the
 * programme. More than one is a doubt for the card; none is a name nobody answers to.
 */
export function candidatesFor(
  name: string,
  coalition: CoalitionCode | null,
  people: readonly NamedPerson[],
): readonly NamedPerson[] {
  const wanted = plainName(name);
  const exact = people.filter((person) => plainName(person.name) === wanted);
  if (exact.length > 0) return exact;
  const begins = people.filter((person) => startsAsName(person.name, wanted));
  const named = begins.length > 0 ? begins : people.filter((person) => isWrittenAs(person, name));
  if (!coalition) return named;
  const members = named.filter((person) => person.coalitions.includes(coalition));
  return members.length > 0 ? members : named;
}

/** A title that fits: cut at a word when the message rambles. */
export function fittingTitle(understood: string): string {
  const title = oneLine(understood) || understood;
  if (title.length <= TITLE_MAX) return title;
  const cut = title.slice(0, TITLE_MAX - 1);
  const space = cut.lastIndexOf(' ');
  return `${(space > TITLE_MAX / 2 ? cut.slice(0, space) : cut).replace(/[\uD800-\uDBFF]$/, '')}…`;
}

function ownerOf(ref: OwnerRef, coalition: CoalitionCode | null, { who, people, mentions }: Company): Owner {
  if (ref.kind === 'sender') return { personId: who.person.id, name: who.person.name };
  const known = ref.kind === 'mention' && mentions.find((one) => one.id === ref.id)?.person;
  if (known) return { personId: known.id, name: known.name };
  const [only, ...others] = candidatesFor(ref.name, coalition, people);
  return only && others.length === 0 ? { personId: only.id, name: only.name } : { personId: null, name: ref.name };
}

/** Whether a full name begins with the typed words: "Sanne", "Willem-Jan", "Sanne de". */
function startsAsName(full: string, wanted: string): boolean {
  return plainName(givenName(full)) === wanted || plainName(full).startsWith(`${wanted} `);
}
