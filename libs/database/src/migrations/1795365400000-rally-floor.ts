import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The floor on the day: tables that were freed, badges, seats offered to who waits, and word of every change to who watches. */
export class RallyFloor1795365400000 implements MigrationInterface {
  readonly name = 'RallyFloor1795365400000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(TABLES);
    await runner.query(CHANGES);
  }

  async down(): Promise<void> {
    throw new Error('Migrations are not taken back: restore the backup made before.');
  }
}

const TABLES = `
-- 0 while the table and the hour are this meeting's. A meeting that was missed or ended early gets a number of its own and so leaves both to
-- somebody else, under the same two constraints as ever.
CREATE SEQUENCE meetings_vacated;
ALTER TABLE meetings
  ADD COLUMN vacated bigint NOT NULL DEFAULT 0,
  ADD COLUMN ended_at timestamptz,
  ADD CONSTRAINT meetings_vacated_not_planned CHECK (vacated = 0 OR state <> 'planned'),
  DROP CONSTRAINT meetings_candidate_slot,
  DROP CONSTRAINT meetings_table_slot;
ALTER TABLE meetings
  ADD CONSTRAINT meetings_candidate_slot UNIQUE (rally_id, tenant_id, slot, vacated) DEFERRABLE INITIALLY IMMEDIATE,
  ADD CONSTRAINT meetings_table_slot UNIQUE (rally_id, employer_id, slot, table_no, vacated) DEFERRABLE INITIALLY IMMEDIATE;

-- What the entrance needs of an invitation. The code is on the badge and in the QR code: it names an invitation and opens nothing.
CREATE TABLE rally_badges (
  invitation_id uuid PRIMARY KEY REFERENCES rally_invitations ON DELETE CASCADE,
  rally_id uuid NOT NULL REFERENCES rallies,
  -- What the board in the hall shows in place of a name; employers have none.
  number int CHECK (number > 0),
  code text NOT NULL UNIQUE CHECK (code ~ '^[2-9A-HJ-NP-Z]{8}$'),
  companions int NOT NULL DEFAULT 0 CHECK (companions BETWEEN 0 AND 9),
  -- When the attendance that stands was noted at the entrance, by the clock of whoever noted it.
  noted_at timestamptz,
  left_at timestamptz,
  UNIQUE (rally_id, number)
);

-- 32 signs without 0, 1, I and O; 40 random bits.
CREATE FUNCTION new_badge_code() RETURNS text LANGUAGE sql VOLATILE AS
$$ SELECT string_agg(substr('23456789ABCDEFGHJKLMNPQRSTUVWXYZ', (get_byte(b, i) & 31) + 1, 1), '')
   FROM (SELECT uuid_send(gen_random_uuid()) AS b) x, unnest(ARRAY[0, 1, 2, 3, 4, 5, 10, 11]) AS i $$;

CREATE FUNCTION give_rally_badge() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM pg_advisory_xact_lock(hashtextextended(NEW.rally_id::text, 726));
  INSERT INTO rally_badges (invitation_id, rally_id, number, code)
  VALUES (NEW.id, NEW.rally_id, CASE WHEN NEW.tenant_id IS NOT NULL THEN
    (SELECT coalesce(max(number), 0) + 1 FROM rally_badges WHERE rally_id = NEW.rally_id) END, new_badge_code());
  RETURN NULL;
END $$;
CREATE TRIGGER rally_invitations_badge AFTER INSERT ON rally_invitations FOR EACH ROW EXECUTE FUNCTION give_rally_badge();
INSERT INTO rally_badges (invitation_id, rally_id, number, code)
  SELECT id, rally_id, CASE WHEN tenant_id IS NOT NULL THEN row_number() OVER (PARTITION BY rally_id, tenant_id IS NULL ORDER BY seq) END,
    new_badge_code() FROM rally_invitations;

-- A free table offered to one person who waits. One open offer a table, one a person: held here, not by a check before.
CREATE TABLE rally_seat_offers (
  id uuid PRIMARY KEY,
  rally_id uuid NOT NULL REFERENCES rallies,
  invitation_id uuid NOT NULL REFERENCES rally_invitations ON DELETE CASCADE,
  employer_invitation_id uuid NOT NULL REFERENCES rally_invitations ON DELETE CASCADE,
  slot int NOT NULL CHECK (slot >= 0),
  table_no int NOT NULL CHECK (table_no >= 1),
  score double precision NOT NULL,
  state text NOT NULL CHECK (state IN ('open', 'accepted', 'declined', 'expired', 'withdrawn')),
  offered_at timestamptz NOT NULL,
  expires_at timestamptz NOT NULL,
  answered_at timestamptz,
  CHECK ((state = 'open') = (answered_at IS NULL))
);
CREATE UNIQUE INDEX rally_seat_offers_table ON rally_seat_offers (employer_invitation_id, slot, table_no) WHERE state = 'open';
CREATE UNIQUE INDEX rally_seat_offers_person ON rally_seat_offers (invitation_id) WHERE state = 'open';
CREATE INDEX rally_seat_offers_rally ON rally_seat_offers (rally_id);
`;

/** Who changed a row does not matter here: a trigger sees them all, whatever part of the program or other process wrote. */
const CHANGES = `
CREATE TABLE rally_changes (
  seq bigserial PRIMARY KEY,
  rally_id uuid NOT NULL REFERENCES rallies ON DELETE CASCADE,
  -- Whose own pages changed; null is everybody's.
  tenants uuid[],
  employers uuid[],
  at timestamptz NOT NULL DEFAULT clock_timestamp()
);
CREATE INDEX rally_changes_rally ON rally_changes (rally_id, seq);
CREATE INDEX rally_changes_at ON rally_changes (at);

CREATE FUNCTION tell_rally_change(rally uuid, who uuid[], firms uuid[]) RETURNS void LANGUAGE plpgsql AS $$
DECLARE n bigint;
BEGIN
  -- Before anything was announced nobody watches.
  IF NOT EXISTS (SELECT 1 FROM rallies WHERE id = rally AND state IN ('announced', 'on_the_day', 'closing')) THEN RETURN; END IF;
  INSERT INTO rally_changes (rally_id, tenants, employers) VALUES (rally, who, firms) RETURNING seq INTO n;
  PERFORM pg_notify('rally_changes', n || ' ' || rally);
END $$;

CREATE FUNCTION tell_meetings_changed() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM tell_rally_change(rally_id, array_agg(DISTINCT tenant_id), array_agg(DISTINCT employer_id)) FROM changed GROUP BY rally_id;
  RETURN NULL;
END $$;
CREATE TRIGGER meetings_told_insert AFTER INSERT ON meetings REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION tell_meetings_changed();
CREATE TRIGGER meetings_told_update AFTER UPDATE ON meetings REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION tell_meetings_changed();
CREATE TRIGGER meetings_told_delete AFTER DELETE ON meetings REFERENCING OLD TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION tell_meetings_changed();

-- That somebody came is seen by the employers who expect them.
CREATE FUNCTION tell_invitations_changed() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM tell_rally_change(c.rally_id, coalesce(array_agg(c.tenant_id) FILTER (WHERE c.tenant_id IS NOT NULL), '{}'),
    coalesce(array_agg(c.employer_id) FILTER (WHERE c.employer_id IS NOT NULL), '{}') || coalesce((SELECT array_agg(DISTINCT m.employer_id) FROM meetings m
      WHERE m.rally_id = c.rally_id AND m.tenant_id IN (SELECT tenant_id FROM changed)), '{}'))
  FROM changed c GROUP BY c.rally_id;
  RETURN NULL;
END $$;
CREATE TRIGGER rally_invitations_told_insert AFTER INSERT ON rally_invitations REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION tell_invitations_changed();
CREATE TRIGGER rally_invitations_told_update AFTER UPDATE ON rally_invitations REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION tell_invitations_changed();

CREATE FUNCTION tell_seat_offers_changed() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM tell_rally_change(c.rally_id, array_agg(DISTINCT i.tenant_id), '{}') FROM changed c JOIN rally_invitations i ON i.id = c.invitation_id GROUP BY c.rally_id;
  RETURN NULL;
END $$;
CREATE TRIGGER rally_seat_offers_told_insert AFTER INSERT ON rally_seat_offers REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION tell_seat_offers_changed();
CREATE TRIGGER rally_seat_offers_told_update AFTER UPDATE ON rally_seat_offers REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION tell_seat_offers_changed();

CREATE FUNCTION tell_rally_changed() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW.state IS DISTINCT FROM OLD.state THEN PERFORM tell_rally_change(NEW.id, NULL, NULL); END IF;
  RETURN NULL;
END $$;
CREATE TRIGGER rallies_told AFTER UPDATE ON rallies FOR EACH ROW EXECUTE FUNCTION tell_rally_changed();
`;
