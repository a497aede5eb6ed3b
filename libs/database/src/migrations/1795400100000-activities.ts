import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What programmes do together with people: committees, joint cells, group sessions, work-sites, a tool library, places of shared housing. */
export class Activities1795400100000 implements MigrationInterface {
  readonly name = 'Activities1795400100000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
-- A body that meets: orientation, allocation, joint cell with a partner, decision.
CREATE TABLE committees (
  id uuid PRIMARY KEY,
  association_id uuid NOT NULL REFERENCES organisations,
  programme_id uuid NOT NULL REFERENCES programmes,
  kind text NOT NULL CHECK (kind IN ('orientation', 'allocation', 'joint_cell', 'decision_body')),
  name text NOT NULL,
  -- Of which a landlord has accounts: its people see the agreed part about its own tenants.
  partner_id uuid REFERENCES organisations,
  -- A partner without accounts, such as a hospital.
  partner_name text,
  rhythm text NOT NULL CHECK (rhythm IN ('none', 'weekly', 'fortnightly', 'monthly', 'quarterly')),
  -- A day on which it meets; the rhythm is counted from there.
  anchor_on date NOT NULL,
  starts_at text NOT NULL CHECK (starts_at ~ '^[0-2][0-9]:[0-5][0-9]$'),
  place text,
  active boolean NOT NULL DEFAULT true,
  created_by uuid NOT NULL REFERENCES users,
  created_at timestamptz NOT NULL,
  version int NOT NULL DEFAULT 1,
  CHECK (kind <> 'joint_cell' OR partner_id IS NOT NULL OR partner_name IS NOT NULL)
);
CREATE INDEX committees_association ON committees (association_id);
CREATE INDEX committees_partner ON committees (partner_id) WHERE partner_id IS NOT NULL;

CREATE TABLE committee_members (
  id uuid PRIMARY KEY,
  committee_id uuid NOT NULL REFERENCES committees,
  user_id uuid REFERENCES users,
  -- Of a guest without an account.
  guest_name text,
  organisation text,
  capacity text,
  chairs boolean NOT NULL DEFAULT false,
  left_at timestamptz,
  CHECK ((user_id IS NULL) <> (guest_name IS NULL))
);
CREATE UNIQUE INDEX committee_members_user ON committee_members (committee_id, user_id) WHERE left_at IS NULL;
CREATE UNIQUE INDEX committee_members_one_chair ON committee_members (committee_id) WHERE chairs AND left_at IS NULL;

CREATE TABLE committee_meetings (
  id uuid PRIMARY KEY,
  committee_id uuid NOT NULL REFERENCES committees,
  held_on date NOT NULL,
  starts_at text NOT NULL CHECK (starts_at ~ '^[0-2][0-9]:[0-5][0-9]$'),
  place text,
  state text NOT NULL CHECK (state IN ('planned', 'closed', 'cancelled')),
  -- Null when the rhythm made it.
  made_by uuid REFERENCES users,
  closed_by uuid REFERENCES users,
  closed_at timestamptz,
  created_at timestamptz NOT NULL,
  version int NOT NULL DEFAULT 1,
  CHECK ((state = 'planned') = (closed_at IS NULL))
);
CREATE UNIQUE INDEX committee_meetings_day ON committee_meetings (committee_id, held_on) WHERE state <> 'cancelled';

CREATE TABLE committee_attendance (
  meeting_id uuid NOT NULL REFERENCES committee_meetings,
  member_id uuid NOT NULL REFERENCES committee_members,
  state text NOT NULL CHECK (state IN ('present', 'excused', 'absent')),
  PRIMARY KEY (meeting_id, member_id)
);

-- What a joint cell is told, in words that both sides may read.
CREATE TABLE cell_signals (
  id uuid PRIMARY KEY,
  committee_id uuid NOT NULL REFERENCES committees,
  direction text NOT NULL CHECK (direction IN ('to_association', 'to_landlord')),
  tenant_id uuid REFERENCES tenants,
  -- Somebody whom the program does not know yet.
  person text,
  concern text NOT NULL CHECK (concern IN
    ('rent', 'neighbours', 'home_condition', 'repairs', 'no_contact', 'absence', 'return_home', 'other')),
  words text NOT NULL,
  raised_by uuid NOT NULL REFERENCES users,
  raised_at timestamptz NOT NULL,
  closed_by uuid REFERENCES users,
  closed_at timestamptz,
  outcome text,
  CHECK ((tenant_id IS NULL) <> (person IS NULL)),
  CHECK ((closed_at IS NULL) = (outcome IS NULL))
);
CREATE INDEX cell_signals_committee ON cell_signals (committee_id, raised_at DESC);
CREATE INDEX cell_signals_tenant ON cell_signals (tenant_id);

-- One case on the agenda of one meeting.
CREATE TABLE committee_cases (
  id uuid PRIMARY KEY,
  meeting_id uuid NOT NULL REFERENCES committee_meetings,
  tenant_id uuid REFERENCES tenants,
  referral_id uuid REFERENCES referrals,
  signal_id uuid REFERENCES cell_signals,
  reason text NOT NULL CHECK (reason IN ('asked', 'referral_waiting', 'alert', 'review_due', 'next_step', 'signal', 'carried_over')),
  added_by uuid REFERENCES users,
  added_at timestamptz NOT NULL,
  -- Encrypted: what the case worker presents touches everything. Never for a partner.
  presentation text,
  -- The agreed part, which a partner at the table reads too.
  shared text,
  decision text CHECK (decision IN ('accepted', 'refused', 'adjourned', 'allocated', 'other_programme', 'goes_on', 'closed',
    'tenant_left', 'tenant_returned')),
  refusal text CHECK (refusal IN ('not_eligible', 'no_place', 'other_support', 'too_early', 'refused_by_tenant', 'unreachable', 'other')),
  -- Encrypted.
  note text,
  -- What was decided, in words for everybody at the table.
  said text,
  -- To whom or what: the case worker, the place, the programme that it led to.
  target text,
  decided_by uuid REFERENCES users,
  decided_at timestamptz,
  carried_to uuid REFERENCES committee_cases,
  removed_by uuid REFERENCES users,
  removed_at timestamptz,
  version int NOT NULL DEFAULT 1,
  CHECK (num_nonnulls(tenant_id, referral_id, signal_id) >= 1),
  CHECK ((decision IS NULL) = (decided_at IS NULL)),
  CHECK ((refusal IS NULL) OR decision = 'refused')
);
CREATE UNIQUE INDEX committee_cases_tenant ON committee_cases (meeting_id, tenant_id) WHERE removed_at IS NULL;
CREATE UNIQUE INDEX committee_cases_referral ON committee_cases (meeting_id, referral_id) WHERE removed_at IS NULL;
CREATE INDEX committee_cases_of_tenant ON committee_cases (tenant_id);
CREATE INDEX committee_cases_of_referral ON committee_cases (referral_id);
CREATE INDEX committee_cases_of_signal ON committee_cases (signal_id);

CREATE TABLE committee_tasks (
  id uuid PRIMARY KEY,
  case_id uuid NOT NULL REFERENCES committee_cases,
  what text NOT NULL,
  user_id uuid REFERENCES users,
  -- Somebody without an account.
  person text,
  due_on date,
  -- A partner at the table sees it too.
  shared boolean NOT NULL,
  done_by uuid REFERENCES users,
  done_at timestamptz,
  CHECK ((user_id IS NULL) <> (person IS NULL))
);
CREATE INDEX committee_tasks_case ON committee_tasks (case_id);
CREATE INDEX committee_tasks_user ON committee_tasks (user_id, due_on) WHERE done_at IS NULL;

-- The tenant left their home for a time (hospital, family) and came back, as a joint cell noted.
CREATE TABLE home_absences (
  id uuid PRIMARY KEY,
  tenant_id uuid NOT NULL REFERENCES tenants,
  left_case_id uuid NOT NULL REFERENCES committee_cases,
  left_on date NOT NULL,
  returned_case_id uuid REFERENCES committee_cases,
  returned_on date CHECK (returned_on >= left_on)
);
CREATE UNIQUE INDEX home_absences_one_open ON home_absences (tenant_id) WHERE returned_on IS NULL;

CREATE TABLE group_series (
  id uuid PRIMARY KEY,
  association_id uuid NOT NULL REFERENCES organisations,
  programme_id uuid NOT NULL REFERENCES programmes,
  kind text NOT NULL CHECK (kind IN ('modules', 'workshops', 'training_site')),
  name text NOT NULL,
  modules jsonb NOT NULL DEFAULT '[]' CHECK (jsonb_typeof(modules) = 'array'),
  enrol_by text NOT NULL CHECK (enrol_by IN ('session', 'series')),
  place text NOT NULL,
  capacity int NOT NULL CHECK (capacity BETWEEN 1 AND 200),
  closed_at timestamptz,
  created_by uuid NOT NULL REFERENCES users,
  created_at timestamptz NOT NULL,
  version int NOT NULL DEFAULT 1
);
CREATE INDEX group_series_association ON group_series (association_id);

CREATE TABLE group_sessions (
  id uuid PRIMARY KEY,
  series_id uuid NOT NULL REFERENCES group_series,
  title text NOT NULL,
  held_on date NOT NULL,
  starts_at text NOT NULL CHECK (starts_at ~ '^[0-2][0-9]:[0-5][0-9]$'),
  ends_at text NOT NULL CHECK (ends_at ~ '^[0-2][0-9]:[0-5][0-9]$'),
  place text NOT NULL,
  capacity int NOT NULL CHECK (capacity BETWEEN 1 AND 200),
  state text NOT NULL CHECK (state IN ('planned', 'held', 'cancelled')),
  -- Each day that a session is moved to has messages of its own.
  moves int NOT NULL DEFAULT 0,
  ended_by uuid REFERENCES users,
  ended_at timestamptz,
  created_at timestamptz NOT NULL,
  version int NOT NULL DEFAULT 1,
  CHECK (ends_at > starts_at),
  CHECK ((state = 'planned') = (ended_at IS NULL))
);
CREATE INDEX group_sessions_series ON group_sessions (series_id, held_on);

CREATE TABLE group_enrolments (
  id uuid PRIMARY KEY,
  series_id uuid NOT NULL REFERENCES group_series,
  -- Null for a place in the whole series.
  session_id uuid REFERENCES group_sessions,
  tenant_id uuid NOT NULL REFERENCES tenants,
  state text NOT NULL CHECK (state IN ('enrolled', 'waiting', 'cancelled')),
  enrolled_by uuid NOT NULL REFERENCES users,
  -- When they asked: the waiting list goes by it.
  asked_at timestamptz NOT NULL,
  enrolled_at timestamptz,
  left_at timestamptz,
  left_reason text CHECK (left_reason IN ('tenant', 'found_work', 'ill', 'other_group', 'session_cancelled', 'other')),
  CHECK ((state = 'cancelled') = (left_at IS NOT NULL))
);
CREATE UNIQUE INDEX group_enrolments_series ON group_enrolments (series_id, tenant_id) WHERE session_id IS NULL AND state <> 'cancelled';
CREATE UNIQUE INDEX group_enrolments_session ON group_enrolments (session_id, tenant_id) WHERE state <> 'cancelled';
CREATE INDEX group_enrolments_tenant ON group_enrolments (tenant_id);

CREATE TABLE group_attendance (
  session_id uuid NOT NULL REFERENCES group_sessions,
  tenant_id uuid NOT NULL REFERENCES tenants,
  state text NOT NULL CHECK (state IN ('present', 'late', 'excused', 'absent')),
  noted_by uuid NOT NULL REFERENCES users,
  noted_at timestamptz NOT NULL,
  PRIMARY KEY (session_id, tenant_id)
);
CREATE INDEX group_attendance_tenant ON group_attendance (tenant_id);

-- No more people than places, whoever writes: the row that has the places is locked while they are counted.
CREATE FUNCTION group_places_guard() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE room int; taken int;
BEGIN
  IF NEW.session_id IS NULL THEN
    SELECT capacity INTO room FROM group_series WHERE id = NEW.series_id FOR UPDATE;
  ELSE
    SELECT capacity INTO room FROM group_sessions WHERE id = NEW.session_id FOR UPDATE;
  END IF;
  SELECT count(*) INTO taken FROM group_enrolments e
    WHERE e.series_id = NEW.series_id AND e.session_id IS NOT DISTINCT FROM NEW.session_id AND e.state = 'enrolled' AND e.id <> NEW.id;
  IF taken >= room THEN
    RAISE EXCEPTION 'every place is taken' USING ERRCODE = '23514', CONSTRAINT = 'group_places';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER group_places BEFORE INSERT OR UPDATE ON group_enrolments
  FOR EACH ROW WHEN (NEW.state = 'enrolled') EXECUTE FUNCTION group_places_guard();

CREATE FUNCTION group_capacity_guard() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE taken int;
BEGIN
  IF TG_TABLE_NAME = 'group_series' THEN
    SELECT count(*) INTO taken FROM group_enrolments WHERE series_id = NEW.id AND session_id IS NULL AND state = 'enrolled';
  ELSE
    SELECT count(*) INTO taken FROM group_enrolments WHERE session_id = NEW.id AND state = 'enrolled';
  END IF;
  IF taken > NEW.capacity THEN
    RAISE EXCEPTION 'more people than places' USING ERRCODE = '23514', CONSTRAINT = 'group_places';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER group_series_capacity BEFORE UPDATE OF capacity ON group_series
  FOR EACH ROW WHEN (NEW.capacity < OLD.capacity) EXECUTE FUNCTION group_capacity_guard();
CREATE TRIGGER group_sessions_capacity BEFORE UPDATE OF capacity ON group_sessions
  FOR EACH ROW WHEN (NEW.capacity < OLD.capacity) EXECUTE FUNCTION group_capacity_guard();

CREATE TABLE work_sites (
  id uuid PRIMARY KEY,
  association_id uuid NOT NULL REFERENCES organisations,
  programme_id uuid NOT NULL REFERENCES programmes,
  tenant_id uuid NOT NULL REFERENCES tenants,
  title text NOT NULL,
  state text NOT NULL CHECK (state IN ('preparing', 'contracted', 'under_way', 'finished', 'given_up')),
  began_on date NOT NULL,
  days jsonb NOT NULL DEFAULT '[]' CHECK (jsonb_typeof(days) = 'array'),
  tasks jsonb NOT NULL DEFAULT '[]' CHECK (jsonb_typeof(tasks) = 'array'),
  helpers jsonb NOT NULL DEFAULT '[]' CHECK (jsonb_typeof(helpers) = 'array'),
  -- The contract: who signed it for the family and for the association, when, and the scanned document where there is one.
  signed_on date,
  signed_family text,
  signed_association text,
  -- One of the documents of the record.
  document_id uuid,
  before_state text,
  after_state text,
  finished_on date CHECK (finished_on >= began_on),
  given_up_reason text,
  created_by uuid NOT NULL REFERENCES users,
  created_at timestamptz NOT NULL,
  version int NOT NULL DEFAULT 1,
  CHECK ((signed_on IS NULL) = (signed_family IS NULL) AND (signed_on IS NULL) = (signed_association IS NULL)),
  CHECK ((state IN ('contracted', 'under_way', 'finished')) <= (signed_on IS NOT NULL)),
  CHECK ((state = 'finished') = (finished_on IS NOT NULL)),
  CHECK ((state = 'given_up') = (given_up_reason IS NOT NULL))
);
CREATE INDEX work_sites_association ON work_sites (association_id, state);
-- One site at a time in one home.
CREATE UNIQUE INDEX work_sites_one_open ON work_sites (tenant_id) WHERE state IN ('preparing', 'contracted', 'under_way');

CREATE TABLE work_site_costs (
  id uuid PRIMARY KEY,
  site_id uuid NOT NULL REFERENCES work_sites,
  kind text NOT NULL CHECK (kind IN ('materials', 'people', 'tools', 'other')),
  label text NOT NULL,
  cents bigint NOT NULL CHECK (cents >= 0),
  on_day date NOT NULL,
  noted_by uuid NOT NULL REFERENCES users,
  noted_at timestamptz NOT NULL
);
CREATE INDEX work_site_costs_site ON work_site_costs (site_id);

CREATE TABLE tools (
  id uuid PRIMARY KEY,
  association_id uuid NOT NULL REFERENCES organisations,
  programme_id uuid NOT NULL REFERENCES programmes,
  name text NOT NULL,
  -- What is written on it.
  code text NOT NULL,
  state text NOT NULL CHECK (state IN ('good', 'worn', 'broken', 'lost', 'retired')),
  note text,
  created_at timestamptz NOT NULL,
  version int NOT NULL DEFAULT 1,
  UNIQUE (association_id, code)
);

CREATE TABLE tool_loans (
  id uuid PRIMARY KEY,
  tool_id uuid NOT NULL REFERENCES tools,
  tenant_id uuid NOT NULL REFERENCES tenants,
  lent_by uuid NOT NULL REFERENCES users,
  lent_on date NOT NULL,
  due_on date NOT NULL CHECK (due_on >= lent_on),
  returned_on date CHECK (returned_on >= lent_on),
  returned_to uuid REFERENCES users,
  returned_state text CHECK (returned_state IN ('good', 'worn', 'broken', 'lost')),
  note text,
  CHECK ((returned_on IS NULL) = (returned_state IS NULL))
);
-- Never lent twice at once.
CREATE UNIQUE INDEX tool_loans_one_open ON tool_loans (tool_id) WHERE returned_on IS NULL;
CREATE INDEX tool_loans_tenant ON tool_loans (tenant_id);
CREATE INDEX tool_loans_due ON tool_loans (due_on) WHERE returned_on IS NULL;

-- Places of shared housing.
CREATE TABLE shared_places (
  id uuid PRIMARY KEY,
  association_id uuid NOT NULL REFERENCES organisations,
  programme_id uuid NOT NULL REFERENCES programmes,
  home text NOT NULL,
  label text NOT NULL,
  active boolean NOT NULL DEFAULT true,
  UNIQUE (association_id, home, label)
);
CREATE TABLE place_stays (
  id uuid PRIMARY KEY,
  place_id uuid NOT NULL REFERENCES shared_places,
  tenant_id uuid NOT NULL REFERENCES tenants,
  began_on date NOT NULL,
  ended_on date CHECK (ended_on >= began_on),
  began_by uuid NOT NULL REFERENCES users,
  ended_by uuid REFERENCES users,
  CHECK ((ended_on IS NULL) = (ended_by IS NULL))
);
CREATE UNIQUE INDEX place_stays_one_of_place ON place_stays (place_id) WHERE ended_on IS NULL;
CREATE UNIQUE INDEX place_stays_one_of_tenant ON place_stays (tenant_id) WHERE ended_on IS NULL;

-- What is written for a file that was merged meanwhile goes to the one that stays.
CREATE TRIGGER cell_signals_follow_merged BEFORE INSERT ON cell_signals FOR EACH ROW WHEN (NEW.tenant_id IS NOT NULL)
  EXECUTE FUNCTION follow_merged_tenant();
CREATE TRIGGER committee_cases_follow_merged BEFORE INSERT ON committee_cases FOR EACH ROW WHEN (NEW.tenant_id IS NOT NULL)
  EXECUTE FUNCTION follow_merged_tenant();
CREATE TRIGGER home_absences_follow_merged BEFORE INSERT ON home_absences FOR EACH ROW WHEN (NEW.tenant_id IS NOT NULL)
  EXECUTE FUNCTION follow_merged_tenant();
CREATE TRIGGER group_enrolments_follow_merged BEFORE INSERT ON group_enrolments FOR EACH ROW WHEN (NEW.tenant_id IS NOT NULL)
  EXECUTE FUNCTION follow_merged_tenant();
CREATE TRIGGER group_attendance_follow_merged BEFORE INSERT ON group_attendance FOR EACH ROW WHEN (NEW.tenant_id IS NOT NULL)
  EXECUTE FUNCTION follow_merged_tenant();
CREATE TRIGGER work_sites_follow_merged BEFORE INSERT ON work_sites FOR EACH ROW WHEN (NEW.tenant_id IS NOT NULL)
  EXECUTE FUNCTION follow_merged_tenant();
CREATE TRIGGER tool_loans_follow_merged BEFORE INSERT ON tool_loans FOR EACH ROW WHEN (NEW.tenant_id IS NOT NULL)
  EXECUTE FUNCTION follow_merged_tenant();
CREATE TRIGGER place_stays_follow_merged BEFORE INSERT ON place_stays FOR EACH ROW WHEN (NEW.tenant_id IS NOT NULL)
  EXECUTE FUNCTION follow_merged_tenant();
`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
DROP TABLE place_stays, shared_places, tool_loans, tools, work_site_costs, work_sites, group_attendance, group_enrolments, group_sessions,
  group_series, home_absences, committee_tasks, committee_cases, cell_signals, committee_attendance, committee_meetings, committee_members,
  committees;
DROP FUNCTION group_places_guard(), group_capacity_guard();
`);
  }
}
