import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Employers are shown people once somebody of the team has checked who they are; and which cards each account opened. */
export class EmployerChecks1795365600000 implements MigrationInterface {
  readonly name = 'EmployerChecks1795365600000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
-- Null for an employer that nobody has checked: its accounts are shown no people.
ALTER TABLE organisations ADD COLUMN confirmed_at timestamptz;
-- Null: the administrator or the operator made the account.
ALTER TABLE organisations ADD COLUMN confirmed_by uuid REFERENCES users;
-- Accounts made by hand were given to somebody known. Who came by the link of a landlord is checked now.
UPDATE organisations o SET confirmed_at = o.created_at WHERE o.kind = 'employer'
  AND EXISTS (SELECT 1 FROM users u WHERE u.organisation_id = o.id)
  AND NOT EXISTS (SELECT 1 FROM employer_account_invitations i WHERE i.employer_id = o.id AND i.state = 'accepted' AND i.landlord_id IS NOT NULL);

-- Which cards the accounts of an employer opened on one day. Kept for a month.
CREATE TABLE cards_opened (
  employer_id uuid NOT NULL REFERENCES organisations,
  day date NOT NULL,
  user_id uuid NOT NULL REFERENCES users,
  candidate_id uuid NOT NULL REFERENCES candidates ON DELETE CASCADE,
  PRIMARY KEY (employer_id, day, user_id, candidate_id)
);
`);
  }

  async down(): Promise<void> {
    throw new Error('Migrations are not taken back: restore the backup made before.');
  }
}
