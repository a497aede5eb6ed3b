import type { MigrationInterface, QueryRunner } from 'typeorm';

const SOURCES = `'landlord', 'self', 'association', 'ccas', 'siao', 'social_worker', 'psychiatry', 'hospital', 'child_protection',
  'employment_service', 'pension_fund', 'disability_office', 'shelter'`;

/** Referrals by partners and by oneself, what was told and agreed, tries to reach people, reasons, urgency, capacity of case workers. */
export class Referrals1795400210000 implements MigrationInterface {
  readonly name = 'Referrals1795400210000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
-- Pages by which people, or a partner without an account, can refer: a code in their address opens them.
CREATE TABLE referral_forms (
  id uuid PRIMARY KEY,
  association_id uuid NOT NULL REFERENCES organisations,
  programme_id uuid REFERENCES programmes,
  code text NOT NULL UNIQUE,
  source text NOT NULL CHECK (source IN (${SOURCES}) AND source <> 'landlord'),
  -- Of a partner's page.
  partner_name text,
  partner_contact text,
  created_by uuid NOT NULL REFERENCES users,
  created_at timestamptz NOT NULL,
  closed_at timestamptz,
  CHECK ((source = 'self') = (partner_name IS NULL))
);
CREATE INDEX referral_forms_association ON referral_forms (association_id, created_at DESC);

-- For the throttle; who sends is kept as a hash, for a day.
CREATE TABLE referral_form_sendings (
  form_id uuid NOT NULL REFERENCES referral_forms ON DELETE CASCADE,
  sender text NOT NULL,
  at timestamptz NOT NULL
);
CREATE INDEX referral_form_sendings_form ON referral_form_sendings (form_id, at);

ALTER TABLE referrals
  ALTER COLUMN landlord_id DROP NOT NULL,
  ALTER COLUMN arrears_cents DROP NOT NULL,
  ALTER COLUMN arrears_months DROP NOT NULL,
  ALTER COLUMN created_by DROP NOT NULL,
  DROP CONSTRAINT referrals_agreed_how_check,
  ADD CONSTRAINT referrals_agreed_how_check CHECK (agreed_how IN ('written', 'spoken', 'online')),
  ADD COLUMN source text NOT NULL DEFAULT 'landlord' CHECK (source IN (${SOURCES})),
  ADD COLUMN channel text NOT NULL DEFAULT 'account' CHECK (channel IN ('account', 'import', 'partner_link', 'public_form')),
  ADD COLUMN form_id uuid REFERENCES referral_forms,
  ADD COLUMN partner_name text,
  ADD COLUMN partner_contact text,
  -- What the person was told, when and how.
  ADD COLUMN informed_on date,
  ADD COLUMN informed_how text CHECK (informed_how IN ('written', 'spoken', 'online')),
  ADD COLUMN notice_version text,
  ADD COLUMN eviction_stage text CHECK (eviction_stage IN
    ('order_to_pay', 'summons', 'hearing', 'judgment', 'order_to_leave', 'police_assistance')),
  -- Health is at stake; never what.
  ADD COLUMN health_alert boolean NOT NULL DEFAULT false,
  ADD COLUMN decision_code text,
  -- The referral before, of the same person.
  ADD COLUMN earlier_id uuid REFERENCES referrals,
  -- Names and contacts are gone; what is counted stays.
  ADD COLUMN forgotten_at timestamptz,
  ADD CONSTRAINT referrals_landlord_check CHECK ((source = 'landlord') = (landlord_id IS NOT NULL));
UPDATE referrals SET decision_code = 'other' WHERE state IN ('refused_by_tenant', 'unreachable', 'not_eligible');
-- By these a list is compared with all that is known.
CREATE INDEX referrals_name ON referrals (fold(given_name || ' ' || family_name));
CREATE INDEX referrals_phone ON referrals (phone);
CREATE INDEX referrals_email ON referrals (lower(email));
CREATE INDEX tenants_exact_name ON tenants (fold(given_name || ' ' || family_name));

CREATE TABLE referral_contact_tries (
  id uuid PRIMARY KEY,
  referral_id uuid NOT NULL REFERENCES referrals ON DELETE CASCADE,
  at timestamptz NOT NULL,
  way text NOT NULL CHECK (way IN ('phone', 'sms', 'email', 'letter', 'visit', 'other')),
  result text NOT NULL CHECK (result IN ('no_answer', 'message_left', 'sent', 'wrong_contact', 'call_back', 'reached', 'declined_to_talk')),
  by_user uuid NOT NULL REFERENCES users,
  noted_at timestamptz NOT NULL
);
CREATE INDEX referral_contact_tries_referral ON referral_contact_tries (referral_id, at DESC);

-- How many households somebody may follow.
CREATE TABLE caseload_limits (
  user_id uuid PRIMARY KEY REFERENCES users,
  households int NOT NULL CHECK (households BETWEEN 0 AND 500),
  set_by uuid NOT NULL REFERENCES users,
  set_at timestamptz NOT NULL
);
`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
DROP TABLE caseload_limits, referral_contact_tries;
DROP INDEX tenants_exact_name, referrals_email, referrals_phone, referrals_name;
-- Those that the program before could not hold.
DELETE FROM referrals WHERE source <> 'landlord' OR created_by IS NULL;
ALTER TABLE referrals
  DROP CONSTRAINT referrals_landlord_check, DROP CONSTRAINT referrals_agreed_how_check,
  ADD CONSTRAINT referrals_agreed_how_check CHECK (agreed_how IN ('written', 'spoken')),
  DROP COLUMN source, DROP COLUMN channel, DROP COLUMN form_id, DROP COLUMN partner_name, DROP COLUMN partner_contact,
  DROP COLUMN informed_on, DROP COLUMN informed_how, DROP COLUMN notice_version, DROP COLUMN eviction_stage, DROP COLUMN health_alert,
  DROP COLUMN decision_code, DROP COLUMN earlier_id, DROP COLUMN forgotten_at,
  ALTER COLUMN landlord_id SET NOT NULL, ALTER COLUMN arrears_cents SET NOT NULL, ALTER COLUMN arrears_months SET NOT NULL,
  ALTER COLUMN created_by SET NOT NULL;
DROP TABLE referral_form_sendings, referral_forms;
`);
  }
}
