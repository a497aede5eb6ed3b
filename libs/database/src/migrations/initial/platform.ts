/** Extensions, text search, outbox, idempotency, audit trail, messages. */
export const platform = `
CREATE EXTENSION IF NOT EXISTS pg_trgm;
CREATE EXTENSION IF NOT EXISTS unaccent;

-- unaccent() itself is only STABLE because its dictionary could be changed; ours is not, and indexes need IMMUTABLE.
CREATE FUNCTION fold(text) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE STRICT
  AS $$ SELECT lower(public.unaccent('public.unaccent'::regdictionary, $1)) $$;

CREATE TABLE outbox (
  id uuid PRIMARY KEY,
  seq bigint GENERATED ALWAYS AS IDENTITY UNIQUE,
  type text NOT NULL,
  payload jsonb NOT NULL,
  created_at timestamptz NOT NULL,
  relayed_at timestamptz
);
CREATE INDEX outbox_waiting ON outbox (seq) WHERE relayed_at IS NULL;

CREATE TABLE idempotency_keys (
  actor_id uuid NOT NULL,
  key text NOT NULL CHECK (length(key) BETWEEN 1 AND 200),
  route text NOT NULL,
  request_hash text NOT NULL,
  status int,
  body jsonb,
  created_at timestamptz NOT NULL,
  PRIMARY KEY (actor_id, key, route)
);

CREATE TABLE audit_entries (
  seq bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  at timestamptz NOT NULL,
  actor_kind text NOT NULL CHECK (actor_kind IN ('user', 'link', 'system')),
  actor_id uuid,
  action text NOT NULL,
  subject_kind text NOT NULL,
  subject_id uuid,
  tenant_id uuid,
  details jsonb NOT NULL DEFAULT '{}',
  hash text
);
CREATE INDEX audit_entries_tenant ON audit_entries (tenant_id, seq);
CREATE INDEX audit_entries_unsealed ON audit_entries (seq) WHERE hash IS NULL;

-- Append-only: the only change ever allowed is sealing a row by writing its hash once.
CREATE FUNCTION audit_is_append_only() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'UPDATE' AND OLD.hash IS NULL AND NEW.hash IS NOT NULL
     AND (NEW.seq, NEW.at, NEW.actor_kind, NEW.action, NEW.subject_kind, NEW.details) = (OLD.seq, OLD.at, OLD.actor_kind, OLD.action, OLD.subject_kind, OLD.details)
     AND NEW.actor_id IS NOT DISTINCT FROM OLD.actor_id
     AND NEW.subject_id IS NOT DISTINCT FROM OLD.subject_id
     AND NEW.tenant_id IS NOT DISTINCT FROM OLD.tenant_id THEN
    RETURN NEW;
  END IF;
  RAISE EXCEPTION 'The audit trail is append-only.';
END $$;
CREATE TRIGGER audit_append_only BEFORE UPDATE OR DELETE ON audit_entries FOR EACH ROW EXECUTE FUNCTION audit_is_append_only();
CREATE TRIGGER audit_no_truncate BEFORE TRUNCATE ON audit_entries FOR EACH STATEMENT EXECUTE FUNCTION audit_is_append_only();

CREATE TABLE messages (
  id uuid PRIMARY KEY,
  -- One message per person and occasion, whatever crashes or runs twice.
  occasion text NOT NULL UNIQUE,
  channel text NOT NULL CHECK (channel IN ('email', 'sms', 'letter')),
  recipient_kind text NOT NULL CHECK (recipient_kind IN ('tenant', 'employer', 'user')),
  recipient_id uuid NOT NULL,
  address text,
  locale text NOT NULL CHECK (locale IN ('fr', 'en')),
  subject text NOT NULL,
  body_text text NOT NULL,
  body_html text,
  rally_id uuid,
  state text NOT NULL CHECK (state IN ('to_send', 'sending', 'sent', 'failed', 'kept')),
  smtp_message_id text NOT NULL UNIQUE,
  attempts int NOT NULL DEFAULT 0,
  error text,
  created_at timestamptz NOT NULL,
  sent_at timestamptz
);
CREATE INDEX messages_recipient ON messages (recipient_kind, recipient_id, created_at DESC);
CREATE INDEX messages_state ON messages (state) WHERE state IN ('to_send', 'sending', 'failed');
CREATE INDEX messages_rally ON messages (rally_id);
`;
