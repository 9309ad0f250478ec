import { join } from 'node:path';
import type { ActionItem, ActionItemState } from '../../core/action-items/action-item';
import { UNHEARD } from '../../core/capture/capture';
import type { CapturePorts } from '../../core/capture/ports';
import type { Priority } from '../../core/manifest/manifest';
import type { Person } from '../../core/people/person';
import type { CoalitionCode, ProgrammeId } from '../../core/shared/ids';
import { addDays, dayInAmsterdam, type Instant } from '../../core/shared/plain-date';
import { readDemoPeople, readProgramme } from '../../programmes/programme-schema';
import { castOf } from '../../server/local/playground-config';
import type { Store } from '../../server/store/open-store';
import { loadDemoPeople, loadProgramme } from '../../server/store/programme-loader';
import { anActionItem } from '../support/builders';

/** How many action items the programme has before anything is measured. */
export const SEEDED = 5_000;

/** Who and where to ask about after seeding. */
export interface Seeded {
  readonly programme: ProgrammeId;
  /** Somebody whom the product knows in the chat and on the board. */
  readonly person: Person;
}

/** Loads the programme with its fictional people, fills it with action items, and lets the engine count its rows. */
export async function seed(store: Store): Promise<Seeded> {
  const folder = join('programmes', 'noord-holland-2030');
  const programme = readProgramme(folder);
  const demo = readDemoPeople(folder, programme);
  await loadProgramme(store, programme);
  await loadDemoPeople(store, programme.id, demo);
  const [person] = castOf(demo.people);
  if (!person) throw new Error('the programme has no people');
  const variety: Variety = {
    people: demo.people,
    coalitions: programme.coalitions.map(({ code }) => code),
    now: new Date(),
  };
  await store.inProgramme(programme.id, async (ports) => {
    for (let index = 0; index < SEEDED; index += 1) await keep(ports, index, variety);
  });
  // As autovacuum does on a server, and the upkeep of the embedded store.
  const session = await store.engine.acquire();
  await session.script('vacuum analyze');
  session.release('clean');
  return { programme: programme.id, person };
}

/** Keeps an action item as a turn does: with its history and the message it came from. */
async function keep({ actionItems, captures }: CapturePorts, index: number, variety: Variety): Promise<void> {
  const number = await actionItems.nextNumber();
  const item = itemAt(index, variety);
  const { title, createdAt, createdBy } = item;
  await actionItems.add({ ...item, number });
  const understood = { title, owners: [], due: null, coalition: null, priority: null, doubts: [] };
  await captures.put({
    key: { conversationId: `a:seeded-${index % 40}`, activityId: String(index) },
    sender: createdBy,
    revision: { ...UNHEARD, writtenAt: createdAt },
    actions: [{ number, understood, putRight: null }],
    cardId: `card-${index}`,
  });
}

interface Variety {
  readonly people: readonly Person[];
  readonly coalitions: readonly CoalitionCode[];
  readonly now: Date;
}

const PRIORITIES: readonly (Priority | null)[] = ['A', 'B', 'C', null];

/** An action item unlike its neighbours: every part runs through its values at a pace of its own. */
function itemAt(index: number, { people, coalitions, now }: Variety): ActionItem {
  const createdAt = new Date(now.getTime() - (index % 59) * DAY_MS).toISOString() as Instant;
  const [creator, ...others] = [...people.slice(index % 31), ...people];
  if (!creator) throw new Error('nobody to create it');
  return anActionItem({
    title: `Concept ${index} van het plan voor de werkplaats uitwerken en rondsturen`,
    owners: others.slice(0, index % 3).map(({ id, name }) => ({ personId: id, name })),
    dueDay: index % 7 === 0 ? null : addDays(dayInAmsterdam(createdAt), (index % 113) - 20),
    coalition: coalitions[index % coalitions.length] ?? null,
    priority: PRIORITIES[Math.floor(index / 5) % PRIORITIES.length] ?? null,
    state: stateOf(Math.floor(index / 17) % 10, createdAt, creator),
    createdBy: creator.id,
    createdAt,
  });
}

const DAY_MS = 86_400_000;

/** Of ten action items six are te doen, and one or two each are bezig, wachten or klaar. */
function stateOf(tenth: number, at: Instant, { id }: Person): ActionItemState {
  if (tenth < 6) return { status: 'te-doen' };
  if (tenth < 8) return { status: 'bezig' };
  return tenth === 8 ? { status: 'wacht', on: 'Antwoord van de gemeente' } : { status: 'klaar', at, by: id };
}
