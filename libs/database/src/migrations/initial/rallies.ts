/** Series, rallies, their dated steps, invitations, wishes, meetings. */
export const rallies = `
CREATE TABLE rally_series (
  id uuid PRIMARY KEY,
  association_id uuid NOT NULL REFERENCES organisations,
  name text NOT NULL,
  territory text NOT NULL,
  interval_months int NOT NULL DEFAULT 4 CHECK (interval_months BETWEEN 1 AND 24),
  -- What the next rally is made from: venue, address, start time, slots, slot length, blocks, capacity.
  template jsonb NOT NULL,
  active boolean NOT NULL DEFAULT true,
  created_by uuid NOT NULL REFERENCES users,
  created_at timestamptz NOT NULL,
  UNIQUE (association_id, name)
);

CREATE TABLE rallies (
  id uuid PRIMARY KEY,
  series_id uuid REFERENCES rally_series,
  association_id uuid NOT NULL REFERENCES organisations,
  name text NOT NULL,
  held_on date NOT NULL,
  -- Local wall-clock time; the instant follows from the zone.
  starts_at time NOT NULL,
  zone text NOT NULL DEFAULT 'Europe/Paris',
  venue text NOT NULL,
  address text NOT NULL,
  slot_minutes int NOT NULL CHECK (slot_minutes BETWEEN 5 AND 60),
  slots int NOT NULL CHECK (slots BETWEEN 1 AND 96),
  -- First and last slot of each block, both included.
  blocks jsonb NOT NULL,
  breaks_per_block int NOT NULL DEFAULT 0 CHECK (breaks_per_block >= 0),
  min_meetings int NOT NULL DEFAULT 2 CHECK (min_meetings >= 0),
  max_meetings int NOT NULL DEFAULT 6 CHECK (max_meetings >= 1),
  capacity int NOT NULL CHECK (capacity > 0),
  state text NOT NULL CHECK (state IN ('planned', 'open', 'inviting', 'announced', 'on_the_day', 'closing', 'closed', 'cancelled')),
  plan_version int NOT NULL DEFAULT 0,
  cancel_reason text,
  created_at timestamptz NOT NULL,
  version int NOT NULL DEFAULT 1,
  UNIQUE (series_id, held_on)
);
CREATE INDEX rallies_association ON rallies (association_id, held_on);

-- The dated chain. The table is the truth, the queued job only its alarm clock.
CREATE TABLE rally_steps (
  rally_id uuid NOT NULL REFERENCES rallies,
  step text NOT NULL CHECK (step IN ('open_to_employers', 'invite', 'remind_14', 'remind_7', 'plan', 'announce', 'remind_2', 'open_the_day', 'close', 'verdict_reminder', 'finish')),
  due_at timestamptz NOT NULL,
  done_at timestamptz,
  -- How often its date was moved: each move has an alarm of its own.
  moves int NOT NULL DEFAULT 0,
  PRIMARY KEY (rally_id, step)
);
CREATE INDEX rally_steps_due ON rally_steps (due_at) WHERE done_at IS NULL;

CREATE TABLE rally_invitations (
  id uuid PRIMARY KEY,
  -- The order of the waiting list.
  seq bigint GENERATED ALWAYS AS IDENTITY UNIQUE,
  rally_id uuid NOT NULL REFERENCES rallies,
  tenant_id uuid REFERENCES tenants,
  employer_id uuid REFERENCES organisations,
  state text NOT NULL CHECK (state IN ('to_send', 'sent', 'delivered', 'failed', 'opened', 'accepted', 'declined', 'expired', 'waiting_list')),
  decline_reason text,
  -- Late arrival, companion, interpreter, childcare, transport, wheelchair; for an employer the number of tables.
  constraints jsonb NOT NULL DEFAULT '{}',
  tables int NOT NULL DEFAULT 1 CHECK (tables BETWEEN 0 AND 20),
  away int[] NOT NULL DEFAULT '{}',
  attendance text NOT NULL DEFAULT 'unknown' CHECK (attendance IN ('unknown', 'present', 'late', 'excused', 'no_show')),
  signed_in_at timestamptz,
  sent_at timestamptz,
  opened_at timestamptz,
  answered_at timestamptz,
  created_at timestamptz NOT NULL,
  version int NOT NULL DEFAULT 1,
  CHECK ((tenant_id IS NULL) <> (employer_id IS NULL)),
  UNIQUE (rally_id, tenant_id),
  UNIQUE (rally_id, employer_id)
);

CREATE TABLE rally_wishes (
  rally_id uuid NOT NULL REFERENCES rallies,
  tenant_id uuid NOT NULL REFERENCES tenants,
  employer_id uuid NOT NULL REFERENCES organisations,
  by text NOT NULL CHECK (by IN ('employer', 'tenant', 'case_worker')),
  wish text NOT NULL CHECK (wish IN ('must', 'want', 'no')),
  noted_at timestamptz NOT NULL,
  PRIMARY KEY (rally_id, tenant_id, employer_id, by)
);

CREATE TABLE rally_plans (
  rally_id uuid NOT NULL REFERENCES rallies,
  version int NOT NULL,
  objective double precision NOT NULL,
  bound double precision NOT NULL,
  gap double precision NOT NULL,
  shortfalls jsonb NOT NULL,
  changed int NOT NULL,
  made_at timestamptz NOT NULL,
  made_by uuid REFERENCES users,
  announced_at timestamptz,
  PRIMARY KEY (rally_id, version)
);

CREATE TABLE meetings (
  id uuid PRIMARY KEY,
  rally_id uuid NOT NULL REFERENCES rallies,
  tenant_id uuid NOT NULL REFERENCES tenants,
  employer_id uuid NOT NULL REFERENCES organisations,
  slot int NOT NULL CHECK (slot >= 0),
  table_no int NOT NULL CHECK (table_no >= 1),
  score double precision NOT NULL,
  locked boolean NOT NULL DEFAULT false,
  state text NOT NULL CHECK (state IN ('planned', 'held', 'missed_by_candidate', 'missed_by_employer')),
  verdict text CHECK (verdict IN ('hire', 'second_interview', 'trial', 'refused', 'candidate_declines')),
  verdict_reason text CHECK (verdict_reason IN ('skills', 'experience', 'availability', 'distance', 'other_candidate', 'position_filled', 'other')),
  verdict_by uuid REFERENCES users,
  verdict_at timestamptz,
  version int NOT NULL DEFAULT 1,
  -- Nobody in two places at once, nobody twice at one table, no pair twice: held by the database, not by a check before.
  CONSTRAINT meetings_candidate_slot UNIQUE (rally_id, tenant_id, slot) DEFERRABLE INITIALLY IMMEDIATE,
  CONSTRAINT meetings_table_slot UNIQUE (rally_id, employer_id, slot, table_no) DEFERRABLE INITIALLY IMMEDIATE,
  CONSTRAINT meetings_pair UNIQUE (rally_id, tenant_id, employer_id) DEFERRABLE INITIALLY IMMEDIATE
);
CREATE INDEX meetings_employer ON meetings (employer_id);
`;
