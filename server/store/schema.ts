import type { ColumnType } from 'kysely';
import type { ActionItemEvent, ActionItemStatus, Origin } from '../../core/action-items/action-item';
import type { CapturedAction } from '../../core/capture/capture';
import type { Conversation } from '../../core/capture/conversation';
import type { Calendar } from '../../core/capture/understanding';
import type { GremiumKind } from '../../core/gremia/gremium';
import type { Priority, StatementKind } from '../../core/manifest/manifest';
import type { Helix, Role } from '../../core/people/person';
import type { Identity } from '../../core/people/ports';
import type {
  ActionItemNumber,
  CoalitionCode,
  GremiumCode,
  OrganisationId,
  PersonId,
  ProgrammeId,
} from '../../core/shared/ids';
import type { Language } from '../../core/shared/language';
import type { Instant, PlainDate } from '../../core/shared/plain-date';

/** The tables of migrations/, as Kysely types. A JSON column is written as text by `storableJson`. */
export interface Tables {
  programme: ProgrammeTable;
  organisation: OfProgramme<{ id: OrganisationId; name: string; helix: Helix | null }>;
  theme: OfProgramme<{ code: string; name: string; position: number }>;
  statement: OfProgramme<StatementColumns>;
  person: OfProgramme<PersonColumns>;
  person_identity: OfProgramme<{ provider: Identity['provider']; subject: string; person_id: PersonId }>;
  gremium: OfProgramme<GremiumColumns>;
  seat: OfProgramme<SeatColumns>;
  werkagenda_goal: OfProgramme<{ code: string; name: string; position: number }>;
  coalition: OfProgramme<CoalitionColumns>;
  werkagenda_activity: OfProgramme<ActivityColumns>;
  milestone: OfProgramme<MilestoneColumns>;
  coalition_participant: OfProgramme<ParticipantColumns>;
  coalition_member: OfProgramme<{ coalition_code: CoalitionCode; person_id: PersonId }>;
  action_item: OfProgramme<ActionItemColumns>;
  action_item_owner: OfProgramme<OwnerColumns>;
  action_item_event: OfProgramme<EventColumns>;
  conversation: OfProgramme<ConversationColumns>;
  capture: OfProgramme<CaptureColumns>;
  capture_action_item: OfProgramme<CaptureActionItemColumns>;
}

type OfProgramme<Columns> = Columns & { programme_id: ProgrammeId };
type Json<Value> = ColumnType<Value, string, string>;

interface ProgrammeTable {
  id: ProgrammeId;
  name: string;
  region: string;
  tenants: string[];
  school_holidays: Json<Calendar['schoolHolidays']>;
  public_holidays: Json<Calendar['publicHolidays']>;
  meetings: Json<Calendar['meetings']>;
}

interface StatementColumns {
  code: string;
  theme_code: string;
  kind: StatementKind;
  title: string;
  part_of: string | null;
  position: number;
}

interface PersonColumns {
  id: PersonId;
  name: string;
  role: Role;
  organisation_id: OrganisationId | null;
  language: Language;
}

interface GremiumColumns {
  code: GremiumCode;
  kind: GremiumKind;
  name: string;
  part_of: GremiumCode | null;
  theme_code: string | null;
  members_from: GremiumCode | null;
  aliases: string[];
  duties: string[];
  meetings_per_year: number | null;
  position: number;
}

interface SeatColumns {
  gremium_code: GremiumCode;
  number: number;
  helix: Helix | null;
  holder_id: PersonId | null;
  organisation_id: OrganisationId | null;
}

interface CoalitionColumns {
  code: CoalitionCode;
  position: number;
  name: string;
  short_name: string;
  description: string;
  theme_code: string | null;
  related_themes: string[];
  output: string | null;
  aliases: string[];
  werkagenda_goal: string | null;
  priority: Priority | null;
  aanjager_id: PersonId | null;
  linked_to: CoalitionCode[];
}

interface ActivityColumns {
  goal_code: string;
  position: number;
  name: string;
  coalitions: CoalitionCode[];
  priority: Priority | null;
}

interface MilestoneColumns {
  coalition_code: CoalitionCode;
  position: number;
  product: string;
  year: number | null;
  quarter: 1 | 2 | 3 | 4;
  history: boolean;
}

interface ParticipantColumns {
  coalition_code: CoalitionCode;
  id: string;
  organisation_id: OrganisationId | null;
  place: string | null;
  position: number;
}

export interface ActionItemColumns {
  number: ActionItemNumber;
  title: string;
  search_text: string;
  owner_count: number;
  due_day: PlainDate | null;
  coalition_code: CoalitionCode | null;
  priority: Priority | null;
  status: ActionItemStatus;
  waits_on: string | null;
  ended_at: Instant | null;
  ended_by: PersonId | null;
  origin_kind: Origin['kind'];
  origin_conversation_id: string | null;
  origin_link: string | null;
  created_by: PersonId;
  created_at: Instant;
  version: number;
}

interface OwnerColumns {
  number: ActionItemNumber;
  position: number;
  person_id: PersonId | null;
  name: string;
}

interface EventColumns {
  number: ActionItemNumber;
  sequence: number;
  at: Instant;
  by_id: PersonId;
  event: Json<ActionItemEvent>;
}

interface ConversationColumns {
  id: string;
  kind: Conversation['kind'];
  name: string | null;
  coalition_code: CoalitionCode | null;
  gremium_code: GremiumCode | null;
}

export interface CaptureColumns {
  conversation_id: string;
  activity_id: string;
  sender_id: PersonId;
  written_at: Instant | null;
  deleted_at: Instant | null;
  kept_at: Instant | null;
  card_id: string | null;
  actions: Json<readonly CapturedAction[]>;
}

interface CaptureActionItemColumns {
  number: ActionItemNumber;
  conversation_id: string;
  activity_id: string;
}
