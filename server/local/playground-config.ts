import type { Person, Role } from '../../core/people/person';
import type { Identity } from '../../core/people/ports';

/** The Playground takes exactly six people: who types, and five others. */
const OTHERS = 5;

/** The Microsoft 365 tenant that the Playground pretends to be. */
const PLAYGROUND_TENANT = '00000000-0000-0000-0000-000000000001';

/** Who types in the chat: someone who leads a tafel, so that every button of the demo can be tried. */
const CAST: readonly Role[] = ['gespreksleider', 'lid', 'lid', 'lid', 'secretariaat', 'werkambassadeur'];

/** Picks who is in the chat of local mode, in the order of the demo people; the first types. */
export function castOf(people: readonly Person[]): readonly Person[] {
  const left = [...people];
  return CAST.flatMap((role) =>
    left.splice(
      Math.max(
        left.findIndex((person) => person.role === role),
        0,
      ),
      1,
    ),
  );
}

/** How the Playground knows a person of ours. */
export function teamsIdentity(person: Person): Identity {
  return { provider: 'teams', subject: `29:${person.id}` };
}

/** The settings of the Playground, in the form of its own schema (version 0.1.1). */
export function playgroundConfig(people: readonly Person[]) {
  const [currentUser, ...others] = people.map(userOf);
  if (!currentUser || others.length !== OTHERS) throw new Error(`The Playground needs ${OTHERS + 1} people.`);
  return {
    version: '0.1.1',
    tenantId: PLAYGROUND_TENANT,
    bot: { id: '28:tafelwerk', name: 'Tafelwerk' },
    currentUser,
    users: others,
    personalChat: { id: 'a:personal' },
    groupChat: { id: '19:groep@thread.v2', name: 'Ontwikkelfonds' },
    team: {
      id: '19:algemeen@thread.tacv2',
      name: 'Techniekpact Noord-Holland',
      aadGroupId: '00000000-0000-0000-0000-000000000031',
      channels: [{ id: '19:thematafel@thread.tacv2', name: 'Thematafel' }],
    },
  };
}

function userOf(person: Person, index: number) {
  const [givenName = person.name, ...rest] = person.name.split(' ');
  const address = `${person.id}@people.example`;
  return {
    id: teamsIdentity(person).subject,
    name: person.name,
    userPrincipleName: address,
    aadObjectId: `00000000-0000-0000-0000-${String(100 + index).padStart(12, '0')}`,
    givenName,
    surname: rest.join(' ') || givenName,
    email: address,
  };
}
