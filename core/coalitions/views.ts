import type { Permission } from '../shared/outcome';
import type { Coalition, Milestone, Participant } from './coalition';

/** The header above every board: how are we doing, before any scrolling. */
export interface CoalitionHeader {
  readonly code: string;
  readonly name: string;
  readonly shortName: string;
  readonly theme: { readonly code: string; readonly name: string } | null;
  readonly werkagendaGoal: string | null;
  readonly priority: 'A' | 'B' | 'C' | null;
  readonly aanjager: { readonly id: string; readonly name: string } | null;
  readonly open: number;
  readonly overdue: number;
  readonly withoutOwner: number;
  readonly openPlaces: number;
  readonly mayLead: Permission<'not-allowed-to-lead'>;
}

/** Everything about one coalition apart from its action items. */
export interface CoalitionDetail extends CoalitionHeader {
  readonly description: string;
  readonly output: string | null;
  readonly relatedThemes: readonly string[];
  readonly linkedTo: readonly { readonly code: string; readonly shortName: string }[];
  readonly participants: readonly Participant[];
  readonly milestones: readonly Milestone[];
}

/** What a list to choose a coalition from needs. */
export type CoalitionChoice = Pick<Coalition, 'code' | 'name' | 'shortName'>;
