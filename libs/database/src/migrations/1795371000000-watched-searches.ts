import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Saved searches are watched from a moment on, over bases of any size, instead of over their first thousand candidates. */
export class WatchedSearches1795371000000 implements MigrationInterface {
  readonly name = 'WatchedSearches1795371000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
-- Since when employers see the card, without a break; null while they do not. By the clock of whoever writes the row.
ALTER TABLE candidates ADD COLUMN listed_at timestamptz;
UPDATE candidates SET listed_at = updated_at WHERE listed;
CREATE FUNCTION note_listed_at() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN
  IF NOT NEW.listed THEN NEW.listed_at := NULL;
  ELSIF TG_OP = 'INSERT' OR NOT OLD.listed THEN NEW.listed_at := NEW.updated_at;
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER candidates_listed_at BEFORE INSERT OR UPDATE OF listed ON candidates
  FOR EACH ROW EXECUTE FUNCTION note_listed_at();

ALTER TABLE saved_searches
  -- Whoever could be found then is not new.
  ADD COLUMN watched_from timestamptz,
  -- Cards that changed before have been looked at.
  ADD COLUMN watched_at timestamptz,
  -- True when everybody found at watched_from is among those seen; else only cards listed since then are new.
  ADD COLUMN complete boolean NOT NULL DEFAULT true;
UPDATE saved_searches s SET watched_from = created_at, watched_at = created_at,
  complete = (SELECT count(*) FROM saved_search_seen x WHERE x.search_id = s.id) < 1000;
ALTER TABLE saved_searches ALTER COLUMN watched_from SET NOT NULL, ALTER COLUMN watched_at SET NOT NULL,
  ALTER COLUMN complete DROP DEFAULT;`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
ALTER TABLE saved_searches DROP COLUMN complete, DROP COLUMN watched_at, DROP COLUMN watched_from;
DROP TRIGGER candidates_listed_at ON candidates;
DROP FUNCTION note_listed_at;
ALTER TABLE candidates DROP COLUMN listed_at;`);
  }
}
