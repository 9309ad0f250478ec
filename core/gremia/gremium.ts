import type { Helix } from '../people/person';
import type { GremiumCode, OrganisationId, PersonId } from '../shared/ids';

/** Every kind of body that meets, as the source documents name them. */
export type GremiumKind =
  | 'technologietafel'
  | 'thematafel'
  | 'regiegroep'
  | 'commissie'
  | 'kopgroep'
  | 'stuurgroep'
  | 'werkgroep'
  | 'bovenregionaal';

/** A body that meets. Seats, duties and cadence of the regiegroep and the commissie come from the samenwerkingsmodel. */
export interface Gremium {
  readonly code: GremiumCode;
  readonly kind: GremiumKind;
  readonly name: string;
  /** The technologietafel a thematafel is part of; null for every other body. */
  readonly partOf: GremiumCode | null;
  readonly aliases: readonly string[];
  readonly duties: readonly string[];
  /** The least number of meetings held per calendar year; null when the sources state none. */
  readonly meetingsPerYear: number | null;
}

/** A place in a gremium. An open place (nog te bepalen) has no holder. */
export interface Seat {
  readonly gremium: GremiumCode;
  readonly number: number;
  /** Null where the sources state no division over the helix, as for the commissie. */
  readonly helix: Helix | null;
  readonly holder: PersonId | null;
  readonly organisation: OrganisationId | null;
}
