import type { KnownMention } from '../core/capture/resolve';
import type { Mention } from '../core/capture/understanding';
import type { Person } from '../core/people/person';
import type { Identity, PersonStore } from '../core/people/ports';
import { recognise } from '../core/people/use-cases';
import type { Heard } from './heard';

interface People {
  readonly people: PersonStore;
}

/**
 * Finds who speaks. The channel's own id is tried first: that is how mentions name people, so it is tied to
 * the person the first time they speak.
 */
export async function speaker(ports: People, heard: Heard): Promise<Person> {
  const { inChat, entra } = identitiesOf(heard);
  const known = await ports.people.findByIdentity(inChat);
  if (known) return known;
  const newcomer = { name: heard.sender.name, language: heard.language };
  if (!entra) return recognise(ports, { ...newcomer, identities: [inChat] });
  const person = await recognise(ports, { ...newcomer, identities: [entra, inChat] });
  await ports.people.recogniseAs(person.id, inChat);
  return person;
}

/** Finds who is overheard, and makes nobody a member; null for who was not met before. */
export async function knownSpeaker(ports: People, heard: Heard): Promise<Person | null> {
  const { inChat, entra } = identitiesOf(heard);
  return (await ports.people.findByIdentity(inChat)) ?? (entra && (await ports.people.findByIdentity(entra)));
}

function identitiesOf({ tenantId, sender }: Heard): { readonly inChat: Identity; readonly entra: Identity | null } {
  return {
    inChat: { provider: 'teams', subject: sender.id },
    entra: sender.objectId === null ? null : { provider: 'entra', subject: `${tenantId}:${sender.objectId}` },
  };
}

/** The people behind mentions. Who is mentioned and not known stays a name: a mention makes nobody a member. */
export async function knownMentions(ports: People, mentions: readonly Mention[]): Promise<readonly KnownMention[]> {
  const known: KnownMention[] = [];
  for (const mention of new Map(mentions.map((one) => [one.id, one])).values()) {
    const person = await ports.people.findByIdentity({ provider: 'teams', subject: mention.id });
    known.push({ ...mention, person });
  }
  return known;
}
