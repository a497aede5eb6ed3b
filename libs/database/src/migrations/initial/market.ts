/** Employers, offers, candidate cards, releases of identity, placements. */
export const market = `
CREATE TABLE employer_profiles (
  employer_id uuid PRIMARY KEY REFERENCES organisations,
  landlord_id uuid REFERENCES organisations,
  siret text UNIQUE CHECK (siret ~ '^[0-9]{14}$'),
  sector text NOT NULL,
  city text NOT NULL,
  postcode text,
  contact_name text NOT NULL,
  contact_email text NOT NULL,
  contact_phone text,
  updated_at timestamptz NOT NULL
);

CREATE TABLE offers (
  id uuid PRIMARY KEY,
  employer_id uuid NOT NULL REFERENCES organisations,
  title text NOT NULL,
  -- A draft may still lack its occupation, town, contract, hours and tasks; publication asks for them.
  occupation text,
  description text NOT NULL DEFAULT '',
  city text,
  postcode text,
  latitude double precision,
  longitude double precision,
  contract text CHECK (contract IN ('CDI', 'CDD', 'INTERIM', 'APPRENTICESHIP', 'SUBSIDISED', 'INTEGRATION')),
  contract_months int CHECK (contract_months > 0),
  weekly_hours numeric(4,1) CHECK (weekly_hours > 0 AND weekly_hours <= 48),
  pay_min_cents int CHECK (pay_min_cents > 0),
  pay_max_cents int,
  -- Gross pay, by the hour or by the month.
  pay_per text NOT NULL DEFAULT 'hour' CHECK (pay_per IN ('hour', 'month')),
  start_on date,
  skills text[] NOT NULL DEFAULT '{}',
  certificates text[] NOT NULL DEFAULT '{}',
  licences text[] NOT NULL DEFAULT '{}',
  positions int NOT NULL DEFAULT 1 CHECK (positions BETWEEN 1 AND 500),
  open_to_training boolean NOT NULL DEFAULT false,
  state text NOT NULL CHECK (state IN ('draft', 'published', 'filled', 'closed', 'expired')),
  published_at timestamptz,
  expires_on date,
  closed_at timestamptz,
  close_reason text,
  created_by uuid NOT NULL REFERENCES users,
  created_at timestamptz NOT NULL,
  updated_at timestamptz NOT NULL,
  version int NOT NULL DEFAULT 1,
  CHECK (pay_max_cents IS NULL OR pay_max_cents >= pay_min_cents)
);
CREATE INDEX offers_employer ON offers (employer_id, created_at DESC);
CREATE INDEX offers_published ON offers (published_at DESC) WHERE state = 'published';
CREATE INDEX offers_expiry ON offers (expires_on) WHERE state = 'published';

-- Only what an employer may see. No name, landlord, referral, address, postcode, age, sex, nationality, family, health.
CREATE TABLE candidates (
  id uuid PRIMARY KEY,
  tenant_id uuid NOT NULL UNIQUE REFERENCES tenants,
  listed boolean NOT NULL,
  headline text NOT NULL DEFAULT '',
  occupations text[] NOT NULL DEFAULT '{}',
  skills text[] NOT NULL DEFAULT '{}',
  certificates text[] NOT NULL DEFAULT '{}',
  licences text[] NOT NULL DEFAULT '{}',
  languages jsonb NOT NULL DEFAULT '[]',
  experiences jsonb NOT NULL DEFAULT '[]',
  availability text,
  weekly_hours numeric(4,1),
  contracts text[] NOT NULL DEFAULT '{}',
  training boolean NOT NULL DEFAULT false,
  -- The town's centre, never shown: distance is answered in bands.
  latitude double precision,
  longitude double precision,
  -- Grows with every change, so that an index entry is known to be older or newer.
  version bigint NOT NULL DEFAULT 1,
  updated_at timestamptz NOT NULL,
  -- The PostgreSQL index: words, filter keys, and the version that they were made of (0: not in the index). Written by libs/search only.
  search_vector tsvector NOT NULL DEFAULT '',
  search_keys text[] NOT NULL DEFAULT '{}',
  indexed_version bigint NOT NULL DEFAULT 0
);
CREATE INDEX candidates_vector ON candidates USING gin (search_vector) WHERE listed AND indexed_version > 0;
CREATE INDEX candidates_keys ON candidates USING gin (search_keys) WHERE listed AND indexed_version > 0;
CREATE INDEX candidates_order ON candidates (id) WHERE listed AND indexed_version > 0;

-- The words of the index, folded, for typing errors: a misspelt word is replaced by the nearest of these.
CREATE TABLE candidate_words (
  word text PRIMARY KEY
);
CREATE INDEX candidate_words_trigrams ON candidate_words USING gin (word gin_trgm_ops);

-- Each employer knows a candidate by an id and a pseudonym of its own: two employers cannot match theirs up.
CREATE TABLE candidate_aliases (
  id uuid PRIMARY KEY,
  employer_id uuid NOT NULL REFERENCES organisations,
  candidate_id uuid NOT NULL REFERENCES candidates,
  pseudonym text NOT NULL,
  created_at timestamptz NOT NULL,
  UNIQUE (employer_id, candidate_id),
  UNIQUE (employer_id, pseudonym)
);

CREATE TABLE release_requests (
  id uuid PRIMARY KEY,
  candidate_id uuid NOT NULL REFERENCES candidates,
  employer_id uuid NOT NULL REFERENCES organisations,
  requested_by uuid NOT NULL REFERENCES users,
  offer_id uuid REFERENCES offers,
  message text,
  state text NOT NULL CHECK (state IN ('requested', 'granted', 'refused', 'revoked', 'expired')),
  requested_at timestamptz NOT NULL,
  decided_at timestamptz,
  expires_at timestamptz NOT NULL
);
CREATE UNIQUE INDEX release_one_open ON release_requests (candidate_id, employer_id) WHERE state IN ('requested', 'granted');

CREATE TABLE placements (
  id uuid PRIMARY KEY,
  tenant_id uuid NOT NULL REFERENCES tenants,
  kind text NOT NULL CHECK (kind IN ('hire', 'training')),
  employer_id uuid REFERENCES organisations,
  -- The employer or training organisation when it has no account.
  organisation_name text NOT NULL,
  title text NOT NULL,
  occupation text,
  contract text CHECK (contract IN ('CDI', 'CDD', 'INTERIM', 'APPRENTICESHIP', 'SUBSIDISED', 'INTEGRATION')),
  contract_months int CHECK (contract_months > 0),
  offer_id uuid REFERENCES offers,
  rally_id uuid,
  meeting_id uuid,
  state text NOT NULL CHECK (state IN ('promised', 'started', 'ended', 'cancelled')),
  promised_at timestamptz NOT NULL,
  start_on date,
  started_on date,
  ended_on date,
  end_reason text,
  created_by uuid REFERENCES users,
  version int NOT NULL DEFAULT 1,
  -- A hire promised at a rally may not yet name its contract; one that has begun does.
  CHECK (kind = 'training' OR state IN ('promised', 'cancelled') OR contract IS NOT NULL),
  CHECK (state NOT IN ('started', 'ended') OR started_on IS NOT NULL),
  CHECK ((state = 'ended') = (ended_on IS NOT NULL)),
  CHECK (ended_on >= started_on)
);
-- One hire at a time per person: the second of two employers gets a clear answer.
CREATE UNIQUE INDEX placements_one_hire ON placements (tenant_id) WHERE kind = 'hire' AND state IN ('promised', 'started');
-- One placement of a meeting; an employer who takes a verdict back and gives it again makes another.
CREATE UNIQUE INDEX placements_one_per_meeting ON placements (meeting_id) WHERE state <> 'cancelled';
CREATE INDEX placements_tenant ON placements (tenant_id);
CREATE INDEX placements_employer ON placements (employer_id);

CREATE TABLE placement_checks (
  placement_id uuid NOT NULL REFERENCES placements,
  month int NOT NULL CHECK (month IN (1, 3, 6)),
  side text NOT NULL CHECK (side IN ('employer', 'tenant', 'case_worker')),
  due_on date NOT NULL,
  still_there boolean,
  comment text,
  answered_at timestamptz,
  PRIMARY KEY (placement_id, month, side)
);
`;
