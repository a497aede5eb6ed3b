import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Changes by hand with their undoing, versions that can be gone back to, what each person was told, and plannings before they count. */
export class RallyEditing1795365300000 implements MigrationInterface {
  readonly name = 'RallyEditing1795365300000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
-- A version changed by hand has an objective, but nothing was proven of it.
ALTER TABLE rally_plans
  ALTER COLUMN bound DROP NOT NULL,
  ALTER COLUMN gap DROP NOT NULL,
  ADD COLUMN kind text NOT NULL DEFAULT 'planned' CHECK (kind IN ('planned', 'edited', 'restored')),
  ADD COLUMN restored_from int,
  -- [{tenantId, employerId, slot, table, locked}]: the timetable of this version.
  ADD COLUMN meetings jsonb NOT NULL DEFAULT '[]';
-- Of what was planned before, only the newest version is still known.
UPDATE rally_plans p SET meetings = m.meetings FROM (
  SELECT rally_id, json_agg(json_build_object('tenantId', tenant_id, 'employerId', employer_id, 'slot', slot, 'table', table_no, 'locked', locked)) AS meetings
  FROM meetings GROUP BY rally_id) m
JOIN rallies r ON r.id = m.rally_id WHERE p.rally_id = r.id AND p.version = r.plan_version;

-- What this person was told last, as [[meeting, slot, table]]; null when nothing.
ALTER TABLE rally_invitations ADD COLUMN told_agenda jsonb;
UPDATE rally_invitations i SET told_agenda = coalesce((
  SELECT jsonb_agg(jsonb_build_array(m.id, m.slot, m.table_no) ORDER BY m.slot, m.table_no) FROM meetings m
  WHERE m.rally_id = i.rally_id AND (m.tenant_id = i.tenant_id OR m.employer_id = i.employer_id)), '[]')
FROM rallies r WHERE r.id = i.rally_id AND r.state IN ('announced', 'on_the_day', 'closing', 'closed') AND i.state = 'accepted';

CREATE TABLE rally_edits (
  id uuid PRIMARY KEY,
  rally_id uuid NOT NULL REFERENCES rallies,
  seq bigint GENERATED ALWAYS AS IDENTITY,
  kind text NOT NULL CHECK (kind IN ('move', 'swap', 'add', 'remove')),
  -- The meetings that it touched, as they were and as they became.
  before jsonb NOT NULL,
  after jsonb NOT NULL,
  edited_by uuid NOT NULL REFERENCES users,
  edited_at timestamptz NOT NULL,
  undone_at timestamptz
);
CREATE INDEX rally_edits_rally ON rally_edits (rally_id, seq DESC);

CREATE TABLE rally_plan_runs (
  id uuid PRIMARY KEY,
  rally_id uuid NOT NULL REFERENCES rallies,
  state text NOT NULL CHECK (state IN ('running', 'done', 'failed')),
  stop_requested boolean NOT NULL DEFAULT false,
  progress jsonb,
  -- What it was made from, by its hash, and what came out: it counts only while the first is still true.
  plan_version int NOT NULL,
  facts_hash text,
  timetable jsonb,
  problem text,
  applied_at timestamptz,
  started_by uuid NOT NULL REFERENCES users,
  started_at timestamptz NOT NULL,
  seen_at timestamptz NOT NULL
);
CREATE INDEX rally_plan_runs_rally ON rally_plan_runs (rally_id, started_at DESC);`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
DROP TABLE rally_plan_runs;
DROP TABLE rally_edits;
ALTER TABLE rally_invitations DROP COLUMN told_agenda;
UPDATE rally_plans SET bound = coalesce(bound, objective), gap = coalesce(gap, 0);
ALTER TABLE rally_plans DROP COLUMN meetings, DROP COLUMN restored_from, DROP COLUMN kind,
  ALTER COLUMN bound SET NOT NULL, ALTER COLUMN gap SET NOT NULL;`);
  }
}
