import type { Theme, WerkagendaGoal } from '../manifest/manifest';
import type { PersonStore } from '../people/ports';
import type { ChangeFeed } from '../shared/change-feed';
import type { CoalitionCode, PersonId } from '../shared/ids';
import type { PlainDate } from '../shared/plain-date';
import type { Coalition, Milestone, Participant } from './coalition';

/** Counts of a coalition's backlog on a day. `open` is everything that is not klaar or ingetrokken. */
export interface BacklogCounts {
  readonly coalition: CoalitionCode;
  readonly open: number;
  readonly overdue: number;
  readonly withoutOwner: number;
}

/** The coalitions of one programme, in the order of the manifest. */
export interface CoalitionStore {
  all(): Promise<readonly Coalition[]>;
  /** Only what names them: every card and list of action items needs that. */
  names(): Promise<readonly Pick<Coalition, 'code' | 'shortName'>[]>;
  find(code: CoalitionCode): Promise<Coalition | null>;
  participants(): Promise<readonly (Participant & { readonly coalition: CoalitionCode })[]>;
  milestones(code: CoalitionCode): Promise<readonly Milestone[]>;
  themes(): Promise<readonly Theme[]>;
  werkagenda(): Promise<readonly WerkagendaGoal[]>;
  backlogCounts(today: PlainDate): Promise<readonly BacklogCounts[]>;
  /** Sets or clears the aanjager, and makes that person a member. */
  setAanjager(code: CoalitionCode, person: PersonId | null): Promise<void>;
  /** Puts an organisation in an open place; it is added to the programme when its name is new. */
  fillPlace(code: CoalitionCode, place: string, organisationName: string): Promise<void>;
  /** Makes a place that was filled open again. */
  emptyPlace(code: CoalitionCode, place: string): Promise<void>;
}

/** What the use cases of coalitions need of one transaction. */
export interface CoalitionPorts {
  readonly coalitions: CoalitionStore;
  readonly people: PersonStore;
  readonly changes: ChangeFeed;
}
