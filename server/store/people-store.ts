import { sql } from 'kysely';
import type { Person } from '../../core/people/person';
import type { PersonStore } from '../../core/people/ports';
import { plainName, UNACCENTED } from '../../core/people/written-name';
import type { CoalitionCode, ProgrammeId } from '../../core/shared/ids';
import type { Queries } from './dialect';
import { readOnce } from './read-once';
import { storableText } from './storable';

/** The people of one programme, in one transaction. */
export function personStore(db: Queries, programme: ProgrammeId): PersonStore {
  const all = readOnce(async () => (await everyone(db).execute()).map(asPerson).sort(byName));
  return {
    find: async (id) => {
      const row = await people(db).where('person.id', '=', id).executeTakeFirst();
      return row ? asPerson(row) : null;
    },
    findByIdentity: async ({ provider, subject }) => {
      const row = await people(db)
        .innerJoin('person_identity as identity', (join) =>
          join.onRef('identity.programme_id', '=', 'person.programme_id').onRef('identity.person_id', '=', 'person.id'),
        )
        .where('identity.provider', '=', provider)
        .where('identity.subject', '=', subject)
        .executeTakeFirst();
      return row ? asPerson(row) : null;
    },
    all: all.get,
    names: async () => [...(await db.selectFrom('person').select(['id', 'name']).execute())].sort(byName),
    named: async (beginnings) => {
      if (beginnings.length === 0) return [];
      const letters = beginnings.map((name) => plainName(storableText(name)).replace(/[^a-z0-9]/g, ''));
      const patterns = letters.flatMap((word) => [`${word}%`, `% ${word}%`]);
      const found = named(db).where(({ or, eb }) =>
        or([LETTERS, WORDS].map((name) => eb(name, 'like', sql<string>`any(${patterns}::text[])`))),
      );
      return [...(await found.execute())].sort(byName);
    },
    add: (person) => {
      all.forget();
      return addPerson(db, programme, person);
    },
    recogniseAs: async (person, { provider, subject }) => {
      await db
        .insertInto('person_identity')
        .values({ programme_id: programme, provider, subject, person_id: person })
        .onConflict((conflict) => conflict.doNothing())
        .execute();
    },
    setLanguage: async (person, language) => {
      all.forget();
      await db.updateTable('person').set({ language }).where('id', '=', person).execute();
    },
  };
}

/** Adds a person with their memberships. Somebody who was added a moment earlier stays as they are. */
export async function addPerson(db: Queries, programme: ProgrammeId, person: Person): Promise<void> {
  const added = await db
    .insertInto('person')
    .values({
      programme_id: programme,
      id: person.id,
      name: person.name,
      role: person.role,
      organisation_id: person.organisation?.id ?? null,
      language: person.language,
    })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst();
  if (added.numInsertedOrUpdatedRows !== 1n || person.coalitions.length === 0) return;
  await db
    .insertInto('coalition_member')
    .values(person.coalitions.map((code) => ({ programme_id: programme, coalition_code: code, person_id: person.id })))
    .execute();
}

function persons(db: Queries) {
  return db
    .selectFrom('person')
    .leftJoin('organisation', (join) =>
      join
        .onRef('organisation.programme_id', '=', 'person.programme_id')
        .onRef('organisation.id', '=', 'person.organisation_id'),
    )
    .select(['person.id', 'person.name', 'person.role', 'person.language'])
    .select(['organisation.id as organisation_id', 'organisation.name as organisation_name', 'organisation.helix']);
}

/** People with the codes of their coalitions looked up for each: for one person. */
function people(db: Queries) {
  return persons(db).select(
    sql<CoalitionCode[]>`array(
      select member.coalition_code from coalition_member member
      join coalition on coalition.programme_id = member.programme_id and coalition.code = member.coalition_code
      where member.programme_id = person.programme_id and member.person_id = person.id
      order by coalition.position
    )`.as('coalitions'),
  );
}

/** The same with the memberships gathered first: for everyone at once. */
function everyone(db: Queries) {
  return persons(db)
    .leftJoin(
      ({ selectFrom }) =>
        selectFrom('coalition_member as member')
          .innerJoin('coalition', (join) =>
            join
              .onRef('coalition.programme_id', '=', 'member.programme_id')
              .onRef('coalition.code', '=', 'member.coalition_code'),
          )
          .select(['member.programme_id', 'member.person_id'])
          .select(sql<CoalitionCode[]>`array_agg(member.coalition_code order by coalition.position)`.as('codes'))
          .groupBy(['member.programme_id', 'member.person_id'])
          .as('membership'),
      (join) =>
        join
          .onRef('membership.programme_id', '=', 'person.programme_id')
          .onRef('membership.person_id', '=', 'person.id'),
    )
    .select(sql<CoalitionCode[]>`coalesce(membership.codes, '{}')`.as('coalitions'));
}

/** Large letters among them: the "C" collation leaves those as they are. */
const TYPED = [...UNACCENTED.keys()].join('');
const FROM = sql.lit(TYPED + TYPED.toUpperCase());
const TO = sql.lit([...UNACCENTED.values()].join('').repeat(2));

/** A name without accents, in small letters; the same as `plainName`, for the letters that are kept of it. */
const PLAIN = sql<string>`translate(lower(normalize(person.name, NFD) collate "C"), ${FROM}, ${TO})`;
/** Without spaces and signs. */
const LETTERS = sql<string>`regexp_replace(${PLAIN}, '[^a-z0-9]', '', 'g')`;
/** Without signs, and with a single space between the words. */
const WORDS = sql<string>`regexp_replace(regexp_replace(${PLAIN}, '\\s+', ' ', 'g'), '[^a-z0-9 ]', '', 'g')`;

/** People with no more than it takes to tell whom a name means; the codes of their coalitions stand in no order. */
function named(db: Queries) {
  return db
    .selectFrom('person')
    .select(['person.id', 'person.name'])
    .select(
      sql<CoalitionCode[]>`array(
        select member.coalition_code from coalition_member member
        where member.programme_id = person.programme_id and member.person_id = person.id
      )`.as('coalitions'),
    );
}

type PersonRow = Awaited<ReturnType<ReturnType<typeof people>['executeTakeFirstOrThrow']>>;

function asPerson(row: PersonRow): Person {
  const { organisation_id: id, organisation_name: name } = row;
  return {
    id: row.id,
    name: row.name,
    role: row.role,
    organisation: id !== null && name !== null ? { id, name, helix: row.helix } : null,
    coalitions: row.coalitions,
    language: row.language,
  };
}

const dutch = new Intl.Collator('nl');

/** In the order a Dutch reader expects, which the database's own collation may not give. */
function byName(one: Pick<Person, 'id' | 'name'>, other: Pick<Person, 'id' | 'name'>): number {
  return dutch.compare(one.name, other.name) || (one.id < other.id ? -1 : 1);
}
