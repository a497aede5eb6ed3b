/** The tables of money. Texts that people write about it are encrypted; amounts stay numbers, since they are summed. */
export const tables = `
-- One home at a time and one landlord: a person can have several in the course of the years.
CREATE TABLE tenancies (
  id uuid PRIMARY KEY,
  tenant_id uuid NOT NULL REFERENCES tenants,
  -- Null: a landlord that does not use the program; its name then.
  landlord_id uuid REFERENCES organisations,
  landlord_name text,
  -- The landlord's own number of the lease: what its files are matched by.
  reference text,
  address text,
  postcode text,
  city text,
  starts_on date,
  ends_on date CHECK (ends_on >= starts_on),
  -- By month, in cents. Null: not known.
  rent_cents bigint CHECK (rent_cents >= 0),
  charges_cents bigint CHECK (charges_cents >= 0),
  housing_aid_cents bigint CHECK (housing_aid_cents >= 0),
  created_by uuid REFERENCES users,
  created_at timestamptz NOT NULL,
  updated_at timestamptz NOT NULL,
  version int NOT NULL DEFAULT 1,
  CHECK (landlord_id IS NULL OR landlord_name IS NULL)
);
CREATE INDEX tenancies_tenant ON tenancies (tenant_id);
-- A lease is followed on one file only, else its arrears would be counted twice.
CREATE UNIQUE INDEX tenancies_reference ON tenancies (landlord_id, lower(reference)) WHERE landlord_id IS NOT NULL;

-- Balances that are there already belong to one tenancy for each tenant and landlord.
INSERT INTO tenancies (id, tenant_id, landlord_id, address, postcode, city, created_at, updated_at)
  SELECT gen_random_uuid(), b.tenant_id, b.landlord_id,
    CASE WHEN t.landlord_id = b.landlord_id THEN t.address END, CASE WHEN t.landlord_id = b.landlord_id THEN t.postcode END,
    CASE WHEN t.landlord_id = b.landlord_id THEN t.city END, min(b.noted_at), min(b.noted_at)
  FROM arrears_balances b JOIN tenants t ON t.id = b.tenant_id GROUP BY b.tenant_id, b.landlord_id, t.id;

ALTER TABLE arrears_balances
  ADD COLUMN tenancy_id uuid REFERENCES tenancies,
  ADD COLUMN noted_by uuid REFERENCES users,
  ALTER COLUMN landlord_id DROP NOT NULL;
UPDATE arrears_balances b SET tenancy_id = y.id FROM tenancies y WHERE y.tenant_id = b.tenant_id AND y.landlord_id = b.landlord_id;
ALTER TABLE arrears_balances
  ALTER COLUMN tenancy_id SET NOT NULL,
  DROP CONSTRAINT arrears_balances_pkey,
  -- What was owed at the referral stays, also when the landlord notes a balance for that day.
  ADD PRIMARY KEY (tenancy_id, on_day, source),
  DROP CONSTRAINT arrears_balances_source_check,
  ADD CONSTRAINT arrears_balances_source_check CHECK (source IN ('referral', 'landlord', 'import', 'association'));
CREATE INDEX arrears_balances_tenant ON arrears_balances (tenant_id, on_day);

-- A balance that names no tenancy is of the one with that landlord that ran on that day, else of the newest; the first one makes it.
CREATE FUNCTION balance_to_tenancy() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  SELECT id INTO NEW.tenancy_id FROM tenancies
    WHERE tenant_id = NEW.tenant_id AND landlord_id IS NOT DISTINCT FROM NEW.landlord_id
    ORDER BY (coalesce(starts_on, '-infinity') <= NEW.on_day AND coalesce(ends_on, 'infinity') >= NEW.on_day) DESC,
      starts_on DESC NULLS LAST, created_at DESC, id LIMIT 1;
  IF NEW.tenancy_id IS NULL THEN
    NEW.tenancy_id := gen_random_uuid();
    INSERT INTO tenancies (id, tenant_id, landlord_id, address, postcode, city, created_at, updated_at)
      SELECT NEW.tenancy_id, id, NEW.landlord_id, address, postcode, city, NEW.noted_at, NEW.noted_at FROM tenants WHERE id = NEW.tenant_id;
  END IF;
  RETURN NEW;
END $$;
-- (Triggers fire by name: after the one that follows merged files.)
CREATE TRIGGER arrears_balances_to_tenancy BEFORE INSERT ON arrears_balances FOR EACH ROW WHEN (NEW.tenancy_id IS NULL)
  EXECUTE FUNCTION balance_to_tenancy();

-- What a balance said before somebody corrected or withdrew it.
CREATE TABLE arrears_corrections (
  id uuid PRIMARY KEY,
  tenancy_id uuid NOT NULL REFERENCES tenancies ON DELETE CASCADE,
  on_day date NOT NULL,
  source text NOT NULL,
  balance_cents bigint NOT NULL,
  noted_at timestamptz NOT NULL,
  noted_by uuid REFERENCES users,
  corrected_at timestamptz NOT NULL,
  corrected_by uuid REFERENCES users
);
CREATE INDEX arrears_corrections_tenancy ON arrears_corrections (tenancy_id, on_day);

-- Arrears that nobody paid and nobody owes any more. Never counted as recovered.
CREATE TABLE arrears_erasures (
  id uuid PRIMARY KEY,
  tenancy_id uuid NOT NULL REFERENCES tenancies ON DELETE CASCADE,
  on_day date NOT NULL,
  cents bigint NOT NULL CHECK (cents > 0),
  kind text NOT NULL CHECK (kind IN ('personal_recovery', 'partial', 'written_off', 'other')),
  -- The step of an over-indebtedness file that erased it, if one did.
  step_id uuid,
  noted_by uuid REFERENCES users,
  noted_at timestamptz NOT NULL
);
CREATE INDEX arrears_erasures_tenancy ON arrears_erasures (tenancy_id, on_day);

CREATE TABLE repayment_plans (
  id uuid PRIMARY KEY,
  tenancy_id uuid NOT NULL REFERENCES tenancies ON DELETE CASCADE,
  version_no int NOT NULL CHECK (version_no >= 1),
  replaces uuid UNIQUE REFERENCES repayment_plans,
  agreed_on date NOT NULL,
  agreed_with text NOT NULL CHECK (agreed_with IN ('landlord', 'court', 'housing_fund', 'family_benefits', 'bailiff', 'other')),
  total_cents bigint NOT NULL CHECK (total_cents > 0),
  -- Encrypted.
  note text,
  ended_on date,
  end_reason text CHECK (end_reason IN ('renegotiated', 'given_up', 'denounced', 'settled_otherwise', 'noted_by_mistake')),
  created_by uuid REFERENCES users,
  created_at timestamptz NOT NULL,
  CHECK ((ended_on IS NULL) = (end_reason IS NULL))
);
CREATE UNIQUE INDEX repayment_plans_one_running ON repayment_plans (tenancy_id) WHERE ended_on IS NULL;
CREATE TABLE plan_instalments (
  plan_id uuid NOT NULL REFERENCES repayment_plans ON DELETE CASCADE,
  number int NOT NULL CHECK (number >= 1),
  due_on date NOT NULL,
  cents bigint NOT NULL CHECK (cents > 0),
  PRIMARY KEY (plan_id, number),
  UNIQUE (plan_id, due_on)
);
CREATE INDEX plan_instalments_due ON plan_instalments (due_on);
CREATE TABLE plan_payments (
  id uuid PRIMARY KEY,
  plan_id uuid NOT NULL REFERENCES repayment_plans ON DELETE CASCADE,
  on_day date NOT NULL,
  cents bigint NOT NULL CHECK (cents > 0),
  source text NOT NULL CHECK (source IN ('hand', 'import')),
  noted_by uuid REFERENCES users,
  noted_at timestamptz NOT NULL,
  -- Kept, and counted no more.
  cancelled_at timestamptz,
  cancelled_by uuid REFERENCES users
);
CREATE INDEX plan_payments_plan ON plan_payments (plan_id, on_day);
-- The same file read twice pays once.
CREATE UNIQUE INDEX plan_payments_imported ON plan_payments (plan_id, on_day, cents) WHERE source = 'import' AND cancelled_at IS NULL;

CREATE TABLE eviction_procedures (
  id uuid PRIMARY KEY,
  tenancy_id uuid NOT NULL REFERENCES tenancies ON DELETE CASCADE,
  closed_on date,
  outcome text CHECK (outcome IN ('paid', 'plan_kept', 'agreement', 'debts_treated', 'dismissed', 'rehoused', 'left', 'evicted', 'noted_by_mistake')),
  -- Encrypted.
  note text,
  created_by uuid REFERENCES users,
  created_at timestamptz NOT NULL,
  CHECK ((closed_on IS NULL) = (outcome IS NULL))
);
CREATE UNIQUE INDEX eviction_procedures_one_open ON eviction_procedures (tenancy_id) WHERE closed_on IS NULL;
CREATE TABLE eviction_stages (
  procedure_id uuid NOT NULL REFERENCES eviction_procedures ON DELETE CASCADE,
  stage text NOT NULL CHECK (stage IN ('order_to_pay', 'summons', 'hearing', 'judgment', 'order_to_leave', 'police_assistance', 'eviction')),
  on_day date NOT NULL,
  noted_by uuid REFERENCES users,
  noted_at timestamptz NOT NULL,
  PRIMARY KEY (procedure_id, stage)
);

CREATE TABLE debt_files (
  id uuid PRIMARY KEY,
  tenant_id uuid NOT NULL REFERENCES tenants,
  -- The commission's number; encrypted, as the note.
  reference text,
  note text,
  state text NOT NULL CHECK (state IN ('filed', 'inadmissible', 'admissible', 'oriented', 'agreed_plan', 'imposed_measures', 'personal_recovery', 'closed')),
  created_by uuid REFERENCES users,
  created_at timestamptz NOT NULL,
  version int NOT NULL DEFAULT 1
);
CREATE INDEX debt_files_tenant ON debt_files (tenant_id);
CREATE UNIQUE INDEX debt_files_one_open ON debt_files (tenant_id) WHERE state NOT IN ('closed', 'inadmissible');
CREATE TABLE debt_file_steps (
  id uuid PRIMARY KEY,
  file_id uuid NOT NULL REFERENCES debt_files ON DELETE CASCADE,
  number int NOT NULL CHECK (number >= 1),
  step text NOT NULL CHECK (step IN ('filed', 'inadmissible', 'admissible', 'oriented', 'agreed_plan', 'imposed_measures', 'personal_recovery', 'closed')),
  on_day date NOT NULL,
  -- What it was oriented to; how long measures or a suspension of payments last.
  way text CHECK (way IN ('measures', 'personal_recovery', 'personal_recovery_with_liquidation')),
  months int CHECK (months BETWEEN 1 AND 84),
  moratorium_months int CHECK (moratorium_months BETWEEN 1 AND 24),
  reason text CHECK (reason IN ('completed', 'withdrawn', 'lapsed', 'better_fortune', 'other')),
  noted_by uuid REFERENCES users,
  noted_at timestamptz NOT NULL,
  -- A step noted by mistake stays, and counts no more.
  cancelled_at timestamptz,
  cancelled_by uuid REFERENCES users
);
CREATE UNIQUE INDEX debt_file_steps_number ON debt_file_steps (file_id, number) WHERE cancelled_at IS NULL;

CREATE TABLE debts (
  id uuid PRIMARY KEY,
  tenant_id uuid NOT NULL REFERENCES tenants,
  -- Part of this over-indebtedness file.
  file_id uuid REFERENCES debt_files,
  -- Arrears of a tenancy that are followed there already: not summed a second time.
  tenancy_id uuid REFERENCES tenancies,
  kind text NOT NULL CHECK (kind IN ('rent', 'energy', 'water', 'telecom', 'consumer_credit', 'mortgage', 'bank', 'tax', 'fine', 'damages', 'alimony',
    'benefits', 'benefits_fraud', 'health', 'school', 'insurance', 'family', 'other')),
  -- Who is owed, and what there is to say: encrypted.
  creditor text NOT NULL,
  note text,
  -- By month, as agreed or taken. Null: nothing is paid off.
  monthly_cents bigint CHECK (monthly_cents >= 0),
  seizure boolean NOT NULL DEFAULT false,
  -- When it was entered into, where that is known: a debt younger than the support is no success of it.
  contracted_on date,
  created_by uuid REFERENCES users,
  created_at timestamptz NOT NULL,
  version int NOT NULL DEFAULT 1
);
CREATE INDEX debts_tenant ON debts (tenant_id);
CREATE TABLE debt_balances (
  id uuid PRIMARY KEY,
  debt_id uuid NOT NULL REFERENCES debts ON DELETE CASCADE,
  -- What is still owed at the end of that day, and how much of the fall was erased rather than paid.
  on_day date NOT NULL,
  balance_cents bigint NOT NULL CHECK (balance_cents >= 0),
  erased_cents bigint NOT NULL DEFAULT 0 CHECK (erased_cents >= 0),
  step_id uuid REFERENCES debt_file_steps,
  noted_by uuid REFERENCES users,
  noted_at timestamptz NOT NULL,
  -- Corrected: kept, and counted no more.
  replaced_at timestamptz
);
CREATE UNIQUE INDEX debt_balances_day ON debt_balances (debt_id, on_day) WHERE replaced_at IS NULL;

-- Incomes and outgoings of a month. A corrected one stays, replaced.
CREATE TABLE household_budgets (
  id uuid PRIMARY KEY,
  tenant_id uuid NOT NULL REFERENCES tenants,
  month date NOT NULL CHECK (extract(day FROM month) = 1),
  persons int NOT NULL CHECK (persons BETWEEN 1 AND 20),
  -- Null: the whole month.
  days int CHECK (days BETWEEN 1 AND 31),
  -- {"salary": 120000, …} in cents.
  incomes jsonb NOT NULL CHECK (jsonb_typeof(incomes) = 'object'),
  outgoings jsonb NOT NULL CHECK (jsonb_typeof(outgoings) = 'object'),
  -- Encrypted.
  note text,
  noted_by uuid REFERENCES users,
  noted_at timestamptz NOT NULL,
  replaced_at timestamptz
);
CREATE INDEX household_budgets_tenant ON household_budgets (tenant_id, month) WHERE replaced_at IS NULL;
`;
