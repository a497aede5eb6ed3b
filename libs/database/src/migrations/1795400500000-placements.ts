import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Placements in full: trials, forms of contracts, trainings, who confirmed the start, answers by link, what was settled, whose side an end was on. */
export class Placements1795400500000 implements MigrationInterface {
  readonly name = 'Placements1795400500000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
ALTER TABLE placements
  -- What kind of subsidised, work-integration or apprenticeship contract: PEC, ACI, …
  ADD COLUMN contract_form text CHECK (contract_form ~ '^[A-Z_]{2,20}$'),
  -- Of a training: the level it leads to (RNCP 3 to 8, or none) and who pays.
  ADD COLUMN training_level text CHECK (training_level IN ('none', '3', '4', '5', '6', '7', '8')),
  ADD COLUMN funding text CHECK (funding IN ('region', 'france_travail', 'opco', 'cpf', 'employer', 'other')),
  -- Of a trial (PMSMP, immersion): days on the spot.
  ADD COLUMN trial_days int CHECK (trial_days BETWEEN 1 AND 31),
  ADD COLUMN via text NOT NULL DEFAULT 'other' CHECK (via IN ('rally', 'network', 'own_search', 'employment_service', 'partner', 'other')),
  -- The last day agreed on.
  ADD COLUMN ends_on date,
  -- The person goes on looking beside a training or a trial: their card stays.
  ADD COLUMN still_looking boolean NOT NULL DEFAULT false,
  -- Whom to ask in an organisation without an account.
  ADD COLUMN contact_name text,
  ADD COLUMN contact_email text,
  ADD COLUMN contact_phone text,
  ADD COLUMN end_side text CHECK (end_side IN ('employer', 'tenant', 'both', 'neither')),
  -- When both sides were asked whether it has begun.
  ADD COLUMN start_asked_at timestamptz,
  ADD COLUMN start_reminded_at timestamptz;
UPDATE placements SET via = 'rally' WHERE rally_id IS NOT NULL;

-- Trials are a kind too, and name no contract.
DO $$
DECLARE definition text; name text;
BEGIN
  SELECT pg_get_constraintdef(oid) INTO STRICT definition FROM pg_constraint WHERE conname = 'placements_kind_check';
  ALTER TABLE placements DROP CONSTRAINT placements_kind_check;
  EXECUTE 'ALTER TABLE placements ADD CONSTRAINT placements_kind_check ' || replace(definition, 'ARRAY[', 'ARRAY[''trial''::text, ');
  SELECT conname INTO STRICT name FROM pg_constraint
    WHERE conrelid = 'placements'::regclass AND contype = 'c' AND pg_get_constraintdef(oid) LIKE '%contract IS NOT NULL%';
  EXECUTE 'ALTER TABLE placements DROP CONSTRAINT ' || quote_ident(name);
END $$;
ALTER TABLE placements
  ADD CONSTRAINT placements_hire_names_contract CHECK (kind <> 'hire' OR state IN ('promised', 'cancelled') OR contract IS NOT NULL),
  ADD CONSTRAINT placements_looking CHECK (NOT still_looking OR kind <> 'hire');

-- Who says that it has begun, and since when.
CREATE TABLE placement_starts (
  placement_id uuid NOT NULL REFERENCES placements,
  side text NOT NULL CHECK (side IN ('employer', 'tenant', 'case_worker')),
  began boolean NOT NULL,
  began_on date,
  via text NOT NULL CHECK (via IN ('app', 'link', 'phone')),
  answered_at timestamptz NOT NULL,
  PRIMARY KEY (placement_id, side),
  CHECK (began = (began_on IS NOT NULL))
);

ALTER TABLE placement_checks
  -- Protected words are bound to it.
  ADD COLUMN id uuid NOT NULL DEFAULT gen_random_uuid() UNIQUE,
  -- What this side had answered, where the case worker settled it otherwise; still_there is what counts.
  ADD COLUMN said boolean,
  ADD COLUMN via text CHECK (via IN ('app', 'link', 'phone')),
  -- An early end, as this side tells it.
  ADD COLUMN ended_on date,
  ADD COLUMN end_reason text,
  -- The tenant's words for whoever follows them: encrypted, for nobody else.
  ADD COLUMN words text,
  ADD COLUMN wants_call boolean NOT NULL DEFAULT false,
  ADD COLUMN asked_at timestamptz,
  ADD COLUMN reminded_at timestamptz,
  ADD COLUMN tries int NOT NULL DEFAULT 0,
  ADD COLUMN tried_at timestamptz;
UPDATE placement_checks SET via = 'app' WHERE answered_at IS NOT NULL;

CREATE TABLE placement_settlements (
  placement_id uuid NOT NULL REFERENCES placements,
  month int NOT NULL CHECK (month IN (1, 3, 6)),
  still_there boolean NOT NULL,
  note text,
  settled_by uuid NOT NULL REFERENCES users,
  settled_at timestamptz NOT NULL,
  PRIMARY KEY (placement_id, month)
);
`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
DROP TABLE placement_settlements, placement_starts;
UPDATE placement_checks SET still_there = coalesce(said, still_there);
ALTER TABLE placement_checks DROP COLUMN id, DROP COLUMN said, DROP COLUMN via, DROP COLUMN ended_on, DROP COLUMN end_reason, DROP COLUMN words,
  DROP COLUMN wants_call, DROP COLUMN asked_at, DROP COLUMN reminded_at, DROP COLUMN tries, DROP COLUMN tried_at;
DELETE FROM placement_checks WHERE placement_id IN (SELECT id FROM placements WHERE kind = 'trial');
DELETE FROM placements WHERE kind = 'trial';
DO $$
DECLARE definition text;
BEGIN
  SELECT pg_get_constraintdef(oid) INTO STRICT definition FROM pg_constraint WHERE conname = 'placements_kind_check';
  ALTER TABLE placements DROP CONSTRAINT placements_kind_check;
  EXECUTE 'ALTER TABLE placements ADD CONSTRAINT placements_kind_check ' || replace(definition, '''trial''::text, ', '');
END $$;
ALTER TABLE placements DROP CONSTRAINT placements_hire_names_contract,
  ADD CHECK (kind = 'training' OR state IN ('promised', 'cancelled') OR contract IS NOT NULL),
  DROP COLUMN contract_form, DROP COLUMN training_level, DROP COLUMN funding, DROP COLUMN trial_days, DROP COLUMN via, DROP COLUMN ends_on,
  DROP COLUMN still_looking, DROP COLUMN contact_name, DROP COLUMN contact_email, DROP COLUMN contact_phone, DROP COLUMN end_side,
  DROP COLUMN start_asked_at, DROP COLUMN start_reminded_at;
`);
  }
}
