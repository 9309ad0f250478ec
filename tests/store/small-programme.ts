import type { Participant } from '../../core/coalitions/coalition';
import type { Person } from '../../core/people/person';
import {
  asCoalitionCode,
  asGremiumCode,
  asOrganisationId,
  asPersonId,
  asProgrammeId,
  type ProgrammeId,
} from '../../core/shared/ids';
import type { DemoPeople, ProgrammeCoalition, ProgrammeData } from '../../programmes/programme-schema';
import type { Store } from '../../server/store/open-store';
import { loadDemoPeople, loadProgramme } from '../../server/store/programme-loader';
import { day } from '../support/builders';

let made = 0;

/** Loads a small programme that no other test knows, with three people, and gives its id. */
export async function freshProgramme(store: Store): Promise<ProgrammeId> {
  made += 1;
  const id = asProgrammeId(`programma-${made}`);
  await loadProgramme(store, smallProgramme(id));
  await loadDemoPeople(store, id, SMALL_PEOPLE);
  return id;
}

const TECHNIEK = { id: asOrganisationId('techniek-bv'), name: 'Techniek BV', helix: 'bedrijfsleven' } as const;

/** Two themes, three coalitions, two bodies: enough of everything that the store keeps. */
export function smallProgramme(id: ProgrammeId): ProgrammeData {
  return {
    id,
    name: 'Klein programma',
    region: 'Noord',
    tenants: ['9d3b1a52-63f9-4f0e-9b9e-0c1f3a1d7c11'],
    themes: [
      { code: 'LLO', name: 'Leven lang ontwikkelen' },
      { code: 'INN', name: 'Innovatie' },
    ],
    statements: [
      // A sub-point may stand before what it is part of.
      { code: 'LLO-D1a', theme: 'LLO', kind: 'hoofddoel', title: 'Loopbaancheck', partOf: 'LLO-D1' },
      { code: 'LLO-D1', theme: 'LLO', kind: 'hoofddoel', title: 'Iedereen leert door', partOf: null },
    ],
    organisations: [TECHNIEK, { id: asOrganisationId('rocnoord'), name: 'ROC Noord', helix: 'onderwijs' }],
    abbreviations: [],
    coalitions: [
      coalition('4', 'Ontwikkelfonds Noord', [
        { kind: 'organisatie', id: 'techniek-bv', organisation: TECHNIEK.id, name: TECHNIEK.name, place: null },
        { kind: 'nog-te-bepalen', id: 'gemeente', place: 'Een gemeente' },
        { kind: 'nog-te-bepalen', id: 'fonds', place: 'Een fonds' },
      ]),
      coalition('5a', 'Eén gevoeld loket', []),
      coalition('10', 'Managementinformatie', []),
    ],
    werkagenda: [
      {
        code: '1',
        name: 'Makkelijk switchen',
        activities: [
          { name: 'Fonds', coalitions: [asCoalitionCode('4')], priority: 'A' },
          { name: 'Losse activiteit', coalitions: [], priority: null },
        ],
      },
    ],
    gremia: [
      gremium('regiegroep', 'Regiegroep', null),
      { ...gremium('commissie', 'Leer- en adviescommissie', 3), membersFrom: asGremiumCode('regiegroep') },
    ],
    seats: [
      { gremium: asGremiumCode('regiegroep'), number: 1, helix: 'overheid', holder: null, organisation: null },
      { gremium: asGremiumCode('commissie'), number: 1, helix: null, holder: null, organisation: null },
    ],
    indicators: [],
    calendar: {
      schoolRegion: 'noord',
      source: 'https://www.rijksoverheid.nl/onderwerpen/schoolvakanties',
      checkedOn: day('2026-11-01'),
      schoolHolidays: [{ name: 'kerstvakantie', from: day('2026-12-19'), to: day('2027-01-03') }],
      publicHolidays: [day('2027-06-21')],
    },
  };
}

function coalition(code: string, name: string, participants: readonly Participant[]): ProgrammeCoalition {
  return {
    code: asCoalitionCode(code),
    name,
    shortName: name.slice(0, 20),
    description: `Over ${name}.`,
    theme: 'LLO',
    relatedThemes: ['INN'],
    output: 'Een plan',
    aliases: [name.toLowerCase(), `sc "${code}", \\ met komma`],
    werkagendaGoal: '1',
    priority: code === '4' ? 'A' : null,
    linkedTo: code === '4' ? [asCoalitionCode('5a')] : [],
    participants,
    milestones: [
      { product: 'Purpose case', planned: { year: 2021, quarter: 2 }, history: true },
      { product: 'Start', planned: { year: null, quarter: 4 }, history: false },
    ],
  };
}

function gremium(code: 'regiegroep' | 'commissie', name: string, meetingsPerYear: number | null) {
  return {
    code: asGremiumCode(code),
    kind: code,
    name,
    partOf: null,
    theme: null,
    membersFrom: null,
    aliases: [],
    duties: ['evalueert de voortgang'],
    meetingsPerYear,
  };
}

function person(name: string, role: Person['role'], coalitions: readonly string[]): Person {
  return {
    id: asPersonId(name.toLowerCase()),
    name,
    role,
    organisation: TECHNIEK,
    coalitions: coalitions.map(asCoalitionCode),
    language: 'nl',
  };
}

export const BAS = person('Bas', 'lid', ['4', '10']);
export const EEFJE = person('Eefje', 'secretariaat', []);
export const SANNE = person('Sanne', 'lid', ['4']);

export const SMALL_PEOPLE: DemoPeople = {
  organisations: [{ id: asOrganisationId('fictief-bv'), name: 'Fictief BV', helix: 'bedrijfsleven' }],
  people: [SANNE, BAS, EEFJE],
  aanjagers: [{ coalition: asCoalitionCode('4'), person: SANNE.id }],
  meetings: [{ kind: 'commissie', name: 'Leer- en adviescommissie', date: day('2026-12-10') }],
};
