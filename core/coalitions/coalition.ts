import type { Priority } from '../manifest/manifest';
import type { Person } from '../people/person';
import { servesProgramme } from '../people/person';
import type { CoalitionCode, OrganisationId, PersonId } from '../shared/ids';
import { allowed, denied, type Permission } from '../shared/outcome';

/** A group of companies, education and government that works towards one concrete result (manifest; werkagenda). */
export interface Coalition {
  readonly code: CoalitionCode;
  readonly name: string;
  /** A name that fits on a chip, such as `Ontwikkelfonds`. */
  readonly shortName: string;
  readonly description: string;
  readonly theme: string | null;
  readonly relatedThemes: readonly string[];
  readonly output: string | null;
  /** Other names, abbreviations and hashtags people use for it. */
  readonly aliases: readonly string[];
  readonly werkagendaGoal: string | null;
  readonly priority: Priority | null;
  readonly aanjager: { readonly id: PersonId; readonly name: string } | null;
  /** Coalitions that the source text of this one points to. */
  readonly linkedTo: readonly CoalitionCode[];
}

/** When a milestone is planned: the source gives quarters, sometimes without a year. */
export interface Quarter {
  readonly year: number | null;
  readonly quarter: 1 | 2 | 3 | 4;
}

export interface Milestone {
  readonly coalition: CoalitionCode;
  readonly product: string;
  readonly planned: Quarter;
  /** Milestones of the start agenda are history: shown, never overdue. */
  readonly history: boolean;
}

/** A party in a coalition. `nog-te-bepalen` is an open place: data, not a party called "n.t.b.". */
export type Participant =
  | {
      readonly kind: 'organisatie';
      readonly id: string;
      readonly organisation: OrganisationId;
      readonly name: string;
      /** The open place it took, which can be made open again; null for who took part from the start. */
      readonly place: string | null;
    }
  | { readonly kind: 'nog-te-bepalen'; readonly id: string; readonly place: string };

export type CoalitionRefusal = 'not-found' | 'not-allowed-to-lead' | 'place-already-filled';

/** Whether a person may choose the aanjager or fill an open place: the aanjager, or someone who serves the whole programme. */
export function mayLead(coalition: Coalition, person: Person): Permission<'not-allowed-to-lead'> {
  if (servesProgramme(person) || coalition.aanjager?.id === person.id) return allowed;
  return denied('not-allowed-to-lead');
}
