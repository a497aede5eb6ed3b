import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Invitations over every channel: reasons, call sheet, printed letters, delivery reports, text messages, employers' registration. */
export class RallyInvitations1795365100000 implements MigrationInterface {
  readonly name = 'RallyInvitations1795365100000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
ALTER TABLE rally_invitations
  ADD COLUMN decline_code text CHECK (decline_code IN
    ('busy', 'found_work', 'childcare', 'transport', 'not_ready', 'no_vacancy', 'no_staff', 'date', 'other')),
  -- How the answer in force was given; null without one.
  ADD COLUMN answered_by text CHECK (answered_by IN ('link', 'account', 'noted', 'system')),
  -- The channel chosen for this person; null lets the program choose.
  ADD COLUMN channel text CHECK (channel IN ('email', 'sms', 'letter', 'phone')),
  -- Who phones them.
  ADD COLUMN caller_id uuid REFERENCES users,
  -- Of an employer: who receives, offers they bring, what they need on the spot.
  ADD COLUMN recruiters text[] NOT NULL DEFAULT '{}',
  ADD COLUMN offers uuid[] NOT NULL DEFAULT '{}',
  ADD COLUMN equipment text[] NOT NULL DEFAULT '{}'
    CHECK (equipment <@ ARRAY['power', 'screen', 'wifi', 'quiet', 'step_free', 'poster']),
  ADD COLUMN equipment_note text;

-- The call sheet: what came of each call, and what was agreed to on the phone.
CREATE TABLE rally_calls (
  id uuid PRIMARY KEY,
  invitation_id uuid NOT NULL REFERENCES rally_invitations ON DELETE CASCADE,
  at timestamptz NOT NULL,
  user_id uuid NOT NULL REFERENCES users,
  outcome text NOT NULL CHECK (outcome IN ('answered', 'call_back', 'voicemail', 'no_reply', 'wrong_number')),
  note text
);
CREATE INDEX rally_calls_invitation ON rally_calls (invitation_id, at DESC);

-- Words of the organiser's own in every message, by language.
ALTER TABLE rallies ADD COLUMN invitation_note jsonb NOT NULL DEFAULT '{}' CHECK (jsonb_typeof(invitation_note) = 'object');

CREATE TABLE rally_print_runs (
  id uuid PRIMARY KEY,
  rally_id uuid NOT NULL REFERENCES rallies,
  number int NOT NULL,
  made_at timestamptz NOT NULL,
  made_by uuid NOT NULL REFERENCES users,
  posted_on date,
  posted_by uuid REFERENCES users,
  UNIQUE (rally_id, number)
);
CREATE TABLE rally_print_letters (
  -- A letter belongs to one run; printing again prints the run again.
  message_id uuid PRIMARY KEY REFERENCES messages ON DELETE CASCADE,
  run_id uuid NOT NULL REFERENCES rally_print_runs
);
CREATE INDEX rally_print_letters_run ON rally_print_letters (run_id);

ALTER TABLE messages
  -- iCalendar file that goes with an e-mail.
  ADD COLUMN calendar text,
  -- What the operator of a gateway calls it.
  ADD COLUMN provider_id text,
  ADD COLUMN delivered_at timestamptz,
  -- A report said that it never arrived: it is not sent again.
  ADD COLUMN bounced_at timestamptz;

-- Numbers that answered STOP, as a keyed digest: enough to stay silent, not enough to call.
CREATE TABLE sms_stops (
  phone_digest text PRIMARY KEY,
  at timestamptz NOT NULL
);

-- Who is phoned has what is to be said in the ledger too.
ALTER TABLE messages DROP CONSTRAINT messages_channel_check,
  ADD CONSTRAINT messages_channel_check CHECK (channel IN ('email', 'sms', 'letter', 'phone'));

-- A language is a catalogue file: the database does not list them.
ALTER TABLE messages DROP CONSTRAINT messages_locale_check, ADD CONSTRAINT messages_locale_check CHECK (locale ~ '^[a-z]{2,3}$');
ALTER TABLE tenants DROP CONSTRAINT tenants_locale_check, ADD CONSTRAINT tenants_locale_check CHECK (locale ~ '^[a-z]{2,3}$');

-- Other migrations add states too: this one is added to whatever list there is.
DO $$
DECLARE definition text;
BEGIN
  SELECT pg_get_constraintdef(oid) INTO STRICT definition FROM pg_constraint WHERE conname = 'messages_state_check';
  ALTER TABLE messages DROP CONSTRAINT messages_state_check;
  EXECUTE 'ALTER TABLE messages ADD CONSTRAINT messages_state_check ' || replace(definition, 'ARRAY[', 'ARRAY[''delivered''::text, ');
END $$;`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
UPDATE messages SET state = 'sent' WHERE state = 'delivered';
DO $$
DECLARE definition text;
BEGIN
  SELECT pg_get_constraintdef(oid) INTO STRICT definition FROM pg_constraint WHERE conname = 'messages_state_check';
  ALTER TABLE messages DROP CONSTRAINT messages_state_check;
  EXECUTE 'ALTER TABLE messages ADD CONSTRAINT messages_state_check ' || replace(definition, '''delivered''::text, ', '');
END $$;
UPDATE messages SET channel = 'letter' WHERE channel = 'phone';
ALTER TABLE messages DROP CONSTRAINT messages_channel_check, ADD CONSTRAINT messages_channel_check CHECK (channel IN ('email', 'sms', 'letter'));
UPDATE tenants SET locale = 'fr' WHERE locale NOT IN ('fr', 'en');
UPDATE messages SET locale = 'fr' WHERE locale NOT IN ('fr', 'en');
ALTER TABLE tenants DROP CONSTRAINT tenants_locale_check, ADD CONSTRAINT tenants_locale_check CHECK (locale IN ('fr', 'en'));
ALTER TABLE messages DROP CONSTRAINT messages_locale_check, ADD CONSTRAINT messages_locale_check CHECK (locale IN ('fr', 'en')),
  DROP COLUMN calendar, DROP COLUMN provider_id, DROP COLUMN delivered_at, DROP COLUMN bounced_at;
DROP TABLE sms_stops, rally_print_letters, rally_print_runs, rally_calls;
ALTER TABLE rallies DROP COLUMN invitation_note;
ALTER TABLE rally_invitations DROP COLUMN decline_code, DROP COLUMN answered_by, DROP COLUMN channel, DROP COLUMN caller_id,
  DROP COLUMN recruiters, DROP COLUMN offers, DROP COLUMN equipment, DROP COLUMN equipment_note;`);
  }
}
