import type { Actor } from '../people/actor';
import type { CoalitionCode, PersonId } from '../shared/ids';
import { accept, type Outcome, refuse } from '../shared/outcome';
import { type Coalition, type CoalitionRefusal, mayLead, type Participant } from './coalition';
import type { CoalitionPorts } from './ports';
import type { CoalitionDetail, CoalitionHeader } from './views';

/** All coalitions of the programme with their header numbers, in the order of the manifest. */
export async function listCoalitions(ports: CoalitionPorts, who: Actor): Promise<readonly CoalitionHeader[]> {
  const [headerOf, all] = await Promise.all([headers(ports, who), ports.coalitions.all()]);
  return all.map(headerOf);
}

/** One coalition in full; refuses a code that the programme does not have. */
export async function readCoalition(
  ports: CoalitionPorts,
  who: Actor,
  code: CoalitionCode,
): Promise<Outcome<CoalitionDetail, 'not-found'>> {
  const [all, headerOf, participants, milestones] = await Promise.all([
    ports.coalitions.all(),
    headers(ports, who),
    ports.coalitions.participants(),
    ports.coalitions.milestones(code),
  ]);
  const coalition = all.find((one) => one.code === code);
  if (!coalition) return refuse('not-found');
  return accept({
    ...headerOf(coalition),
    description: coalition.description,
    output: coalition.output,
    relatedThemes: coalition.relatedThemes,
    linkedTo: all
      .filter((one) => coalition.linkedTo.includes(one.code))
      .map(({ code, shortName }) => ({ code, shortName })),
    participants: participants.filter((one) => one.coalition === code),
    milestones,
  });
}

/** Chooses who leads a coalition, or makes the place open again with null. Refuses who may not choose, and an unknown person. */
export async function chooseAanjager(
  ports: CoalitionPorts,
  who: Actor,
  code: CoalitionCode,
  person: PersonId | null,
): Promise<Outcome<CoalitionDetail, CoalitionRefusal>> {
  const coalition = await leadable(ports, who, code);
  if (!coalition.ok) return coalition;
  if (person && !(await ports.people.find(person))) return refuse('not-found');
  await ports.coalitions.setAanjager(code, person);
  await ports.changes.announce({ kind: 'coalition', coalitions: [code] });
  return readCoalition(ports, who, code);
}

/**
 * Puts an organisation in an open place (n.t.b.), or makes the place open again with null. Refuses who may not, and a
 * place that another has or that never was open. What is so already is not refused: a request may come twice.
 */
export async function fillPlace(
  ports: CoalitionPorts,
  who: Actor,
  code: CoalitionCode,
  place: string,
  organisationName: string | null,
): Promise<Outcome<CoalitionDetail, CoalitionRefusal>> {
  const coalition = await leadable(ports, who, code);
  if (!coalition.ok) return coalition;
  const found = (await ports.coalitions.participants()).find((one) => one.coalition === code && one.id === place);
  if (!found) return refuse('not-found');
  if (takenBy(found) === organisationName) return readCoalition(ports, who, code);
  if (organisationName === null) {
    if (found.place === null) return refuse('not-found');
    await ports.coalitions.emptyPlace(code, place);
  } else {
    if (found.kind === 'organisatie') return refuse('place-already-filled', { name: found.name });
    await ports.coalitions.fillPlace(code, place, organisationName);
  }
  await ports.changes.announce({ kind: 'coalition', coalitions: [code] });
  return readCoalition(ports, who, code);
}

function takenBy(place: Participant): string | null {
  return place.kind === 'organisatie' ? place.name : null;
}

async function leadable(
  ports: CoalitionPorts,
  who: Actor,
  code: CoalitionCode,
): Promise<Outcome<Coalition, CoalitionRefusal>> {
  const coalition = await ports.coalitions.find(code);
  if (!coalition) return refuse('not-found');
  const permission = mayLead(coalition, who.person);
  return permission.allowed ? accept(coalition) : refuse(permission.code);
}

/** Reads the counts and names once, and gives back how to make a header of each coalition. */
async function headers(ports: CoalitionPorts, who: Actor): Promise<(coalition: Coalition) => CoalitionHeader> {
  const [counts, participants, themes, goals] = await Promise.all([
    ports.coalitions.backlogCounts(who.today),
    ports.coalitions.participants(),
    ports.coalitions.themes(),
    ports.coalitions.werkagenda(),
  ]);
  return (coalition) => {
    const count = counts.find((one) => one.coalition === coalition.code);
    return {
      code: coalition.code,
      name: coalition.name,
      shortName: coalition.shortName,
      theme: themes.find((theme) => theme.code === coalition.theme) ?? null,
      werkagendaGoal: goals.find((goal) => goal.code === coalition.werkagendaGoal)?.name ?? null,
      priority: coalition.priority,
      aanjager: coalition.aanjager,
      open: count?.open ?? 0,
      overdue: count?.overdue ?? 0,
      withoutOwner: count?.withoutOwner ?? 0,
      openPlaces: participants.filter((one) => one.coalition === coalition.code && one.kind === 'nog-te-bepalen')
        .length,
      mayLead: mayLead(coalition, who.person),
    };
  };
}
