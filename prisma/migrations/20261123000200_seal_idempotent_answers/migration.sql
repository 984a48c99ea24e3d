-- Answers are kept encrypted, each attempt has a name, and an attempt that wrote something says so.
DELETE FROM "idempotency_keys";
ALTER TABLE "idempotency_keys" DROP COLUMN "response_body";
ALTER TABLE "idempotency_keys" ADD COLUMN "attempt" UUID NOT NULL,
ADD COLUMN "committed_at" TIMESTAMPTZ(3),
ADD COLUMN "response_body" BYTEA;

-- Lists of clients by name and by age.
CREATE INDEX clients_by_name_idx ON clients (team_id, lower(name), id) WHERE deleted_at IS NULL;
CREATE INDEX clients_by_age_idx ON clients (team_id, created_at, id) WHERE deleted_at IS NULL;
