import type { CoalitionCode } from '../shared/ids';

/** A manifest theme, such as `LLO`. */
export interface Theme {
  readonly code: string;
  readonly name: string;
}

/** A line of the manifest: a picture of 2030, a main goal, or a first action. */
export type StatementKind = 'beeld' | 'hoofddoel' | 'eerste-actie';

export interface Statement {
  /** Stable code: theme, B (beeld), D (hoofddoel) or A (eerste actie), number, and a letter for a sub-point: `INN-D1a`. */
  readonly code: string;
  readonly theme: string;
  readonly kind: StatementKind;
  /** A short title in our own words. */
  readonly title: string;
  /** The statement this one is a sub-point of, or null. */
  readonly partOf: string | null;
}

export type Priority = 'A' | 'B' | 'C';

export const PRIORITIES: readonly Priority[] = ['A', 'B', 'C'];

/** A goal of the werkagenda with its activities: the second grouping of the same coalitions. */
export interface WerkagendaGoal {
  readonly code: string;
  readonly name: string;
  readonly activities: readonly WerkagendaActivity[];
}

export interface WerkagendaActivity {
  readonly name: string;
  /** Empty for the two activities that belong to no coalition. */
  readonly coalitions: readonly CoalitionCode[];
  readonly priority: Priority | null;
}
