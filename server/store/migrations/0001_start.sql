-- The first shape of the store: a programme as data, its people and bodies, action items and captures.
-- Every row belongs to a programme. Row-level security at the end of this file lets the role
-- tafelwerk_app see and write only the programme that its transaction names in app.programme_id.

do $$
begin
  if not exists (select from pg_roles where rolname = 'tafelwerk_app') then
    create role tafelwerk_app nologin;
  end if;
exception
  -- Roles belong to the whole server: another database may be creating it at this moment.
  when duplicate_object or unique_violation then null;
end
$$;

do $$
begin
  if not pg_has_role(current_user, 'tafelwerk_app', 'set') then
    grant tafelwerk_app to current_user;
  end if;
end
$$;

create table programme (
  id text primary key check (id ~ '^[a-z0-9]+(-[a-z0-9]+)*$' and length(id) <= 40),
  name text not null,
  region text not null,
  tenants text[] not null default '{}',
  school_holidays jsonb not null default '[]',
  public_holidays jsonb not null default '[]',
  meetings jsonb not null default '[]'
);

create table organisation (
  programme_id text not null references programme,
  id text not null,
  name text not null,
  helix text check (helix in ('bedrijfsleven', 'onderwijs', 'overheid')),
  primary key (programme_id, id)
);

create table theme (
  programme_id text not null references programme,
  code text not null,
  name text not null,
  position integer not null,
  primary key (programme_id, code)
);

create table statement (
  programme_id text not null references programme,
  code text not null,
  theme_code text not null,
  kind text not null check (kind in ('beeld', 'hoofddoel', 'eerste-actie')),
  title text not null,
  part_of text,
  position integer not null,
  primary key (programme_id, code),
  foreign key (programme_id, theme_code) references theme deferrable initially deferred,
  foreign key (programme_id, part_of) references statement deferrable initially deferred
);

create table person (
  programme_id text not null references programme,
  id text not null,
  name text not null,
  role text not null check (role in ('secretariaat', 'beheerder', 'werkambassadeur', 'gespreksleider', 'lid', 'gast')),
  organisation_id text,
  language text not null check (language in ('nl', 'en')),
  primary key (programme_id, id),
  foreign key (programme_id, organisation_id) references organisation
);

create table person_identity (
  programme_id text not null references programme,
  provider text not null check (provider in ('teams', 'entra', 'local')),
  subject text not null,
  person_id text not null,
  primary key (programme_id, provider, subject),
  foreign key (programme_id, person_id) references person
);

create table gremium (
  programme_id text not null references programme,
  code text not null,
  kind text not null check (kind in (
    'technologietafel', 'thematafel', 'regiegroep', 'commissie',
    'kopgroep', 'stuurgroep', 'werkgroep', 'bovenregionaal'
  )),
  name text not null,
  part_of text,
  theme_code text,
  members_from text,
  aliases text[] not null,
  duties text[] not null,
  meetings_per_year integer check (meetings_per_year > 0),
  position integer not null,
  primary key (programme_id, code),
  foreign key (programme_id, part_of) references gremium deferrable initially deferred,
  foreign key (programme_id, members_from) references gremium deferrable initially deferred,
  foreign key (programme_id, theme_code) references theme deferrable initially deferred
);

create table seat (
  programme_id text not null references programme,
  gremium_code text not null,
  number integer not null check (number > 0),
  helix text check (helix in ('bedrijfsleven', 'onderwijs', 'overheid')),
  holder_id text,
  organisation_id text,
  primary key (programme_id, gremium_code, number),
  foreign key (programme_id, gremium_code) references gremium,
  foreign key (programme_id, holder_id) references person,
  foreign key (programme_id, organisation_id) references organisation
);

create table werkagenda_goal (
  programme_id text not null references programme,
  code text not null,
  name text not null,
  position integer not null,
  primary key (programme_id, code)
);

create table coalition (
  programme_id text not null references programme,
  code text not null,
  position integer not null,
  name text not null,
  short_name text not null,
  description text not null,
  theme_code text,
  related_themes text[] not null,
  output text,
  aliases text[] not null,
  werkagenda_goal text,
  priority text check (priority in ('A', 'B', 'C')),
  aanjager_id text,
  linked_to text[] not null,
  primary key (programme_id, code),
  foreign key (programme_id, theme_code) references theme deferrable initially deferred,
  foreign key (programme_id, werkagenda_goal) references werkagenda_goal deferrable initially deferred,
  foreign key (programme_id, aanjager_id) references person
);

create table werkagenda_activity (
  programme_id text not null references programme,
  goal_code text not null,
  position integer not null,
  name text not null,
  coalitions text[] not null,
  priority text check (priority in ('A', 'B', 'C')),
  primary key (programme_id, goal_code, position),
  foreign key (programme_id, goal_code) references werkagenda_goal deferrable initially deferred
);

create table milestone (
  programme_id text not null references programme,
  coalition_code text not null,
  position integer not null,
  product text not null,
  year integer,
  quarter integer not null check (quarter between 1 and 4),
  history boolean not null,
  primary key (programme_id, coalition_code, position),
  foreign key (programme_id, coalition_code) references coalition
);

-- An open place (nog te bepalen) has a description of the place and no organisation. A place that
-- somebody filled keeps its description, so that loading the programme again leaves it filled.
create table coalition_participant (
  programme_id text not null references programme,
  coalition_code text not null,
  id text not null,
  organisation_id text,
  place text,
  position integer not null,
  primary key (programme_id, coalition_code, id),
  foreign key (programme_id, coalition_code) references coalition,
  foreign key (programme_id, organisation_id) references organisation,
  check (organisation_id is not null or place is not null)
);

create table coalition_member (
  programme_id text not null references programme,
  coalition_code text not null,
  person_id text not null,
  primary key (programme_id, coalition_code, person_id),
  foreign key (programme_id, coalition_code) references coalition,
  foreign key (programme_id, person_id) references person
);
create index coalition_member_of_person on coalition_member (programme_id, person_id);

create table action_item (
  programme_id text not null references programme,
  number integer not null check (number > 0),
  title text not null check (title <> ''),
  -- Title and owners without case and accents, written by the store: the same on every engine.
  search_text text not null,
  -- How many owners it has in action_item_owner, so that counting a backlog reads no other table.
  owner_count integer not null,
  due_day date,
  coalition_code text,
  priority text check (priority in ('A', 'B', 'C')),
  status text not null check (status in ('te-doen', 'bezig', 'wacht', 'klaar', 'ingetrokken')),
  waits_on text,
  ended_at timestamptz(3),
  ended_by text,
  origin_kind text not null check (origin_kind in ('chat', 'dialoog', 'bord')),
  origin_conversation_id text,
  origin_link text,
  created_by text not null,
  created_at timestamptz(3) not null,
  version integer not null check (version > 0),
  primary key (programme_id, number),
  foreign key (programme_id, coalition_code) references coalition,
  foreign key (programme_id, created_by) references person,
  foreign key (programme_id, ended_by) references person,
  check ((status = 'wacht') = (waits_on is not null)),
  check ((status in ('klaar', 'ingetrokken')) = (ended_at is not null)),
  check ((ended_at is null) = (ended_by is null))
);
-- A column of a board in backlog order, and over all coalitions.
create index action_item_column on action_item (programme_id, coalition_code, status, priority, due_day, number)
  include (ended_at);
create index action_item_status on action_item (programme_id, status, priority, due_day, number)
  include (coalition_code, ended_at);

-- The counts above every board, from this index alone.
create index action_item_open on action_item (programme_id, coalition_code, due_day, owner_count)
  where status in ('te-doen', 'bezig', 'wacht');

create table action_item_owner (
  programme_id text not null references programme,
  number integer not null,
  position integer not null,
  person_id text,
  name text not null,
  primary key (programme_id, number, position),
  foreign key (programme_id, number) references action_item on delete cascade,
  foreign key (programme_id, person_id) references person
);
create index action_item_owner_person on action_item_owner (programme_id, person_id, number);

create table action_item_event (
  programme_id text not null references programme,
  number integer not null,
  sequence integer not null,
  at timestamptz(3) not null,
  by_id text not null,
  -- json and not jsonb: it keeps the order of the keys, so that what comes back is what went in.
  event json not null,
  primary key (programme_id, number, sequence),
  foreign key (programme_id, number) references action_item on delete cascade,
  foreign key (programme_id, by_id) references person
);

create table conversation (
  programme_id text not null references programme,
  id text not null,
  kind text not null check (kind in ('personal', 'group', 'channel')),
  name text,
  coalition_code text,
  gremium_code text,
  primary key (programme_id, id),
  foreign key (programme_id, coalition_code) references coalition,
  foreign key (programme_id, gremium_code) references gremium,
  check (coalition_code is null or gremium_code is null)
);

create table capture (
  programme_id text not null references programme,
  conversation_id text not null,
  activity_id text not null,
  sender_id text not null,
  written_at timestamptz(3),
  deleted_at timestamptz(3),
  kept_at timestamptz(3),
  card_id text,
  actions json not null,
  primary key (programme_id, conversation_id, activity_id),
  foreign key (programme_id, sender_id) references person
);

-- A follow-up such as "nee, donderdag" looks for what its sender wrote in this chat a moment before.
create index capture_latest on capture (programme_id, conversation_id, sender_id, written_at);

-- Which capture an action item came from. A table and not a search in the JSON: with row-level security
-- the planner may not use an index on a JSON operator.
create table capture_action_item (
  programme_id text not null references programme,
  number integer not null,
  conversation_id text not null,
  activity_id text not null,
  primary key (programme_id, number),
  foreign key (programme_id, number) references action_item deferrable initially deferred,
  foreign key (programme_id, conversation_id, activity_id) references capture on delete cascade
);
create index capture_action_item_capture on capture_action_item (programme_id, conversation_id, activity_id);

-- Action item numbers come from a sequence per programme: short, never given twice, and no transaction waits
-- for another one's number. A rollback or a crash leaves a gap.
create function make_number_sequence() returns trigger language plpgsql security definer
set search_path = public, pg_temp as $$
begin
  execute format('create sequence %I', 'number_of_' || new.id);
  return new;
end
$$;

create trigger programme_number_sequence after insert on programme
for each row execute function make_number_sequence();

create function next_action_item_number() returns bigint language plpgsql security definer
set search_path = public, pg_temp as $$
begin
  return nextval(format('%I', 'number_of_' || current_setting('app.programme_id'))::regclass);
end
$$;

revoke execute on function make_number_sequence() from public;
revoke execute on function next_action_item_number() from public;
grant execute on function next_action_item_number() to tafelwerk_app;

do $$
declare
  name text;
begin
  foreach name in array array[
    'organisation', 'theme', 'statement', 'person', 'person_identity', 'gremium', 'seat', 'werkagenda_goal',
    'coalition', 'werkagenda_activity', 'milestone', 'coalition_participant', 'coalition_member', 'action_item',
    'action_item_owner', 'action_item_event', 'conversation', 'capture', 'capture_action_item'
  ] loop
    execute format('alter table %I enable row level security', name);
    execute format('alter table %I force row level security', name);
    execute format(
      'create policy own_programme on %I using (programme_id = nullif(current_setting(''app.programme_id'', true), ''''))',
      name
    );
    execute format('grant select, insert, update, delete on %I to tafelwerk_app', name);
  end loop;
end
$$;

alter table programme enable row level security;
alter table programme force row level security;
create policy own_programme on programme using (id = nullif(current_setting('app.programme_id', true), ''));
-- The owner may list the programmes, for the export; force row level security hides them even from the owner.
create policy every_programme on programme for select to current_user using (true);
grant usage on schema public to tafelwerk_app;
grant select on programme to tafelwerk_app;
