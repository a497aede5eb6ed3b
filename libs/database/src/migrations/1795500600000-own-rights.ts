import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What people ask of their own data by their link: what they changed themselves, what somebody should correct, and to be erased. */
export class OwnRights1795500600000 implements MigrationInterface {
  readonly name = 'OwnRights1795500600000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
CREATE TABLE own_requests (
  id uuid PRIMARY KEY,
  tenant_id uuid NOT NULL REFERENCES tenants,
  -- contact: changed at once, kept here with what was there before; correction: for the case worker; erasure: carried out on its day.
  kind text NOT NULL CHECK (kind IN ('contact', 'correction', 'erasure')),
  -- to_confirm: an erasure of which it is not yet sure that the person wants it.
  state text NOT NULL CHECK (state IN ('to_confirm', 'waiting', 'done', 'refused', 'cancelled')),
  -- Encrypted: what is wrong and what is right; of a change of contacts the former values, as JSON.
  words text,
  fields text[] NOT NULL DEFAULT '{}',
  -- Encrypted: what the person is told.
  answer text,
  link_id uuid,
  noted_by uuid REFERENCES users,
  asked_at timestamptz NOT NULL,
  -- Of an erasure that was confirmed: when it is carried out.
  due_at timestamptz,
  code_hash text,
  code_until timestamptz,
  code_tries int NOT NULL DEFAULT 0,
  codes_sent int NOT NULL DEFAULT 0,
  confirmed_by uuid REFERENCES users,
  confirmed_at timestamptz,
  settled_by uuid REFERENCES users,
  settled_at timestamptz,
  CHECK (state <> 'to_confirm' OR kind = 'erasure'),
  CHECK ((link_id IS NULL) <> (noted_by IS NULL))
);
CREATE INDEX own_requests_tenant ON own_requests (tenant_id, asked_at DESC);
CREATE INDEX own_requests_open ON own_requests (kind, due_at) WHERE state IN ('to_confirm', 'waiting');
CREATE TRIGGER own_requests_follow_merged BEFORE INSERT ON own_requests FOR EACH ROW EXECUTE FUNCTION follow_merged_tenant();`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE own_requests');
  }
}
