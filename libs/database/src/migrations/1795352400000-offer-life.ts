import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Offers: demanded and wished apart, hours of the day, languages with their reason, public page, ending with its reason, history. */
export class OfferLife1795352400000 implements MigrationInterface {
  readonly name = 'OfferLife1795352400000';

  async up(runner: QueryRunner): Promise<void> {
    // The one list that offers had until now is kept as what they demand.
    await runner.query(`
ALTER TABLE offers
  ADD COLUMN public_transport boolean,
  ADD COLUMN schedules text[] NOT NULL DEFAULT '{}'
    CHECK (schedules <@ ARRAY['day', 'evening', 'night', 'weekend', 'shifts', 'split']),
  ADD COLUMN wished_skills text[] NOT NULL DEFAULT '{}',
  ADD COLUMN wished_certificates text[] NOT NULL DEFAULT '{}',
  ADD COLUMN wished_licences text[] NOT NULL DEFAULT '{}',
  ADD COLUMN experience_years numeric(3,1) CHECK (experience_years BETWEEN 0 AND 30),
  ADD COLUMN languages jsonb NOT NULL DEFAULT '[]' CHECK (jsonb_typeof(languages) = 'array'),
  ADD COLUMN interviews int CHECK (interviews BETWEEN 1 AND 6),
  ADD COLUMN is_public boolean NOT NULL DEFAULT false,
  ADD COLUMN public_id text UNIQUE,
  ADD COLUMN close_code text CHECK (close_code IN ('no_candidate', 'need_gone', 'postponed', 'budget', 'mistake', 'other')),
  ADD COLUMN hired_through text CHECK (hired_through IN ('rally', 'our_candidate', 'elsewhere')),
  ADD COLUMN confirmed_at timestamptz,
  ADD CHECK (NOT is_public OR public_id IS NOT NULL);

CREATE TABLE offer_history (
  id uuid PRIMARY KEY,
  offer_id uuid NOT NULL REFERENCES offers,
  at timestamptz NOT NULL,
  kind text NOT NULL,
  -- Null: the program, or somebody by a personal link.
  user_id uuid REFERENCES users,
  details text
);
CREATE INDEX offer_history_offer ON offer_history (offer_id, at DESC);
INSERT INTO offer_history (id, offer_id, at, kind, user_id)
  SELECT gen_random_uuid(), id, created_at, 'created', created_by FROM offers;
INSERT INTO offer_history (id, offer_id, at, kind)
  SELECT gen_random_uuid(), id, published_at, 'published' FROM offers WHERE published_at IS NOT NULL;
INSERT INTO offer_history (id, offer_id, at, kind, details)
  SELECT gen_random_uuid(), id, closed_at, state, close_reason FROM offers WHERE closed_at IS NOT NULL AND state IN ('filled', 'closed', 'expired');

-- Other migrations add purposes too: this one is added to whatever list there is.
DO $$
DECLARE definition text;
BEGIN
  SELECT pg_get_constraintdef(oid) INTO STRICT definition FROM pg_constraint WHERE conname = 'personal_links_purpose_check';
  ALTER TABLE personal_links DROP CONSTRAINT personal_links_purpose_check;
  EXECUTE 'ALTER TABLE personal_links ADD CONSTRAINT personal_links_purpose_check '
    || replace(definition, 'ARRAY[', 'ARRAY[''offer_status''::text, ');
END $$;`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
DELETE FROM personal_links WHERE purpose = 'offer_status';
DO $$
DECLARE definition text;
BEGIN
  SELECT pg_get_constraintdef(oid) INTO STRICT definition FROM pg_constraint WHERE conname = 'personal_links_purpose_check';
  ALTER TABLE personal_links DROP CONSTRAINT personal_links_purpose_check;
  EXECUTE 'ALTER TABLE personal_links ADD CONSTRAINT personal_links_purpose_check '
    || replace(definition, '''offer_status''::text, ', '');
END $$;
DROP TABLE offer_history;
ALTER TABLE offers DROP COLUMN public_transport, DROP COLUMN schedules, DROP COLUMN wished_skills, DROP COLUMN wished_certificates,
  DROP COLUMN wished_licences, DROP COLUMN experience_years, DROP COLUMN languages, DROP COLUMN interviews, DROP COLUMN is_public,
  DROP COLUMN public_id, DROP COLUMN close_code, DROP COLUMN hired_through, DROP COLUMN confirmed_at;`);
  }
}
