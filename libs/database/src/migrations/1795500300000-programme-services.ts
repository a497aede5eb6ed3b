import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Urgent alerts that were written to a service outside, and rhythms of contact during a training or a trial. */
export class ProgrammeServices1795500300000 implements MigrationInterface {
  readonly name = 'ProgrammeServices1795500300000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
CREATE TABLE urgent_sendings (
  id uuid PRIMARY KEY,
  alert_id uuid NOT NULL REFERENCES record_alerts ON DELETE CASCADE,
  service text NOT NULL CHECK (service IN ('technical', 'social')),
  -- Name and address of the service, as the programme had them then.
  name text NOT NULL,
  email text NOT NULL,
  -- The person agreed that the service is told who and where they are.
  shares boolean NOT NULL,
  sent_by uuid NOT NULL REFERENCES users,
  sent_at timestamptz NOT NULL,
  -- When it answered; its words are in the journal.
  answered_on date,
  answered_by uuid REFERENCES users,
  CHECK ((answered_on IS NULL) = (answered_by IS NULL)),
  UNIQUE (alert_id, email)
);

-- Other migrations may add kinds too: this one is added to whatever list there is.
DO $$
DECLARE definition text;
BEGIN
  SELECT pg_get_constraintdef(oid) INTO STRICT definition FROM pg_constraint WHERE conname = 'messages_recipient_kind_check';
  ALTER TABLE messages DROP CONSTRAINT messages_recipient_kind_check;
  EXECUTE 'ALTER TABLE messages ADD CONSTRAINT messages_recipient_kind_check '
    || replace(definition, 'ARRAY[', 'ARRAY[''service''::text, ');
END $$;

-- What a programme left open until now: where a job slows the rhythm, a training does as well, and a trial of some days is followed closely.
UPDATE programmes SET definition = jsonb_set(definition, '{rhythm}', jsonb_build_object('contactInTrainingDays', 21, 'contactInTrialDays', 7)
    || (definition -> 'rhythm'))
  WHERE definition -> 'rhythm' ->> 'contactInWorkDays' IS NOT NULL;
`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
UPDATE programmes SET definition = definition #- '{rhythm,contactInTrainingDays}' #- '{rhythm,contactInTrialDays}' #- '{urgentContacts}';
DELETE FROM messages WHERE recipient_kind = 'service';
DO $$
DECLARE definition text;
BEGIN
  SELECT pg_get_constraintdef(oid) INTO STRICT definition FROM pg_constraint WHERE conname = 'messages_recipient_kind_check';
  ALTER TABLE messages DROP CONSTRAINT messages_recipient_kind_check;
  EXECUTE 'ALTER TABLE messages ADD CONSTRAINT messages_recipient_kind_check ' || replace(definition, '''service''::text, ', '');
END $$;
DROP TABLE urgent_sendings;`);
  }
}
