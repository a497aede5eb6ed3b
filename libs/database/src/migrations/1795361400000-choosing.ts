import type { MigrationInterface, QueryRunner } from 'typeorm';

/** How people are chosen: shortlists of employers, proposals of case workers, saved searches. */
export class Choosing1795361400000 implements MigrationInterface {
  readonly name = 'Choosing1795361400000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
-- By the employer's own alias, never the candidate: it goes when the alias goes.
CREATE TABLE shortlist_entries (
  id uuid PRIMARY KEY,
  employer_id uuid NOT NULL REFERENCES organisations,
  alias_id uuid NOT NULL REFERENCES candidate_aliases ON DELETE CASCADE,
  -- Null: kept for no offer in particular.
  offer_id uuid REFERENCES offers,
  note text,
  added_by uuid NOT NULL REFERENCES users,
  added_at timestamptz NOT NULL,
  updated_at timestamptz NOT NULL,
  CONSTRAINT shortlist_once UNIQUE NULLS NOT DISTINCT (alias_id, offer_id)
);
CREATE INDEX shortlist_entries_employer ON shortlist_entries (employer_id, offer_id);

-- A case worker proposes a tenant, who agreed to it, to an employer.
CREATE TABLE proposals (
  id uuid PRIMARY KEY,
  tenant_id uuid NOT NULL REFERENCES tenants,
  employer_id uuid NOT NULL REFERENCES organisations,
  offer_id uuid REFERENCES offers,
  -- How the tenant told the case worker that they agree.
  agreed_how text NOT NULL CHECK (agreed_how IN ('written', 'spoken')),
  message text,
  state text NOT NULL CHECK (state IN ('open', 'interested', 'declined', 'withdrawn')),
  reason text,
  comment text,
  proposed_by uuid NOT NULL REFERENCES users,
  proposed_at timestamptz NOT NULL,
  answered_by uuid REFERENCES users,
  answered_at timestamptz
);
CREATE UNIQUE INDEX proposals_one_open ON proposals (tenant_id, employer_id, offer_id) NULLS NOT DISTINCT WHERE state = 'open';
CREATE UNIQUE INDEX proposals_once_for_offer ON proposals (tenant_id, offer_id) WHERE offer_id IS NOT NULL AND state <> 'withdrawn';
CREATE INDEX proposals_employer ON proposals (employer_id);
CREATE TRIGGER proposals_follow_merged BEFORE INSERT ON proposals FOR EACH ROW WHEN (NEW.tenant_id IS NOT NULL) EXECUTE FUNCTION follow_merged_tenant();

CREATE TABLE saved_searches (
  id uuid PRIMARY KEY,
  employer_id uuid NOT NULL REFERENCES organisations,
  name text NOT NULL,
  -- The query of GET /api/candidates, as its address has it.
  query jsonb NOT NULL,
  notify boolean NOT NULL,
  created_by uuid NOT NULL REFERENCES users,
  created_at timestamptz NOT NULL,
  -- When the mail about this search last had somebody new.
  alerted_at timestamptz
);
CREATE INDEX saved_searches_employer ON saved_searches (employer_id);
-- Whom the employer has already been told of, or could see when the search was saved.
CREATE TABLE saved_search_seen (
  search_id uuid NOT NULL REFERENCES saved_searches ON DELETE CASCADE,
  alias_id uuid NOT NULL REFERENCES candidate_aliases ON DELETE CASCADE,
  PRIMARY KEY (search_id, alias_id)
);

-- Other migrations add purposes too: this one is added to whatever list there is.
DO $$
DECLARE definition text;
BEGIN
  SELECT pg_get_constraintdef(oid) INTO STRICT definition FROM pg_constraint WHERE conname = 'personal_links_purpose_check';
  ALTER TABLE personal_links DROP CONSTRAINT personal_links_purpose_check;
  EXECUTE 'ALTER TABLE personal_links ADD CONSTRAINT personal_links_purpose_check '
    || replace(definition, 'ARRAY[', 'ARRAY[''saved_search''::text, ');
END $$;
`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
DELETE FROM personal_links WHERE purpose = 'saved_search';
DO $$
DECLARE definition text;
BEGIN
  SELECT pg_get_constraintdef(oid) INTO STRICT definition FROM pg_constraint WHERE conname = 'personal_links_purpose_check';
  ALTER TABLE personal_links DROP CONSTRAINT personal_links_purpose_check;
  EXECUTE 'ALTER TABLE personal_links ADD CONSTRAINT personal_links_purpose_check '
    || replace(definition, '''saved_search''::text, ', '');
END $$;
DROP TABLE saved_search_seen, saved_searches, proposals, shortlist_entries;
`);
  }
}
