import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The programme that every record was opened under until now, as its template said then. */
const FIRST_PROGRAMME = {
  summary: {
    fr: 'Le bailleur signale un impayé ; visite et CV tout de suite ; suivi presque quotidien dans cinq domaines ; un rallye emploi tous les quatre mois.',
    en: 'The landlord refers for arrears; visit and CV at once; near-daily contact in five domains; a job rally every four months.',
  },
  partners: ['SIA Habitat', 'La Sauvegarde du Nord'],
  referralSources: ['landlord'],
  audience: {
    rule: 'show',
    conditions: [
      {
        key: 'tenant',
        label: { fr: 'Locataire du bailleur', en: 'Tenant of the landlord' },
        kind: 'fact',
        minAge: null,
        maxAge: null,
        domain: 'general',
        document: false,
        validMonths: null,
        required: true,
        knownBy: 'landlord',
      },
      {
        key: 'arrears',
        label: { fr: 'Loyers impayés', en: 'Rent in arrears' },
        kind: 'fact',
        minAge: null,
        maxAge: null,
        domain: 'money',
        document: false,
        validMonths: null,
        required: true,
        knownBy: 'arrears',
      },
      {
        key: 'agrees',
        label: { fr: 'La personne est d’accord pour être accompagnée', en: 'The person agrees to be supported' },
        kind: 'fact',
        minAge: null,
        maxAge: null,
        domain: 'general',
        document: false,
        validMonths: null,
        required: true,
        knownBy: 'agreement',
      },
    ],
  },
  profiles: [],
  steps: [
    {
      key: 'first_visit',
      path: 'support',
      label: { fr: 'Première visite à domicile', en: 'First visit at home' },
      dueDays: 7,
      closedBy: 'visit',
    },
    {
      key: 'cv',
      path: 'support',
      label: { fr: 'CV pris à la visite et validé', en: 'CV taken at the visit and validated' },
      dueDays: 14,
      closedBy: 'cv_validated',
    },
    {
      key: 'five_domains',
      path: 'support',
      label: {
        fr: 'Cinq domaines évalués : emploi, argent, santé, droits, dettes',
        en: 'Five domains assessed: work, money, health, law, debts',
      },
      dueDays: 30,
      closedBy: 'assessment',
    },
    {
      key: 'contract',
      path: 'support',
      label: { fr: 'Contrat d’objectifs signé', en: 'Objectives contract signed' },
      dueDays: 45,
      closedBy: 'contract',
    },
    {
      key: 'placement',
      path: 'support',
      label: { fr: 'Embauche ou entrée en formation', en: 'Hire or training start' },
      dueDays: null,
      closedBy: 'placement',
    },
    {
      key: 'balance',
      path: 'support',
      label: { fr: 'Bilan avec la personne', en: 'Review with the person' },
      dueDays: null,
      closedBy: 'hand',
    },
  ],
  rhythm: {
    contactDays: 3,
    contactInWorkDays: 30,
    homeVisitDays: null,
    reviewDays: 90,
    firstMeetingDays: null,
    caseMeetingDays: null,
    managerAfterDays: 7,
  },
  maxDays: null,
  confidentiality: 'usual',
  seeksEmployment: true,
  pictograms: false,
  peerVolunteers: false,
  urgentServices: [],
  activities: {
    orientationCommittee: false,
    allocationCommittee: false,
    decisionBody: false,
    jointCell: false,
    groupSessions: null,
    workSites: null,
    trainingSite: null,
    toolLoans: false,
    sharedHousing: false,
    rally: { everyMonths: 4 },
  },
  indicators: ['households', 'opened_closed', 'jobs_and_trainings', 'arrears', 'refusal_rate', 'qpv_share'],
};

/** Programmes as data, records opened under one of them, and what they ask for: proofs, steps, alerts, lengths, shelter. */
export class Programmes1795400000000 implements MigrationInterface {
  readonly name = 'Programmes1795400000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
CREATE TABLE programmes (
  id uuid PRIMARY KEY,
  association_id uuid NOT NULL REFERENCES organisations,
  -- The template it was made from.
  template text NOT NULL,
  name text NOT NULL,
  definition jsonb NOT NULL CHECK (jsonb_typeof(definition) = 'object'),
  version int NOT NULL CHECK (version >= 1),
  adapted_by uuid REFERENCES users,
  adapted_at timestamptz,
  created_at timestamptz NOT NULL,
  archived_at timestamptz
);
CREATE UNIQUE INDEX programmes_name ON programmes (association_id, fold(name)) WHERE archived_at IS NULL;

CREATE TABLE programme_versions (
  programme_id uuid NOT NULL REFERENCES programmes,
  version int NOT NULL,
  name text NOT NULL,
  definition jsonb NOT NULL,
  -- What the next version changed.
  note text NOT NULL,
  replaced_by uuid REFERENCES users,
  replaced_at timestamptz NOT NULL,
  PRIMARY KEY (programme_id, version)
);`);
    // Every association that has records has the programme that they were opened under.
    await runner.query(
      `INSERT INTO programmes (id, association_id, template, name, definition, version, created_at)
       SELECT gen_random_uuid(), t.association_id, 'sia-sauvegarde', 'SIA Habitat – La Sauvegarde du Nord', $1::jsonb, 1, min(r.opened_at)
       FROM support_records r JOIN tenants t ON t.id = r.tenant_id GROUP BY t.association_id`,
      [JSON.stringify(FIRST_PROGRAMME)],
    );
    await runner.query(`
ALTER TABLE support_records
  ADD COLUMN programme_id uuid REFERENCES programmes,
  ADD COLUMN profile text,
  -- When the objectives contract was last agreed on or reviewed, and when partners last met on this case.
  ADD COLUMN reviewed_on date,
  ADD COLUMN discussed_on date,
  -- What became of the home: told by the case worker.
  ADD COLUMN housing_outcome text CHECK (housing_outcome IN ('kept', 'rehoused', 'lost'));
UPDATE support_records r SET programme_id = p.id FROM tenants t, programmes p
  WHERE t.id = r.tenant_id AND p.association_id = t.association_id AND p.template = 'sia-sauvegarde';
ALTER TABLE support_records ALTER COLUMN programme_id SET NOT NULL, DROP CONSTRAINT support_records_tenant_id_key;
-- People come back: several records one after the other, one of them open.
CREATE UNIQUE INDEX support_records_one_open ON support_records (tenant_id) WHERE state = 'open';
CREATE INDEX support_records_tenant ON support_records (tenant_id, opened_at DESC);
CREATE INDEX support_records_programme ON support_records (programme_id, state);

ALTER TABLE referrals ADD COLUMN programme_id uuid REFERENCES programmes;

ALTER TABLE tenants
  -- Whether the home lies in a priority district; never on a card.
  ADD COLUMN qpv text NOT NULL DEFAULT 'unknown' CHECK (qpv IN ('yes', 'no', 'unknown')),
  -- Nothing that locates this person leaves the association.
  ADD COLUMN sheltered boolean NOT NULL DEFAULT false;

CREATE TABLE condition_proofs (
  id uuid PRIMARY KEY,
  tenant_id uuid NOT NULL REFERENCES tenants,
  programme_id uuid NOT NULL REFERENCES programmes,
  condition text NOT NULL,
  how text NOT NULL CHECK (how IN ('document', 'seen')),
  on_day date NOT NULL,
  born_on date,
  -- Always encrypted.
  words text NOT NULL,
  expires_on date,
  noted_by uuid NOT NULL REFERENCES users,
  noted_at timestamptz NOT NULL,
  withdrawn_at timestamptz
);
CREATE INDEX condition_proofs_tenant ON condition_proofs (tenant_id, programme_id);
CREATE TRIGGER condition_proofs_follow_merged BEFORE INSERT ON condition_proofs FOR EACH ROW EXECUTE FUNCTION follow_merged_tenant();

CREATE TABLE record_steps (
  record_id uuid NOT NULL REFERENCES support_records ON DELETE CASCADE,
  step text NOT NULL,
  path text NOT NULL CHECK (path IN ('support', 'housing')),
  done_on date NOT NULL,
  done_by uuid REFERENCES users,
  noted_at timestamptz NOT NULL,
  PRIMARY KEY (record_id, step)
);

CREATE TABLE record_alerts (
  id uuid PRIMARY KEY,
  record_id uuid NOT NULL REFERENCES support_records ON DELETE CASCADE,
  kind text NOT NULL,
  subject text NOT NULL DEFAULT '',
  -- Of an alert raised by a person: by whom, and in which words; always encrypted.
  raised_by uuid REFERENCES users,
  words text,
  due_on date NOT NULL,
  since timestamptz NOT NULL,
  cleared_at timestamptz
);
CREATE UNIQUE INDEX record_alerts_standing ON record_alerts (record_id, kind, subject) WHERE cleared_at IS NULL;

-- Who was told of an alert, when, and whether as the one who follows the person or as a manager.
CREATE TABLE record_alert_tellings (
  alert_id uuid NOT NULL REFERENCES record_alerts ON DELETE CASCADE,
  user_id uuid NOT NULL REFERENCES users,
  level text NOT NULL CHECK (level IN ('worker', 'manager')),
  at timestamptz NOT NULL,
  PRIMARY KEY (alert_id, user_id, level)
);

CREATE TABLE record_extensions (
  id uuid PRIMARY KEY,
  record_id uuid NOT NULL REFERENCES support_records ON DELETE CASCADE,
  until_day date NOT NULL,
  reason text NOT NULL,
  by_user uuid NOT NULL REFERENCES users,
  at timestamptz NOT NULL
);
CREATE INDEX record_extensions_record ON record_extensions (record_id, until_day DESC);

CREATE TABLE record_situations (
  id uuid PRIMARY KEY,
  record_id uuid NOT NULL REFERENCES support_records ON DELETE CASCADE,
  situation text NOT NULL CHECK (situation IN ('work', 'training', 'work_study', 'internship', 'active_search', 'none')),
  on_day date NOT NULL,
  noted_by uuid NOT NULL REFERENCES users,
  noted_at timestamptz NOT NULL
);
CREATE INDEX record_situations_record ON record_situations (record_id, on_day DESC, noted_at DESC);

-- Whoever writes the record or the programme: a person under the highest confidentiality is sheltered from then on, until a manager says otherwise.
CREATE FUNCTION shelter_tenant() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN
  UPDATE tenants SET sheltered = true WHERE id = NEW.tenant_id AND NOT sheltered
    AND EXISTS (SELECT 1 FROM programmes WHERE id = NEW.programme_id AND definition ->> 'confidentiality' = 'highest');
  RETURN NULL;
END $$;
CREATE TRIGGER support_records_shelter AFTER INSERT OR UPDATE OF tenant_id, programme_id ON support_records
  FOR EACH ROW EXECUTE FUNCTION shelter_tenant();
CREATE TRIGGER referrals_shelter AFTER INSERT OR UPDATE OF tenant_id, programme_id ON referrals
  FOR EACH ROW WHEN (NEW.tenant_id IS NOT NULL AND NEW.programme_id IS NOT NULL) EXECUTE FUNCTION shelter_tenant();
CREATE FUNCTION shelter_programme() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN
  UPDATE tenants SET sheltered = true WHERE NOT sheltered AND NEW.definition ->> 'confidentiality' = 'highest'
    AND id IN (SELECT tenant_id FROM support_records WHERE programme_id = NEW.id AND state = 'open');
  RETURN NULL;
END $$;
CREATE TRIGGER programmes_shelter AFTER UPDATE OF definition ON programmes
  FOR EACH ROW EXECUTE FUNCTION shelter_programme();

-- Support is over: closed, not opened again, and nobody has taken the person on again since.
CREATE FUNCTION support_ended(tenant uuid) RETURNS boolean LANGUAGE sql STABLE AS $$
  SELECT EXISTS (SELECT 1 FROM support_records r WHERE r.tenant_id = tenant)
    AND NOT EXISTS (SELECT 1 FROM support_records r WHERE r.tenant_id = tenant AND r.state = 'open')
    AND NOT EXISTS (SELECT 1 FROM referrals f WHERE f.tenant_id = tenant AND f.state = 'accepted'
      AND f.decided_at > (SELECT max(r.closed_at) FROM support_records r WHERE r.tenant_id = tenant))
$$;`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
DROP FUNCTION support_ended;
DROP TRIGGER programmes_shelter ON programmes;
DROP TRIGGER referrals_shelter ON referrals;
DROP TRIGGER support_records_shelter ON support_records;
DROP FUNCTION shelter_programme;
DROP FUNCTION shelter_tenant;
DROP TABLE record_situations, record_extensions, record_alert_tellings, record_alerts, record_steps, condition_proofs;
ALTER TABLE tenants DROP COLUMN sheltered, DROP COLUMN qpv;
ALTER TABLE referrals DROP COLUMN programme_id;
DROP INDEX support_records_programme, support_records_tenant, support_records_one_open;
-- Refused while somebody has two records: which one to lose is not for a migration to say.
ALTER TABLE support_records ADD CONSTRAINT support_records_tenant_id_key UNIQUE (tenant_id),
  DROP COLUMN housing_outcome, DROP COLUMN discussed_on, DROP COLUMN reviewed_on, DROP COLUMN profile, DROP COLUMN programme_id;
DROP TABLE programme_versions, programmes;`);
  }
}
