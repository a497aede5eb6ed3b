import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Adds a value to a check of a list, or takes it out: other migrations enlarge the same lists, so that what stands there is built on. */
const relist = (table: string, constraint: string, from: string, to: string) => `
DO $$
DECLARE definition text;
BEGIN
  SELECT pg_get_constraintdef(oid) INTO STRICT definition FROM pg_constraint WHERE conname = '${constraint}';
  ALTER TABLE ${table} DROP CONSTRAINT ${constraint};
  EXECUTE 'ALTER TABLE ${table} ADD CONSTRAINT ${constraint} ' || replace(definition, ${from}, ${to});
END $$;
`;
const LISTS = [
  ['organisations', 'organisations_kind_check', 'partner'],
  ['users', 'users_role_check', 'partner'],
  ['personal_links', 'personal_links_purpose_check', 'committee_seat'],
] as const;
const HEAD = `'ARRAY['`;
const withHead = (value: string) => `'ARRAY[''${value}''::text, '`;

/** People of a partner who are invited to a table of the association; drawn signatures of a work-site's contract. */
export class TablesOfPartners1795500400000 implements MigrationInterface {
  readonly name = 'TablesOfPartners1795500400000';

  async up(runner: QueryRunner): Promise<void> {
    for (const [table, constraint, value] of LISTS)
      await runner.query(relist(table, constraint, HEAD, withHead(value)));
    await runner.query(`
-- Since when somebody sits there: whoever is invited is not shown what was presented before. Null for those who were there before this was kept.
ALTER TABLE committee_members ADD COLUMN joined_on date;

CREATE TABLE committee_invitations (
  id uuid PRIMARY KEY,
  committee_id uuid NOT NULL REFERENCES committees,
  email text NOT NULL,
  contact_name text NOT NULL,
  organisation text NOT NULL,
  capacity text,
  locale text NOT NULL CHECK (locale IN ('fr', 'en')),
  state text NOT NULL CHECK (state IN ('sent', 'accepted', 'revoked')),
  invited_by uuid NOT NULL REFERENCES users,
  created_at timestamptz NOT NULL,
  expires_at timestamptz NOT NULL,
  ended_at timestamptz,
  user_id uuid REFERENCES users,
  CHECK ((state = 'sent') = (ended_at IS NULL))
);
CREATE UNIQUE INDEX committee_invitations_open ON committee_invitations (committee_id, lower(email)) WHERE state = 'sent';

-- Encrypted: lines that were drawn on the screen, of the family and of the association.
ALTER TABLE work_sites ADD COLUMN drawn_family text, ADD COLUMN drawn_association text,
  -- What was signed: the plan goes on changing as the work does.
  ADD COLUMN signed_plan jsonb;
`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
ALTER TABLE work_sites DROP COLUMN drawn_family, DROP COLUMN drawn_association, DROP COLUMN signed_plan;
DROP TABLE committee_invitations;
DELETE FROM personal_links WHERE purpose = 'committee_seat';
ALTER TABLE committee_members DROP COLUMN joined_on;
`);
    // Whoever sat at a table keeps a name there; the account is nothing that the program knows any more.
    await runner.query(`
UPDATE committee_members m SET guest_name = u.display_name, user_id = NULL FROM users u WHERE u.id = m.user_id AND u.role = 'partner';
DELETE FROM sessions s USING users u WHERE u.id = s.user_id AND u.role = 'partner';
DELETE FROM users WHERE role = 'partner';
DELETE FROM organisations WHERE kind = 'partner';
`);
    for (const [table, constraint, value] of LISTS)
      await runner.query(relist(table, constraint, `'''${value}''::text, '`, `''`));
  }
}
