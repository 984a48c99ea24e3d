-- What the schema language cannot say: exclusion, partial and expression indexes, checks, triggers.

CREATE EXTENSION IF NOT EXISTS btree_gist;

-- No double booking, by construction. Bounds are half-open and include buffers.
ALTER TABLE resource_claims
  ADD CONSTRAINT resource_claims_range CHECK (blocked_from < blocked_to),
  ADD CONSTRAINT resource_claims_no_overlap EXCLUDE USING gist (
    team_id WITH =,
    resource_id WITH =,
    tstzrange(blocked_from, blocked_to) WITH &&
  ) WHERE (released_at IS NULL);

-- Unique without regard to case, among rows that are not deleted.
CREATE UNIQUE INDEX users_email_key ON users (lower(email));
CREATE UNIQUE INDEX clients_email_key ON clients (team_id, lower(email)) WHERE deleted_at IS NULL;
CREATE UNIQUE INDEX coupons_code_key ON coupons (team_id, lower(code)) WHERE deleted_at IS NULL;
CREATE UNIQUE INDEX schedules_default_key ON schedules (team_id) WHERE is_default;

-- Lists show living rows in the order of their ids.
CREATE INDEX clients_live_idx ON clients (team_id, id) WHERE deleted_at IS NULL;
CREATE INDEX event_types_live_idx ON event_types (team_id, id) WHERE deleted_at IS NULL;
CREATE INDEX locations_live_idx ON locations (team_id, id) WHERE deleted_at IS NULL;
CREATE INDEX outbox_due_idx ON outbox (available_at) WHERE delivered_at IS NULL;

ALTER TABLE events ADD CONSTRAINT events_range CHECK (starts_at < ends_at);
ALTER TABLE events ADD CONSTRAINT events_amounts CHECK (subtotal >= 0 AND discount >= 0 AND tax >= 0 AND total >= 0);
ALTER TABLE event_types
  ADD CONSTRAINT event_types_minutes CHECK (
    duration_minutes > 0 AND increment_minutes > 0 AND buffer_before_minutes >= 0
    AND buffer_after_minutes >= 0 AND minimum_notice_minutes >= 0
  ),
  ADD CONSTRAINT event_types_capacity CHECK (capacity > 0),
  ADD CONSTRAINT event_types_price CHECK (price >= 0);
ALTER TABLE schedule_rules ADD CONSTRAINT schedule_rules_interval CHECK (
  day BETWEEN 0 AND 6 AND start_minute BETWEEN 0 AND 1439 AND end_minute > start_minute AND end_minute <= 2880
);
ALTER TABLE schedule_overrides ADD CONSTRAINT schedule_overrides_interval CHECK (
  (start_minute IS NULL AND end_minute IS NULL)
  OR (start_minute BETWEEN 0 AND 1439 AND end_minute > start_minute AND end_minute <= 2880)
);
ALTER TABLE time_off ADD CONSTRAINT time_off_range CHECK (starts_at < ends_at);
ALTER TABLE extras ADD CONSTRAINT extras_amounts CHECK (price >= 0 AND duration_minutes >= 0 AND max_quantity > 0);
ALTER TABLE coupons ADD CONSTRAINT coupons_usage CHECK (times_used >= 0 AND (usage_limit IS NULL OR times_used <= usage_limit));
ALTER TABLE invoices ADD CONSTRAINT invoices_amounts CHECK (discount >= 0 AND paid >= 0);
ALTER TABLE taxes ADD CONSTRAINT taxes_rate CHECK (rate >= 0 AND rate <= 100);

-- A window of requests may be lost in a crash; not logging it keeps reads free of disk flushes.
ALTER TABLE rate_limits SET UNLOGGED;

-- Counts a write once per transaction, team and noun, at commit, so that its row is locked for the shortest time.
CREATE FUNCTION count_revision() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  changed_team integer := CASE WHEN TG_OP = 'DELETE' THEN OLD.team_id ELSE NEW.team_id END;
  mark text := changed_team || '@' || pg_current_xact_id();
  setting text := 'openslot.counted_' || TG_TABLE_NAME;
BEGIN
  IF current_setting(setting, true) IS DISTINCT FROM mark THEN
    INSERT INTO team_revisions (team_id, noun, revision)
    SELECT id, TG_TABLE_NAME, 1 FROM teams WHERE id = changed_team
    ON CONFLICT (team_id, noun) DO UPDATE SET revision = team_revisions.revision + 1;
    PERFORM set_config(setting, mark, true);
  END IF;
  RETURN NULL;
END
$$;

CREATE CONSTRAINT TRIGGER events_revision AFTER INSERT OR UPDATE OR DELETE ON events
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION count_revision();
CREATE CONSTRAINT TRIGGER clients_revision AFTER INSERT OR UPDATE OR DELETE ON clients
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION count_revision();
CREATE CONSTRAINT TRIGGER invoices_revision AFTER INSERT OR UPDATE OR DELETE ON invoices
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION count_revision();
CREATE CONSTRAINT TRIGGER transactions_revision AFTER INSERT OR UPDATE OR DELETE ON transactions
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION count_revision();
