import { type Insertable, sql } from 'kysely';
import type { ProgrammeId } from '../../core/shared/ids';
import type { DemoPeople, ProgrammeData } from '../../programmes/programme-schema';
import { type Queries, queriesOn } from './dialect';
import type { Store } from './open-store';
import { addPerson } from './people-store';
import type { Tables } from './schema';
import { storableJson } from './storable';
import { enterProgramme, transact } from './transaction';

/**
 * Brings a programme's rows in line with its files. What people changed since stays: who leads a coalition, places
 * that were filled, seats that somebody holds. Loading the same files again changes nothing.
 */
export async function loadProgramme(store: Store, data: ProgrammeData): Promise<void> {
  await transact(store.engine, { as: 'owner', programme: data.id }, async (connection) => {
    const db = queriesOn(connection);
    await oneAtATime(db, data.id);
    await putRows(db, 'programme', ['id'], [programmeRow(data)]);
    await enterProgramme(connection, data.id);
    await loadThemes(db, data);
    await putRows(db, 'organisation', ['id'], within(data.id, data.organisations));
    await loadWerkagenda(db, data);
    await loadCoalitions(db, data);
    await loadGremia(db, data);
  });
}

/**
 * Adds the fictional people, organisations and meetings of local mode. The aanjager of a coalition is set together with the
 * person, so that somebody else's choice is not undone at the next start.
 */
export async function loadDemoPeople(store: Store, programme: ProgrammeId, demo: DemoPeople): Promise<void> {
  await transact(store.engine, { as: 'owner', programme }, async (connection) => {
    const db = queriesOn(connection);
    await oneAtATime(db, programme);
    const meetings = storableJson(demo.meetings);
    await db.updateTable('programme').set({ meetings }).where('id', '=', programme).execute();
    await enterProgramme(connection, programme);
    await putRows(db, 'organisation', ['id'], within(programme, demo.organisations));
    const known = new Set((await db.selectFrom('person').select('id').execute()).map(({ id }) => id));
    const newcomers = demo.people.filter(({ id }) => !known.has(id));
    for (const person of newcomers) await addPerson(db, programme, person);
    for (const { coalition, person } of demo.aanjagers) {
      if (known.has(person)) continue;
      await db.updateTable('coalition').set({ aanjager_id: person }).where('code', '=', coalition).execute();
    }
  });
}

/** Several instances may start at once; each loads after the other. */
async function oneAtATime(db: Queries, programme: ProgrammeId): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`load ${programme}`}, 0))`.execute(db);
}

function programmeRow(data: ProgrammeData): Insertable<Tables['programme']> {
  return {
    id: data.id,
    name: data.name,
    region: data.region,
    tenants: [...data.tenants],
    school_holidays: storableJson(data.calendar.schoolHolidays),
    public_holidays: storableJson(data.calendar.publicHolidays),
  } as Insertable<Tables['programme']>;
}

async function loadThemes(db: Queries, { id, themes, statements }: ProgrammeData): Promise<void> {
  await setRows(db, 'theme', ['code'], within(id, themes.map(placed)));
  const rows = statements.map(({ code, theme, kind, title, partOf }, position) => {
    return { code, theme_code: theme, kind, title, part_of: partOf, position };
  });
  await setRows(db, 'statement', ['code'], within(id, rows));
}

async function loadWerkagenda(db: Queries, { id, werkagenda }: ProgrammeData): Promise<void> {
  const goals = werkagenda.map(({ code, name }, position) => ({ code, name, position }));
  const activities = werkagenda.flatMap(({ code, activities: all }) =>
    all.map(({ name, coalitions, priority }, position) => {
      return { goal_code: code, position, name, coalitions: [...coalitions], priority };
    }),
  );
  await setRows(db, 'werkagenda_goal', ['code'], within(id, goals));
  await setRows(db, 'werkagenda_activity', ['goal_code', 'position'], within(id, activities));
}

async function loadCoalitions(db: Queries, { id, coalitions }: ProgrammeData): Promise<void> {
  const rows = coalitions.map((coalition, position) => ({
    code: coalition.code,
    position,
    name: coalition.name,
    short_name: coalition.shortName,
    description: coalition.description,
    theme_code: coalition.theme,
    related_themes: [...coalition.relatedThemes],
    output: coalition.output,
    aliases: [...coalition.aliases],
    werkagenda_goal: coalition.werkagendaGoal,
    priority: coalition.priority,
    linked_to: [...coalition.linkedTo],
  }));
  await putRows(db, 'coalition', ['code'], within(id, rows) as Insertable<Tables['coalition']>[]);
  const milestones = coalitions.flatMap(({ code, milestones: all }) =>
    all.map(({ product, planned, history }, position) => {
      return { coalition_code: code, position, product, ...planned, history };
    }),
  );
  await setRows(db, 'milestone', ['coalition_code', 'position'], within(id, milestones));
  await loadParticipants(db, { id, coalitions });
}

/** A place that people filled has both a description and an organisation; the files never give both. */
async function loadParticipants(db: Queries, { id, coalitions }: Pick<ProgrammeData, 'id' | 'coalitions'>) {
  const rows = coalitions.flatMap(({ code, participants }) =>
    participants.map((one, position) => ({
      coalition_code: code,
      id: one.id,
      organisation_id: one.kind === 'organisatie' ? one.organisation : null,
      place: one.kind === 'nog-te-bepalen' ? one.place : null,
      position,
    })),
  );
  const filled = await db
    .selectFrom('coalition_participant')
    .select(['coalition_code', 'id', 'organisation_id'])
    .where('organisation_id', 'is not', null)
    .where('place', 'is not', null)
    .execute();
  const kept = rows.map((row) => {
    const filling = filled.find((one) => one.coalition_code === row.coalition_code && one.id === row.id);
    return row.place !== null && filling ? { ...row, organisation_id: filling.organisation_id } : row;
  });
  await setRows(db, 'coalition_participant', ['coalition_code', 'id'], within(id, kept));
}

async function loadGremia(db: Queries, { id, gremia, seats }: ProgrammeData): Promise<void> {
  const rows = gremia.map((gremium, position) => ({
    code: gremium.code,
    kind: gremium.kind,
    name: gremium.name,
    part_of: gremium.partOf,
    theme_code: gremium.theme,
    members_from: gremium.membersFrom,
    aliases: [...gremium.aliases],
    duties: [...gremium.duties],
    meetings_per_year: gremium.meetingsPerYear,
    position,
  }));
  await putRows(db, 'gremium', ['code'], within(id, rows));
  const seatRows = seats.map(({ gremium, number, helix }) => ({ gremium_code: gremium, number, helix }));
  await putRows(db, 'seat', ['gremium_code', 'number'], within(id, seatRows) as Insertable<Tables['seat']>[]);
}

function within<Row>(programme: ProgrammeId, rows: readonly Row[]): (Row & { programme_id: ProgrammeId })[] {
  return rows.map((row) => ({ programme_id: programme, ...row }));
}

function placed<Row>(row: Row, position: number): Row & { position: number } {
  return { ...row, position };
}

type Key<Table extends keyof Tables> = readonly (keyof Tables[Table] & string)[];

/** Makes a table hold exactly these rows for the programme that the transaction entered; it sees no other. */
async function setRows<Table extends keyof Tables>(
  db: Queries,
  table: Table,
  key: Key<Table>,
  rows: readonly Insertable<Tables[Table]>[],
): Promise<void> {
  await putRows(db, table, key, rows);
  const names = sql.join(key.map((name) => sql.ref(name)));
  const present = sql.join(rows.map((row) => tuple(key.map((name) => fieldOf(row, name)))));
  const missing = rows.length > 0 ? sql`where (${names}) not in (${present})` : sql``;
  await sql`delete from ${sql.table(table)} ${missing}`.execute(db);
}

/** Adds rows, and brings those that are there in line; a row that is in line already is not written. */
async function putRows<Table extends keyof Tables>(
  db: Queries,
  table: Table,
  key: Key<Table>,
  rows: readonly Insertable<Tables[Table]>[],
): Promise<void> {
  const [first] = rows;
  if (!first) return;
  const owner = table === 'programme' ? [] : ['programme_id'];
  const columns = Object.keys(first);
  const changing = columns.filter((name) => !owner.includes(name) && !(key as readonly string[]).includes(name));
  const values = sql.join(rows.map((row) => tuple(columns.map((name) => fieldOf(row, name)))));
  const refs = (names: readonly string[], from: string) => sql.join(names.map((name) => sql.ref(`${from}.${name}`)));
  const sets = sql.join(changing.map((name) => sql`${sql.ref(name)} = ${sql.ref(`excluded.${name}`)}`));
  await sql`
    insert into ${sql.table(table)} (${sql.join(columns.map((name) => sql.ref(name)))}) values ${values}
    on conflict (${sql.join([...owner, ...key].map((name) => sql.ref(name)))}) do update set ${sets}
    where (${refs(changing, table)}) is distinct from (${refs(changing, 'excluded')})
  `.execute(db);
}

function tuple(values: readonly unknown[]) {
  return sql`(${sql.join(values)})`;
}

function fieldOf(row: object, name: string): unknown {
  return (row as Record<string, unknown>)[name];
}
