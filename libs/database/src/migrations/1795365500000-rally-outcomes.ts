import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What comes of a rally: verdicts by link and phone, absences put right, the candidate's word, promised steps, costs, how it was. */
export class RallyOutcomes1795365500000 implements MigrationInterface {
  readonly name = 'RallyOutcomes1795365500000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
ALTER TABLE meetings
  -- How the verdict came: signed in, by the employer's personal link, or said on the phone and noted by an organiser.
  ADD COLUMN verdict_via text CHECK (verdict_via IN ('app', 'link', 'phone')),
  -- What an organiser put right about a missed meeting. Null: nothing was, and whether it was excused follows from the entrance.
  ADD COLUMN absence_excused boolean,
  ADD COLUMN absence_reason text,
  ADD COLUMN absence_by uuid REFERENCES users,
  ADD COLUMN absence_at timestamptz;
UPDATE meetings SET verdict_via = 'app' WHERE verdict IS NOT NULL;

-- The candidate's own word on a meeting. The comment is for whoever follows them, and encrypted.
CREATE TABLE meeting_words (
  meeting_id uuid PRIMARY KEY REFERENCES meetings ON DELETE CASCADE,
  word text NOT NULL CHECK (word IN ('interested', 'unsure', 'not_interested')),
  comment text,
  via text NOT NULL CHECK (via IN ('link', 'phone')),
  noted_at timestamptz NOT NULL
);

-- How the day was: a smile of an invited tenant, a short questionnaire of an invited employer.
CREATE TABLE rally_feedback (
  invitation_id uuid PRIMARY KEY REFERENCES rally_invitations ON DELETE CASCADE,
  smile text CHECK (smile IN ('good', 'fair', 'bad')),
  organisation int CHECK (organisation BETWEEN 1 AND 5),
  candidates int CHECK (candidates BETWEEN 1 AND 5),
  again text CHECK (again IN ('yes', 'maybe', 'no')),
  comment text,
  noted_at timestamptz NOT NULL,
  CHECK (smile IS NOT NULL OR (organisation IS NOT NULL AND candidates IS NOT NULL AND again IS NOT NULL))
);

-- What was promised at a meeting, with its day.
CREATE TABLE promised_steps (
  id uuid PRIMARY KEY,
  meeting_id uuid NOT NULL REFERENCES meetings,
  kind text NOT NULL CHECK (kind IN ('second_interview', 'trial', 'hire_start')),
  starts_on date NOT NULL,
  starts_at time,
  ends_on date CHECK (ends_on >= starts_on),
  place text,
  state text NOT NULL CHECK (state IN ('open', 'done', 'cancelled')),
  outcome text CHECK (outcome IN ('hire', 'trial', 'goes_on', 'nothing', 'started', 'employer_withdrew', 'candidate_withdrew',
    'candidate_absent', 'employer_absent', 'noted_by_mistake', 'other')),
  -- How often its day was moved: each day has messages and a calendar entry of its own.
  moves int NOT NULL DEFAULT 0,
  created_at timestamptz NOT NULL,
  created_by uuid REFERENCES users,
  settled_at timestamptz,
  version int NOT NULL DEFAULT 1,
  CHECK ((state = 'open') = (settled_at IS NULL)),
  CHECK ((state = 'open') = (outcome IS NULL))
);
CREATE UNIQUE INDEX promised_steps_one_open ON promised_steps (meeting_id) WHERE state = 'open';
CREATE INDEX promised_steps_meeting ON promised_steps (meeting_id);
CREATE INDEX promised_steps_due ON promised_steps (starts_on) WHERE state = 'open';

-- What the rally cost. Hours of work are noted with the cost of one hour.
CREATE TABLE rally_costs (
  rally_id uuid NOT NULL REFERENCES rallies,
  kind text NOT NULL CHECK (kind IN ('venue', 'catering', 'transport', 'staff', 'other')),
  cents bigint NOT NULL CHECK (cents >= 0),
  hours numeric(8, 2) CHECK (hours >= 0),
  noted_by uuid REFERENCES users,
  noted_at timestamptz NOT NULL,
  PRIMARY KEY (rally_id, kind)
);

-- Other migrations add purposes too: these are added to whatever list there is.
DO $$
DECLARE definition text;
BEGIN
  SELECT pg_get_constraintdef(oid) INTO STRICT definition FROM pg_constraint WHERE conname = 'personal_links_purpose_check';
  ALTER TABLE personal_links DROP CONSTRAINT personal_links_purpose_check;
  EXECUTE 'ALTER TABLE personal_links ADD CONSTRAINT personal_links_purpose_check '
    || replace(definition, 'ARRAY[', 'ARRAY[''rally_verdicts''::text, ''rally_word''::text, ');
END $$;
`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
DELETE FROM personal_links WHERE purpose IN ('rally_verdicts', 'rally_word');
DO $$
DECLARE definition text;
BEGIN
  SELECT pg_get_constraintdef(oid) INTO STRICT definition FROM pg_constraint WHERE conname = 'personal_links_purpose_check';
  ALTER TABLE personal_links DROP CONSTRAINT personal_links_purpose_check;
  EXECUTE 'ALTER TABLE personal_links ADD CONSTRAINT personal_links_purpose_check '
    || replace(replace(definition, '''rally_verdicts''::text, ', ''), '''rally_word''::text, ', '');
END $$;
DROP TABLE rally_costs, promised_steps, rally_feedback, meeting_words;
ALTER TABLE meetings DROP COLUMN verdict_via, DROP COLUMN absence_excused, DROP COLUMN absence_reason, DROP COLUMN absence_by,
  DROP COLUMN absence_at;
`);
  }
}
