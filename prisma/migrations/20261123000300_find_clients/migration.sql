-- Clients are found by any part of name, e-mail or phone. The line breaks keep a search from matching across two of them.
CREATE EXTENSION IF NOT EXISTS pg_trgm;
CREATE EXTENSION IF NOT EXISTS btree_gin;
CREATE INDEX clients_search_idx ON clients
  USING gin (team_id, (name || E'\n' || coalesce(email, '') || E'\n' || coalesce(phone, '')) gin_trgm_ops)
  WHERE deleted_at IS NULL;

-- The orders a list can be asked for.
CREATE INDEX clients_name_idx ON clients (team_id, lower(name), id) WHERE deleted_at IS NULL;
CREATE INDEX clients_created_idx ON clients (team_id, created_at, id) WHERE deleted_at IS NULL;

-- One tag, however it is written.
CREATE UNIQUE INDEX tags_name_key ON tags (team_id, lower(name));

-- A trigger may name the noun whose lists it changes: a client gains or loses a tag without a write to its own row.
CREATE OR REPLACE FUNCTION count_revision() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  changed_team integer := CASE WHEN TG_OP = 'DELETE' THEN OLD.team_id ELSE NEW.team_id END;
  changed_noun text := coalesce(TG_ARGV[0], TG_TABLE_NAME);
  mark text := changed_team || '@' || pg_current_xact_id();
  setting text := 'openslot.counted_' || changed_noun;
BEGIN
  IF current_setting(setting, true) IS DISTINCT FROM mark THEN
    INSERT INTO team_revisions (team_id, noun, revision)
    SELECT id, changed_noun, 1 FROM teams WHERE id = changed_team
    ON CONFLICT (team_id, noun) DO UPDATE SET revision = team_revisions.revision + 1;
    PERFORM set_config(setting, mark, true);
  END IF;
  RETURN NULL;
END
$$;
CREATE CONSTRAINT TRIGGER client_tags_revision AFTER INSERT OR UPDATE OR DELETE ON client_tags
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION count_revision('clients');
