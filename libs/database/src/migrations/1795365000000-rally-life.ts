import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Who a series is for, where and when its rallies take place, who runs them, and what the chain of a rally did when and by whom. */
export class RallyLife1795365000000 implements MigrationInterface {
  readonly name = 'RallyLife1795365000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
-- An agency of a landlord, as the postcodes that it looks after: which of them a tenant belongs to follows from the address.
CREATE TABLE agencies (
  id uuid PRIMARY KEY,
  association_id uuid NOT NULL REFERENCES organisations,
  landlord_id uuid REFERENCES organisations,
  name text NOT NULL,
  postcodes text[] NOT NULL,
  active boolean NOT NULL DEFAULT true,
  UNIQUE (association_id, name)
);

CREATE TABLE venues (
  id uuid PRIMARY KEY,
  association_id uuid NOT NULL REFERENCES organisations,
  name text NOT NULL,
  address text NOT NULL,
  -- How one gets there and in: bus, parking, step-free way.
  access text,
  -- In the order in which one walks through them: [{"name", "tables"}].
  rooms jsonb NOT NULL DEFAULT '[]',
  active boolean NOT NULL DEFAULT true,
  UNIQUE (association_id, name)
);

ALTER TABLE rally_series
  ADD COLUMN school_zone text DEFAULT 'B' CHECK (school_zone IN ('A', 'B', 'C')),
  -- Days from the rally's day of the steps that are not at their usual distance.
  ADD COLUMN schedule jsonb NOT NULL DEFAULT '{}';
CREATE TABLE rally_series_agencies (
  series_id uuid NOT NULL REFERENCES rally_series ON DELETE CASCADE,
  agency_id uuid NOT NULL REFERENCES agencies ON DELETE CASCADE,
  PRIMARY KEY (series_id, agency_id)
);
CREATE TABLE rally_series_team (
  series_id uuid NOT NULL REFERENCES rally_series ON DELETE CASCADE,
  user_id uuid NOT NULL REFERENCES users,
  task text NOT NULL CHECK (task IN ('organising', 'entrance', 'phone')),
  PRIMARY KEY (series_id, user_id, task)
);

ALTER TABLE rallies
  ADD COLUMN venue_id uuid REFERENCES venues,
  -- [[slot, minutes]]: before that slot nobody meets for so many minutes.
  ADD COLUMN pauses jsonb NOT NULL DEFAULT '[]',
  ADD COLUMN school_zone text DEFAULT 'B' CHECK (school_zone IN ('A', 'B', 'C')),
  ADD COLUMN schedule jsonb NOT NULL DEFAULT '{}',
  ADD COLUMN lessons text,
  ADD COLUMN lessons_by uuid REFERENCES users,
  ADD COLUMN lessons_at timestamptz;
CREATE TABLE rally_team (
  rally_id uuid NOT NULL REFERENCES rallies ON DELETE CASCADE,
  user_id uuid NOT NULL REFERENCES users,
  task text NOT NULL CHECK (task IN ('organising', 'entrance', 'phone')),
  PRIMARY KEY (rally_id, user_id, task)
);

-- Minutes from the start of a rally to the start of a slot.
CREATE FUNCTION rally_minutes(slot int, slot_minutes int, pauses jsonb) RETURNS int LANGUAGE sql IMMUTABLE AS $$
  SELECT slot * slot_minutes + coalesce((SELECT sum((p ->> 1)::int) FROM jsonb_array_elements(pauses) p WHERE (p ->> 0)::int <= slot), 0)::int
$$;

ALTER TABLE rally_steps DROP CONSTRAINT rally_steps_step_check;
ALTER TABLE rally_steps
  ADD CONSTRAINT rally_steps_step_check CHECK (step IN ('open_to_employers', 'remind_employers', 'propose', 'invite', 'remind_14', 'remind_7',
    'plan', 'announce', 'remind_2', 'open_the_day', 'remind_day', 'close', 'verdict_reminder', 'verdict_reminder_3', 'phone_list', 'finish',
    'check_1', 'check_3', 'check_6')),
  ADD COLUMN done_by uuid REFERENCES users,
  -- 'skipped' came too late to be of use.
  ADD COLUMN outcome text CHECK (outcome IN ('done', 'by_hand', 'skipped'));
UPDATE rally_steps SET outcome = 'done' WHERE done_at IS NOT NULL;

-- Whom case workers are asked about before candidates are invited, and what they said.
CREATE TABLE rally_proposals (
  rally_id uuid NOT NULL REFERENCES rallies,
  tenant_id uuid NOT NULL REFERENCES tenants,
  -- Of an agency of the series: proposed first.
  local boolean NOT NULL,
  state text NOT NULL CHECK (state IN ('proposed', 'chosen', 'left_out')),
  reason text CHECK (reason IN ('not_ready', 'has_work', 'does_not_want', 'not_available', 'other')),
  proposed_at timestamptz NOT NULL,
  decided_by uuid REFERENCES users,
  decided_at timestamptz,
  PRIMARY KEY (rally_id, tenant_id),
  CHECK ((state = 'left_out') = (reason IS NOT NULL))
);
CREATE TRIGGER rally_proposals_follow_merged BEFORE INSERT ON rally_proposals FOR EACH ROW WHEN (NEW.tenant_id IS NOT NULL)
  EXECUTE FUNCTION follow_merged_tenant();

-- School years imported from the Ministry's file; they count before those that ship with the program.
CREATE TABLE school_holidays (
  zone text NOT NULL CHECK (zone IN ('A', 'B', 'C')),
  school_year text NOT NULL CHECK (school_year ~ '^[0-9]{4}-[0-9]{4}$'),
  name text NOT NULL,
  first_day date NOT NULL,
  last_day date NOT NULL CHECK (last_day >= first_day),
  imported_at timestamptz NOT NULL,
  PRIMARY KEY (zone, school_year, name, first_day)
);

-- Since when a message is in the hands of one process: no second one takes it for a while.
ALTER TABLE messages ADD COLUMN sending_since timestamptz;
`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
ALTER TABLE messages DROP COLUMN sending_since;
DROP TABLE school_holidays, rally_proposals, rally_team, rally_series_team, rally_series_agencies;
DROP FUNCTION rally_minutes(int, int, jsonb);
DELETE FROM rally_steps WHERE step IN ('remind_employers', 'propose', 'remind_day', 'verdict_reminder_3', 'phone_list', 'check_1', 'check_3', 'check_6');
ALTER TABLE rally_steps DROP COLUMN done_by, DROP COLUMN outcome, DROP CONSTRAINT rally_steps_step_check;
ALTER TABLE rally_steps ADD CONSTRAINT rally_steps_step_check CHECK (step IN ('open_to_employers', 'invite', 'remind_14', 'remind_7', 'plan',
  'announce', 'remind_2', 'open_the_day', 'close', 'verdict_reminder', 'finish'));
ALTER TABLE rallies DROP COLUMN venue_id, DROP COLUMN pauses, DROP COLUMN school_zone, DROP COLUMN schedule, DROP COLUMN lessons,
  DROP COLUMN lessons_by, DROP COLUMN lessons_at;
ALTER TABLE rally_series DROP COLUMN school_zone, DROP COLUMN schedule;
DROP TABLE venues, agencies;
`);
  }
}
