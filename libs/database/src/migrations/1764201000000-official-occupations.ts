import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The official ROME 4.0 tables, filled by `occupations import`. References are checked at the end of the import's transaction. */
export class OfficialOccupations1764201000000 implements MigrationInterface {
  readonly name = 'OfficialOccupations1764201000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
CREATE TABLE rome_releases (
  id int PRIMARY KEY CHECK (id = 1),
  version text NOT NULL,
  revision int NOT NULL,
  imported_at timestamptz NOT NULL
);

CREATE TABLE rome_occupations (
  code text PRIMARY KEY CHECK (code ~ '^[A-N][0-9]{4}$'),
  label text NOT NULL,
  parent_code text NOT NULL CHECK (parent_code ~ '^[A-N][0-9]{4}$'),
  regulated boolean NOT NULL
);

CREATE TABLE rome_titles (
  id int PRIMARY KEY,
  occupation text NOT NULL REFERENCES rome_occupations DEFERRABLE INITIALLY DEFERRED,
  title text NOT NULL,
  rare boolean NOT NULL
);
CREATE INDEX rome_titles_occupation ON rome_titles (occupation);

CREATE TABLE rome_skills (
  id int PRIMARY KEY,
  label text NOT NULL,
  kind text NOT NULL CHECK (kind IN ('skill', 'behaviour', 'knowledge'))
);

CREATE TABLE rome_occupation_skills (
  occupation text NOT NULL REFERENCES rome_occupations DEFERRABLE INITIALLY DEFERRED,
  skill int NOT NULL REFERENCES rome_skills DEFERRABLE INITIALLY DEFERRED,
  core boolean NOT NULL,
  emerging boolean NOT NULL,
  PRIMARY KEY (occupation, skill)
);
CREATE INDEX rome_occupation_skills_skill ON rome_occupation_skills (skill);

CREATE TABLE rome_moves (
  occupation text NOT NULL REFERENCES rome_occupations DEFERRABLE INITIALLY DEFERRED,
  target text NOT NULL REFERENCES rome_occupations DEFERRABLE INITIALLY DEFERRED,
  rank int NOT NULL,
  PRIMARY KEY (occupation, target)
);
CREATE INDEX rome_moves_target ON rome_moves (target);
`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(
      'DROP TABLE rome_moves, rome_occupation_skills, rome_skills, rome_titles, rome_occupations, rome_releases',
    );
  }
}
