-- Small letters without their accents, one for one, so that "jose" finds "José". A plain translation is immutable, needs no
-- extension, and can be indexed. Signs within words are brought to
-- one form too, so that "O'Connor" is found whichever apostrophe was typed.
CREATE FUNCTION fold_text(value text) RETURNS text LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS $$
  SELECT translate(
    lower(value),
    'áàâäãåāăąçćčĉċďđéèêëēĕėęěĝğġģĥħíìîïĩīĭįıĵķĺļľłŀñńņňŋóòôöõøōŏőŕŗřśŝşšșţťțŧúùûüũūŭůűųŵýÿŷźżž@.-_+''’',
    'aaaaaaaaacccccddeeeeeeeeegggghhiiiiiiiiijklllllnnnnnooooooooorrrsssssttttuuuuuuuuuuwyyyzzzªºʼˍʺʹʹ'
  )
$$;

-- What a client is found by: name, e-mail, phone as written and its digits. The line breaks keep a search from matching across
-- two of them; every word follows a space, which is how one too short for trigrams is found.
ALTER TABLE clients ADD COLUMN search_text TEXT GENERATED ALWAYS AS (
  ' ' || fold_text(name) || E'\n ' || fold_text(coalesce(email, '')) || E'\n ' || coalesce(phone, '')
    || E'\n ' || regexp_replace(coalesce(phone, ''), '\D', '', 'g')
) STORED;
DROP INDEX clients_search_idx;
CREATE INDEX clients_search_idx ON clients USING gin (team_id, search_text gin_trgm_ops) WHERE deleted_at IS NULL;
-- Those whose name begins so, in order.
CREATE INDEX clients_prefix_idx ON clients (team_id, search_text text_pattern_ops) WHERE deleted_at IS NULL;

-- Invoices by number and by whom they are for.
CREATE INDEX invoices_search_idx ON invoices USING gin (
  team_id, fold_text(' ' || number || E'\n ' || customer_name || E'\n ' || coalesce(customer_email, '')) gin_trgm_ops
) WHERE deleted_at IS NULL;
CREATE INDEX invoices_number_idx ON invoices (team_id, lower(number) text_pattern_ops) WHERE deleted_at IS NULL;

-- What waits for somebody, counted on every page.
CREATE INDEX invoices_open_idx ON invoices (team_id, due_date)
  WHERE status IN ('sent', 'partially_paid') AND deleted_at IS NULL;
CREATE INDEX mail_messages_failed_idx ON mail_messages (team_id) WHERE failed_at IS NOT NULL;
