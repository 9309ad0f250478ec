import { sql } from 'kysely';
import type { Coalition, Milestone, Participant } from '../../core/coalitions/coalition';
import type { BacklogCounts, CoalitionStore } from '../../core/coalitions/ports';
import type { WerkagendaGoal } from '../../core/manifest/manifest';
import { asOrganisationId, type CoalitionCode, type OrganisationId, type ProgrammeId } from '../../core/shared/ids';
import type { PlainDate } from '../../core/shared/plain-date';
import type { Queries } from './dialect';
import { readOnce } from './read-once';
import { searchText } from './storable';

/** The coalitions of one programme, in one transaction. */
export function coalitionStore(db: Queries, programme: ProgrammeId): CoalitionStore {
  const all = readOnce(async () => (await coalitions(db).execute()).map(asCoalition));
  const names = readOnce(() =>
    db.selectFrom('coalition').select(['code', 'short_name as shortName']).orderBy('position').execute(),
  );
  return {
    all: all.get,
    names: names.get,
    find: async (code) => {
      const row = await coalitions(db).where('coalition.code', '=', code).executeTakeFirst();
      return row ? asCoalition(row) : null;
    },
    participants: () => readParticipants(db),
    milestones: (code) => readMilestones(db, code),
    themes: () => db.selectFrom('theme').select(['code', 'name']).orderBy('position').execute(),
    werkagenda: () => readWerkagenda(db),
    backlogCounts: (today) => countBacklogs(db, today),
    setAanjager: async (code, person) => {
      all.forget();
      await db.updateTable('coalition').set({ aanjager_id: person }).where('code', '=', code).execute();
      if (!person) return;
      await db
        .insertInto('coalition_member')
        .values({ programme_id: programme, coalition_code: code, person_id: person })
        .onConflict((conflict) => conflict.doNothing())
        .execute();
    },
    fillPlace: async (code, place, organisationName) => {
      const filled = await db
        .updateTable('coalition_participant')
        .set({ organisation_id: await organisationNamed(db, programme, organisationName) })
        .where('coalition_code', '=', code)
        .where('id', '=', place)
        .where('organisation_id', 'is', null)
        .executeTakeFirst();
      if (filled.numUpdatedRows !== 1n) throw new Error('filled a place that is not open');
    },
    emptyPlace: async (code, place) => {
      const emptied = await db
        .updateTable('coalition_participant')
        .set({ organisation_id: null })
        .where('coalition_code', '=', code)
        .where('id', '=', place)
        .where('place', 'is not', null)
        .executeTakeFirst();
      if (emptied.numUpdatedRows !== 1n) throw new Error('emptied a place that never was open');
    },
  };
}

function coalitions(db: Queries) {
  return db
    .selectFrom('coalition')
    .leftJoin('person', (join) =>
      join.onRef('person.programme_id', '=', 'coalition.programme_id').onRef('person.id', '=', 'coalition.aanjager_id'),
    )
    .selectAll('coalition')
    .select('person.name as aanjager_name')
    .orderBy('coalition.position');
}

type CoalitionRow = Awaited<ReturnType<ReturnType<typeof coalitions>['executeTakeFirstOrThrow']>>;

function asCoalition(row: CoalitionRow): Coalition {
  const { aanjager_id: id, aanjager_name: name } = row;
  return {
    code: row.code,
    name: row.name,
    shortName: row.short_name,
    description: row.description,
    theme: row.theme_code,
    relatedThemes: row.related_themes,
    output: row.output,
    aliases: row.aliases,
    werkagendaGoal: row.werkagenda_goal,
    priority: row.priority,
    aanjager: id !== null && name !== null ? { id, name } : null,
    linkedTo: row.linked_to,
  };
}

async function readParticipants(
  db: Queries,
): Promise<readonly (Participant & { readonly coalition: CoalitionCode })[]> {
  const rows = await db
    .selectFrom('coalition_participant as participant')
    .innerJoin('coalition', (join) =>
      join
        .onRef('coalition.programme_id', '=', 'participant.programme_id')
        .onRef('coalition.code', '=', 'participant.coalition_code'),
    )
    .leftJoin('organisation', (join) =>
      join
        .onRef('organisation.programme_id', '=', 'participant.programme_id')
        .onRef('organisation.id', '=', 'participant.organisation_id'),
    )
    .select(['participant.id', 'participant.place', 'coalition.code as coalition'])
    .select(['organisation.id as organisation', 'organisation.name'])
    .orderBy('coalition.position')
    .orderBy('participant.position')
    .execute();
  return rows.map(({ id, place, coalition, organisation, name }) =>
    organisation !== null && name !== null
      ? { coalition, kind: 'organisatie', id, organisation, name, place }
      : { coalition, kind: 'nog-te-bepalen', id, place: place ?? '' },
  );
}

async function readMilestones(db: Queries, code: CoalitionCode): Promise<readonly Milestone[]> {
  const rows = await db
    .selectFrom('milestone')
    .selectAll()
    .where('coalition_code', '=', code)
    .orderBy('position')
    .execute();
  return rows.map(({ coalition_code: coalition, product, year, quarter, history }) => ({
    coalition,
    product,
    planned: { year, quarter },
    history,
  }));
}

async function readWerkagenda(db: Queries): Promise<readonly WerkagendaGoal[]> {
  const goals = await db.selectFrom('werkagenda_goal').select(['code', 'name']).orderBy('position').execute();
  const activities = await db.selectFrom('werkagenda_activity').selectAll().orderBy('position').execute();
  return goals.map((goal) => ({
    ...goal,
    activities: activities
      .filter(({ goal_code }) => goal_code === goal.code)
      .map(({ name, coalitions: codes, priority }) => ({ name, coalitions: codes, priority })),
  }));
}

async function countBacklogs(db: Queries, today: PlainDate): Promise<readonly BacklogCounts[]> {
  const { rows } = await sql<BacklogCounts>`
    select coalition_code as coalition,
      count(*) as open,
      count(*) filter (where due_day < ${today}) as overdue,
      count(*) filter (where owner_count = 0) as "withoutOwner"
    from action_item
    where coalition_code is not null and status in ('te-doen', 'bezig', 'wacht')
    group by coalition_code
  `.execute(db);
  return rows;
}

/** The organisation people mean by a name, whatever its case and accents; a new one when nobody has that name. */
async function organisationNamed(db: Queries, programme: ProgrammeId, written: string): Promise<OrganisationId> {
  const name = written.trim();
  const known = await db.selectFrom('organisation').select(['id', 'name']).execute();
  const same = known.find((one) => searchText(one.name) === searchText(name));
  if (same) return same.id;
  const slug =
    searchText(name)
      .replace(/[^a-z0-9]+/g, '-')
      .replace(/^-|-$/g, '') || 'organisatie';
  const taken = new Set<string>(known.map(({ id }) => id));
  let id = slug;
  for (let next = 2; taken.has(id); next += 1) id = `${slug}-${next}`;
  await db
    .insertInto('organisation')
    .values({ programme_id: programme, id: asOrganisationId(id), name, helix: null })
    .execute();
  return asOrganisationId(id);
}
