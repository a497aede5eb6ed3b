import type { MigrationInterface, QueryRunner } from 'typeorm';

const DOMAINS = `'work', 'money', 'health', 'law', 'debts', 'housing', 'family', 'mobility', 'language', 'digital'`;

/**
 * The support record day by day: corrections that keep what was written first, the contract and its signatures, actions, documents, reminders,
 * who takes over from whom, the closing with its review, and how long all this is kept.
 */
export class Record1795400300000 implements MigrationInterface {
  readonly name = 'Record1795400300000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
ALTER TABLE record_entries ADD COLUMN edited_at timestamptz;
-- What an entry said before it was corrected; number 1 is what was written first.
CREATE TABLE record_entry_versions (
  id uuid PRIMARY KEY,
  entry_id uuid NOT NULL REFERENCES record_entries ON DELETE CASCADE,
  number int NOT NULL CHECK (number >= 1),
  at timestamptz NOT NULL,
  kind text NOT NULL,
  domain text NOT NULL,
  text text NOT NULL,
  encrypted boolean NOT NULL,
  written_at timestamptz NOT NULL,
  UNIQUE (entry_id, number)
);

CREATE TABLE record_contracts (
  id uuid PRIMARY KEY,
  record_id uuid NOT NULL REFERENCES support_records,
  number int NOT NULL CHECK (number >= 1),
  state text NOT NULL CHECK (state IN ('draft', 'signed', 'superseded')),
  -- The first part: what support is for, in the words of both. Encrypted, as is the whole text that was signed.
  general text NOT NULL,
  review_days int NOT NULL CHECK (review_days BETWEEN 7 AND 366),
  content text,
  content_hash text,
  next_review_on date,
  created_by uuid NOT NULL REFERENCES users,
  created_at timestamptz NOT NULL,
  signed_at timestamptz,
  version int NOT NULL DEFAULT 1,
  CHECK ((content IS NULL) = (content_hash IS NULL)),
  CHECK (state = 'draft' OR (signed_at IS NOT NULL AND content IS NOT NULL))
);
CREATE INDEX record_contracts_record ON record_contracts (record_id, number DESC);
CREATE TABLE contract_signatures (
  id uuid PRIMARY KEY,
  contract_id uuid NOT NULL REFERENCES record_contracts ON DELETE CASCADE,
  party text NOT NULL CHECK (party IN ('tenant', 'case_worker')),
  name text NOT NULL,
  -- In whose session it was drawn.
  user_id uuid NOT NULL REFERENCES users,
  -- Path of an SVG of 600 × 200, encrypted.
  drawing text NOT NULL,
  content_hash text NOT NULL,
  signed_at timestamptz NOT NULL,
  UNIQUE (contract_id, party)
);
CREATE TABLE contract_reviews (
  id uuid PRIMARY KEY,
  contract_id uuid NOT NULL REFERENCES record_contracts ON DELETE CASCADE,
  at timestamptz NOT NULL,
  user_id uuid NOT NULL REFERENCES users,
  note text,
  next_review_on date NOT NULL
);
CREATE INDEX contract_reviews_contract ON contract_reviews (contract_id);

CREATE TABLE record_actions (
  id uuid PRIMARY KEY,
  record_id uuid NOT NULL REFERENCES support_records,
  objective_id uuid REFERENCES objectives,
  domain text NOT NULL CHECK (domain IN (${DOMAINS})),
  -- Encrypted for money, health, law and debts.
  title text NOT NULL,
  doer text NOT NULL CHECK (doer IN ('tenant', 'case_worker', 'partner', 'employer')),
  -- Encrypted where the title is: whom somebody sees about their health or debts tells of them.
  doer_name text,
  due_on date,
  state text NOT NULL CHECK (state IN ('planned', 'in_progress', 'waiting', 'done', 'cancelled')),
  state_at timestamptz NOT NULL,
  created_by uuid NOT NULL REFERENCES users,
  created_at timestamptz NOT NULL,
  version int NOT NULL DEFAULT 1
);
CREATE INDEX record_actions_record ON record_actions (record_id, state, due_on);

-- How far the person finds that they have come, by their own link. Each word stays; the newest counts.
CREATE TABLE self_assessments (
  id uuid PRIMARY KEY,
  objective_id uuid REFERENCES objectives ON DELETE CASCADE,
  action_id uuid REFERENCES record_actions ON DELETE CASCADE,
  said text NOT NULL CHECK (said IN ('not_yet', 'on_the_way', 'done', 'too_hard')),
  note text,
  at timestamptz NOT NULL,
  CHECK ((objective_id IS NULL) <> (action_id IS NULL))
);
CREATE INDEX self_assessments_objective ON self_assessments (objective_id, at DESC);
CREATE INDEX self_assessments_action ON self_assessments (action_id, at DESC);

-- Papers of the record. Each file is encrypted under a key of its own, which is kept encrypted here.
CREATE TABLE record_documents (
  id uuid PRIMARY KEY,
  tenant_id uuid NOT NULL REFERENCES tenants,
  kind text NOT NULL CHECK (kind IN ('identity', 'income', 'housing', 'debt', 'court', 'health', 'employment', 'training', 'letter', 'other')),
  domain text NOT NULL CHECK (domain IN (${DOMAINS}, 'general')),
  filename text NOT NULL,
  media_type text NOT NULL,
  size_bytes bigint NOT NULL,
  storage_key text NOT NULL UNIQUE,
  content_key text NOT NULL,
  shared_with_tenant boolean NOT NULL DEFAULT false,
  uploaded_by uuid NOT NULL REFERENCES users,
  uploaded_at timestamptz NOT NULL
);
CREATE INDEX record_documents_tenant ON record_documents (tenant_id, uploaded_at DESC);

-- One's own: nobody else reads them.
CREATE TABLE reminders (
  id uuid PRIMARY KEY,
  user_id uuid NOT NULL REFERENCES users,
  tenant_id uuid REFERENCES tenants,
  text text NOT NULL,
  due_on date NOT NULL,
  done_at timestamptz,
  created_at timestamptz NOT NULL
);
CREATE INDEX reminders_user ON reminders (user_id, due_on) WHERE done_at IS NULL;
CREATE INDEX reminders_tenant ON reminders (tenant_id);
CREATE TABLE day_put_offs (
  user_id uuid NOT NULL REFERENCES users,
  -- A line of the day, for example visit:<id>.
  item text NOT NULL,
  until date NOT NULL,
  PRIMARY KEY (user_id, item)
);

CREATE TABLE handovers (
  id uuid PRIMARY KEY,
  tenant_id uuid NOT NULL REFERENCES tenants,
  from_user uuid NOT NULL REFERENCES users,
  to_user uuid NOT NULL REFERENCES users,
  -- The first day of the one who takes over.
  on_day date NOT NULL,
  note text NOT NULL,
  state text NOT NULL CHECK (state IN ('planned', 'done', 'cancelled')),
  made_by uuid NOT NULL REFERENCES users,
  made_at timestamptz NOT NULL,
  settled_at timestamptz,
  CHECK (from_user <> to_user)
);
CREATE UNIQUE INDEX handovers_one_planned ON handovers (tenant_id) WHERE state = 'planned';
CREATE TABLE stand_ins (
  id uuid PRIMARY KEY,
  tenant_id uuid NOT NULL REFERENCES tenants,
  user_id uuid NOT NULL REFERENCES users,
  for_user uuid NOT NULL REFERENCES users,
  from_day date NOT NULL,
  until_day date NOT NULL CHECK (until_day >= from_day),
  state text NOT NULL CHECK (state IN ('planned', 'running', 'ended')),
  made_by uuid NOT NULL REFERENCES users,
  made_at timestamptz NOT NULL,
  CHECK (user_id <> for_user)
);
CREATE UNIQUE INDEX stand_ins_one_each ON stand_ins (tenant_id, user_id) WHERE state <> 'ended';
CREATE INDEX stand_ins_due ON stand_ins (state, from_day) WHERE state <> 'ended';

CREATE TABLE record_closings (
  id uuid PRIMARY KEY,
  record_id uuid NOT NULL UNIQUE REFERENCES support_records ON DELETE CASCADE,
  reached text,
  words text,
  -- What was owed then, in cents; null when nobody had said.
  balance_cents bigint,
  balance_on date,
  -- Newest assessment of each domain then: {"work": {"level": 4, "barrier": false, "on": "YYYY-MM-DD"}}.
  levels jsonb NOT NULL,
  -- What was left open on purpose: {"actions": 2, "contract": 1, "visits": 0}.
  left_open jsonb NOT NULL,
  closed_by uuid NOT NULL REFERENCES users,
  closed_at timestamptz NOT NULL
);

DO $$
DECLARE name text;
BEGIN
  FOREACH name IN ARRAY ARRAY['record_documents', 'reminders', 'handovers', 'stand_ins'] LOOP
    EXECUTE format('CREATE TRIGGER %I BEFORE INSERT ON %I FOR EACH ROW WHEN (NEW.tenant_id IS NOT NULL) EXECUTE FUNCTION follow_merged_tenant()',
      name || '_follow_merged', name);
  END LOOP;
END $$;

-- Since when a file is in the restricted archive: out of daily work, read by exception only.
ALTER TABLE tenants ADD COLUMN archived_at timestamptz;`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
ALTER TABLE tenants DROP COLUMN archived_at;
DROP TABLE record_closings, stand_ins, handovers, day_put_offs, reminders, record_documents, self_assessments, record_actions,
  contract_reviews, contract_signatures, record_contracts, record_entry_versions;
ALTER TABLE record_entries DROP COLUMN edited_at;`);
  }
}
