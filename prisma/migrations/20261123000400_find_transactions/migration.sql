CREATE EXTENSION IF NOT EXISTS pg_trgm;

-- AlterTable
ALTER TABLE "transactions" ADD COLUMN     "idempotency_key" TEXT,
ADD COLUMN     "reference" UUID NOT NULL DEFAULT gen_random_uuid(),
ADD COLUMN     "search_text" TEXT NOT NULL DEFAULT '';

ALTER TABLE transactions ADD CONSTRAINT transactions_amounts CHECK (amount >= 0 AND fee >= 0);

-- Whoever writes a transaction, it can be found by provider id, client, invoice number and service. The service is called as
-- it was at the time; the client as now. Every word follows a space, which is how a word too short for trigrams is found.
CREATE FUNCTION transaction_search_text(t transactions) RETURNS text LANGUAGE sql STABLE AS $$
  SELECT ' ' || lower(concat_ws(' ', t.provider_transaction_id, c.name, c.email, i.number, et.name))
  FROM (SELECT t.team_id, t.client_id, t.invoice_id, t.event_id) one
  LEFT JOIN clients c ON c.team_id = one.team_id AND c.id = one.client_id
  LEFT JOIN invoices i ON i.team_id = one.team_id AND i.id = one.invoice_id
  LEFT JOIN events e ON e.team_id = one.team_id AND e.id = one.event_id
  LEFT JOIN event_types et ON et.team_id = e.team_id AND et.id = e.event_type_id
$$;

CREATE FUNCTION write_transaction_search() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  NEW.search_text := transaction_search_text(NEW);
  RETURN NEW;
END
$$;
CREATE TRIGGER transactions_search BEFORE INSERT OR UPDATE OF provider_transaction_id, client_id, invoice_id, event_id
  ON transactions FOR EACH ROW EXECUTE FUNCTION write_transaction_search();

CREATE FUNCTION rename_client_in_transactions() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  UPDATE transactions t SET search_text = transaction_search_text(t) WHERE t.team_id = NEW.team_id AND t.client_id = NEW.id;
  RETURN NULL;
END
$$;
CREATE TRIGGER clients_in_transactions AFTER UPDATE OF name, email ON clients FOR EACH ROW
  WHEN (OLD.name IS DISTINCT FROM NEW.name OR OLD.email IS DISTINCT FROM NEW.email)
  EXECUTE FUNCTION rename_client_in_transactions();

UPDATE transactions t SET search_text = transaction_search_text(t);

-- DropIndex
DROP INDEX "transactions_team_id_created_at_id_idx";

-- DropIndex
DROP INDEX "transactions_team_id_status_created_at_idx";

-- CreateIndex
CREATE UNIQUE INDEX "transactions_team_id_reference_key" ON "transactions"("team_id", "reference");

-- CreateIndex
CREATE UNIQUE INDEX "transactions_team_id_idempotency_key_key" ON "transactions"("team_id", "idempotency_key");

-- CreateIndex
CREATE INDEX "transactions_by_time" ON "transactions"("team_id", "created_at", "id", "status", "type", "provider");

-- CreateIndex
CREATE INDEX "transactions_by_status" ON "transactions"("team_id", "status", "created_at", "id", "type", "provider");

-- CreateIndex
CREATE INDEX "transactions_by_type" ON "transactions"("team_id", "type", "created_at", "id", "status", "provider");

-- CreateIndex
CREATE INDEX "transactions_by_provider" ON "transactions"("team_id", "provider", "created_at", "id", "status", "type");

-- CreateIndex
CREATE INDEX "transactions_by_amount" ON "transactions"("team_id", "amount", "id", "status", "type", "provider", "created_at");

-- CreateIndex
CREATE INDEX "transactions_search_idx" ON "transactions" USING GIN ("search_text" gin_trgm_ops);
