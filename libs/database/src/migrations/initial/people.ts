/** Tenants, referrals, visits, the support record, arrears, documents and CVs. */
export const people = `
CREATE TABLE tenants (
  id uuid PRIMARY KEY,
  association_id uuid NOT NULL REFERENCES organisations,
  landlord_id uuid REFERENCES organisations,
  given_name text NOT NULL,
  family_name text NOT NULL,
  email text,
  phone text,
  address text,
  postcode text,
  city text,
  locale text NOT NULL DEFAULT 'fr' CHECK (locale IN ('fr', 'en')),
  -- What the tenant looks for; the card shows it.
  wanted jsonb NOT NULL DEFAULT '{}',
  created_at timestamptz NOT NULL,
  updated_at timestamptz NOT NULL,
  version int NOT NULL DEFAULT 1,
  erased_at timestamptz
);
CREATE INDEX tenants_association ON tenants (association_id);
CREATE INDEX tenants_landlord ON tenants (landlord_id);
CREATE INDEX tenants_name ON tenants USING gin ((fold(given_name || ' ' || family_name)) gin_trgm_ops);

CREATE TABLE tenant_assignments (
  tenant_id uuid NOT NULL REFERENCES tenants,
  user_id uuid NOT NULL REFERENCES users,
  role text NOT NULL CHECK (role IN ('referent', 'stand_in', 'volunteer')),
  since timestamptz NOT NULL,
  until timestamptz,
  PRIMARY KEY (tenant_id, user_id, role, since)
);
CREATE UNIQUE INDEX tenant_one_referent ON tenant_assignments (tenant_id) WHERE role = 'referent' AND until IS NULL;
CREATE INDEX tenant_assignments_user ON tenant_assignments (user_id) WHERE until IS NULL;

-- A log: the newest row of a scope (and employer) is the consent in force.
CREATE TABLE consents (
  id uuid PRIMARY KEY,
  seq bigint GENERATED ALWAYS AS IDENTITY UNIQUE,
  tenant_id uuid NOT NULL REFERENCES tenants,
  scope text NOT NULL CHECK (scope IN ('listing', 'release')),
  employer_id uuid REFERENCES organisations,
  given boolean NOT NULL,
  how text NOT NULL CHECK (how IN ('written', 'spoken', 'link')),
  noted_by uuid REFERENCES users,
  at timestamptz NOT NULL,
  CHECK ((scope = 'release') = (employer_id IS NOT NULL))
);
CREATE INDEX consents_tenant ON consents (tenant_id, scope, employer_id, seq DESC);

CREATE TABLE referrals (
  id uuid PRIMARY KEY,
  landlord_id uuid NOT NULL REFERENCES organisations,
  association_id uuid NOT NULL REFERENCES organisations,
  given_name text NOT NULL,
  family_name text NOT NULL,
  email text,
  phone text,
  address text,
  postcode text,
  city text,
  arrears_cents bigint NOT NULL CHECK (arrears_cents >= 0),
  arrears_months numeric(4,1) NOT NULL CHECK (arrears_months >= 0),
  agreed_on date NOT NULL,
  agreed_how text NOT NULL CHECK (agreed_how IN ('written', 'spoken')),
  comment text,
  state text NOT NULL CHECK (state IN ('received', 'contact_tried', 'accepted', 'refused_by_tenant', 'unreachable', 'not_eligible')),
  contact_tries int NOT NULL DEFAULT 0,
  decision_reason text,
  decided_by uuid REFERENCES users,
  decided_at timestamptz,
  tenant_id uuid REFERENCES tenants,
  created_by uuid NOT NULL REFERENCES users,
  created_at timestamptz NOT NULL,
  version int NOT NULL DEFAULT 1
);
CREATE INDEX referrals_landlord ON referrals (landlord_id, created_at DESC);
CREATE INDEX referrals_association ON referrals (association_id, state);
CREATE INDEX referrals_tenant ON referrals (tenant_id);

CREATE TABLE arrears_balances (
  tenant_id uuid NOT NULL REFERENCES tenants,
  landlord_id uuid NOT NULL REFERENCES organisations,
  -- The balance at the end of that day.
  on_day date NOT NULL,
  balance_cents bigint NOT NULL,
  source text NOT NULL CHECK (source IN ('referral', 'landlord', 'import')),
  noted_at timestamptz NOT NULL,
  -- What was owed at the referral stays, also when the landlord notes a balance for that day.
  PRIMARY KEY (tenant_id, on_day, source)
);

CREATE TABLE support_records (
  id uuid PRIMARY KEY,
  tenant_id uuid NOT NULL UNIQUE REFERENCES tenants,
  programme text NOT NULL,
  state text NOT NULL CHECK (state IN ('open', 'closed')),
  opened_by uuid NOT NULL REFERENCES users,
  opened_at timestamptz NOT NULL,
  closed_at timestamptz,
  close_reason text,
  version int NOT NULL DEFAULT 1
);

CREATE TABLE visits (
  id uuid PRIMARY KEY,
  tenant_id uuid NOT NULL REFERENCES tenants,
  user_id uuid NOT NULL REFERENCES users,
  planned_at timestamptz NOT NULL,
  state text NOT NULL CHECK (state IN ('planned', 'done', 'refused', 'nobody_home', 'moved')),
  -- Always encrypted: what is said at home touches everything.
  note text,
  noted_by uuid REFERENCES users,
  done_at timestamptz,
  moved_to uuid REFERENCES visits,
  created_at timestamptz NOT NULL,
  version int NOT NULL DEFAULT 1
);
CREATE INDEX visits_tenant ON visits (tenant_id, planned_at);
CREATE INDEX visits_user ON visits (user_id, planned_at) WHERE state = 'planned';

CREATE TABLE assessments (
  id uuid PRIMARY KEY,
  tenant_id uuid NOT NULL REFERENCES tenants,
  visit_id uuid REFERENCES visits,
  domain text NOT NULL CHECK (domain IN ('work', 'money', 'health', 'law', 'debts', 'housing', 'family', 'mobility', 'language', 'digital')),
  -- 1 (in great difficulty) to 5 (going well)
  level int NOT NULL CHECK (level BETWEEN 1 AND 5),
  -- Encrypted for money, health, law and debts.
  note text,
  barrier boolean NOT NULL DEFAULT false,
  noted_by uuid NOT NULL REFERENCES users,
  at timestamptz NOT NULL
);
CREATE INDEX assessments_tenant ON assessments (tenant_id, domain, at DESC);

-- The journal hangs on the tenant, not on the record: the first visit and the CV come before the record is formally opened.
CREATE TABLE record_entries (
  id uuid PRIMARY KEY,
  seq bigint GENERATED ALWAYS AS IDENTITY UNIQUE,
  tenant_id uuid NOT NULL REFERENCES tenants,
  at timestamptz NOT NULL,
  kind text NOT NULL CHECK (kind IN ('call', 'visit', 'accompaniment', 'message', 'step', 'note', 'cv', 'rally', 'meeting', 'placement', 'objective', 'referral')),
  domain text NOT NULL CHECK (domain IN ('work', 'money', 'health', 'law', 'debts', 'housing', 'family', 'mobility', 'language', 'digital', 'general')),
  text text NOT NULL,
  encrypted boolean NOT NULL,
  shared_with_tenant boolean NOT NULL DEFAULT false,
  author_id uuid REFERENCES users,
  -- What made the entry when no person did, so that an event told twice writes once.
  source text UNIQUE,
  created_at timestamptz NOT NULL
);
CREATE INDEX record_entries_tenant ON record_entries (tenant_id, at DESC, seq DESC);

CREATE TABLE objectives (
  id uuid PRIMARY KEY,
  record_id uuid NOT NULL REFERENCES support_records,
  domain text NOT NULL CHECK (domain IN ('work', 'money', 'health', 'law', 'debts', 'housing', 'family', 'mobility', 'language', 'digital')),
  -- Encrypted for money, health, law and debts.
  title text NOT NULL,
  -- What reaches it by itself.
  reached_by text CHECK (reached_by IN ('hire', 'training', 'any_placement')),
  state text NOT NULL CHECK (state IN ('in_progress', 'reached', 'given_up')),
  target_on date,
  ended_at timestamptz,
  placement_id uuid,
  created_at timestamptz NOT NULL,
  version int NOT NULL DEFAULT 1
);
CREATE INDEX objectives_record ON objectives (record_id);

CREATE TABLE documents (
  id uuid PRIMARY KEY,
  tenant_id uuid NOT NULL REFERENCES tenants,
  filename text NOT NULL,
  media_type text NOT NULL,
  size_bytes bigint NOT NULL,
  sha256 text NOT NULL,
  storage_key text NOT NULL UNIQUE,
  uploaded_by uuid REFERENCES users,
  uploaded_at timestamptz NOT NULL,
  -- What is shown beside the fields where a document has no pages to picture.
  preview_text text,
  -- When pictures or text were made, or could not be.
  previewed_at timestamptz
);
CREATE TABLE document_pages (
  document_id uuid NOT NULL REFERENCES documents ON DELETE CASCADE,
  number int NOT NULL CHECK (number >= 1),
  storage_key text NOT NULL UNIQUE,
  width int NOT NULL,
  height int NOT NULL,
  PRIMARY KEY (document_id, number)
);
CREATE INDEX documents_tenant ON documents (tenant_id, uploaded_at DESC);

CREATE TABLE cvs (
  id uuid PRIMARY KEY,
  tenant_id uuid NOT NULL REFERENCES tenants,
  document_id uuid NOT NULL UNIQUE REFERENCES documents,
  state text NOT NULL CHECK (state IN ('received', 'read', 'to_review', 'validated', 'stale', 'unreadable', 'replaced')),
  failure_code text,
  failure_message text,
  -- The reading as it was, kept beside the corrections.
  reading jsonb,
  evidence jsonb,
  -- What a person confirmed.
  fields jsonb,
  pages int,
  received_at timestamptz NOT NULL,
  read_at timestamptz,
  validated_at timestamptz,
  validated_by uuid REFERENCES users,
  version int NOT NULL DEFAULT 1
);
CREATE UNIQUE INDEX cvs_one_current ON cvs (tenant_id) WHERE state <> 'replaced';
`;
