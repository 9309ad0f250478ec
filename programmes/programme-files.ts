import { z } from 'zod';
import { PRIORITIES } from '../core/manifest/manifest';
import { HELIXES, ROLES } from '../core/people/person';
import { asCoalitionCode, asGremiumCode, asOrganisationId, asPersonId, asProgrammeId } from '../core/shared/ids';
import { LANGUAGES } from '../core/shared/language';
import { parsePlainDate } from '../core/shared/plain-date';

/** The shape of each file of a programme, one schema per file. Unknown fields are refused: they are typing errors. */

const text = z.string().trim().min(1);
const slug = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/);
const coalitionCode = z
  .string()
  .regex(/^[0-9a-z]{1,8}$/)
  .transform(asCoalitionCode);
const gremiumCode = slug.transform(asGremiumCode);
const organisationId = slug.transform(asOrganisationId);
const personId = slug.transform(asPersonId);
const themeCode = z.string().regex(/^[A-Z]{2,6}$/);
const helix = z.enum(HELIXES);

const plainDate = z.string().transform((written, context) => {
  const date = parsePlainDate(written);
  if (date) return date;
  context.addIssue({ code: 'custom', message: `"${written}" is geen dag. Schrijf een dag als 2027-01-15.` });
  return z.NEVER;
});

const programme = z.strictObject({
  id: slug.transform(asProgrammeId),
  name: text,
  region: text,
  /** Microsoft 365 tenants whose people belong to this programme. */
  tenants: z.array(z.uuid()),
});

const themes = z.array(z.strictObject({ code: themeCode, name: text })).min(1);

const statements = z.array(
  z.strictObject({
    code: z.string().regex(/^[A-Z]{2,6}-[BDA][1-9][0-9]?[a-z]?$/),
    theme: themeCode,
    kind: z.enum(['beeld', 'hoofddoel', 'eerste-actie']),
    title: text,
    partOf: z.string().nullable(),
  }),
);

const organisations = z.array(z.strictObject({ id: organisationId, name: text, helix: helix.nullable() }));

const abbreviations = z.array(z.strictObject({ abbreviation: text, meaning: text.nullable() }));

const quarter = z.union([z.literal(1), z.literal(2), z.literal(3), z.literal(4)]);

const participant = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('organisatie'), organisation: organisationId }),
  z.strictObject({ kind: z.literal('nog-te-bepalen'), id: slug, place: text }),
]);

const coalitions = z.array(
  z.strictObject({
    code: coalitionCode,
    name: text,
    shortName: z.string().trim().min(1).max(30),
    description: text,
    theme: themeCode.nullable(),
    relatedThemes: z.array(themeCode),
    output: text.nullable(),
    aliases: z.array(text),
    linkedTo: z.array(coalitionCode),
    participants: z.array(participant),
    milestones: z.array(
      z.strictObject({
        product: text,
        planned: z.strictObject({ year: z.int().min(1900).max(9999).nullable(), quarter }),
        history: z.boolean(),
      }),
    ),
  }),
);

const werkagenda = z.array(
  z.strictObject({
    code: text,
    name: text,
    activities: z.array(
      z.strictObject({ name: text, coalitions: z.array(coalitionCode), priority: z.enum(PRIORITIES).nullable() }),
    ),
  }),
);

const gremia = z.array(
  z.strictObject({
    code: gremiumCode,
    kind: z.enum([
      'technologietafel',
      'thematafel',
      'regiegroep',
      'commissie',
      'kopgroep',
      'stuurgroep',
      'werkgroep',
      'bovenregionaal',
    ]),
    name: text,
    partOf: gremiumCode.nullable(),
    /** The one theme of a thematafel; null for every other body. */
    theme: themeCode.nullable(),
    /** The body that every member must sit in as well, as the commissie's members sit in the regiegroep. */
    membersFrom: gremiumCode.nullable(),
    aliases: z.array(text),
    duties: z.array(text),
    meetingsPerYear: z.int().min(1).nullable(),
    seats: z.int().min(0),
    /** How the seats are divided over the helix; null where the sources state no division. */
    seatsPerHelix: z.record(helix, z.int().min(0)).nullable(),
  }),
);

const indicators = z.array(
  z.strictObject({
    code: text,
    name: text,
    statement: text.nullable(),
    coalition: coalitionCode.nullable(),
    target: z.strictObject({
      is: z.enum(['ten-hoogste', 'meer-dan']),
      value: z.number(),
      unit: z.enum(['maanden', '%']),
    }),
  }),
);

const calendar = z.strictObject({
  schoolRegion: text,
  /** Where the days of the school holidays come from, and the day somebody last compared them; null when nobody did. */
  source: z.url(),
  checkedOn: plainDate.nullable(),
  schoolHolidays: z.array(z.strictObject({ name: text, from: plainDate, to: plainDate })),
  publicHolidays: z.array(plainDate),
});

const demoPeople = z.strictObject({
  organisations,
  people: z.array(
    z.strictObject({
      id: personId,
      name: text,
      organisation: organisationId.nullable(),
      role: z.enum(ROLES),
      coalitions: z.array(coalitionCode),
      language: z.enum(LANGUAGES),
    }),
  ),
  aanjagers: z.array(z.strictObject({ coalition: coalitionCode, person: personId })),
});

const demoMeetings = z.array(z.strictObject({ gremium: gremiumCode, date: plainDate }));

/** The files that every programme has. */
export const PROGRAMME_FILES = {
  programme,
  themes,
  statements,
  organisations,
  abbreviations,
  coalitions,
  werkagenda,
  gremia,
  indicators,
  calendar,
} as const;

/** The files that only local mode reads: fictional people and fictional meetings. */
export const DEMO_FILES = { 'demo-people': demoPeople, 'demo-meetings': demoMeetings } as const;

export type ProgrammeFiles = {
  readonly [Name in keyof typeof PROGRAMME_FILES]: z.output<(typeof PROGRAMME_FILES)[Name]>;
};
export type DemoFiles = { readonly [Name in keyof typeof DEMO_FILES]: z.output<(typeof DEMO_FILES)[Name]> };
