-- What happened to a client, for the client's page.
CREATE INDEX audit_log_clients_idx ON audit_log (team_id, subject_id, at) WHERE subject_type = 'client';

-- The same person twice: phone numbers are one when their last nine digits are, however they are written.
CREATE INDEX clients_phone_idx ON clients (team_id, right(regexp_replace(phone, '\D', '', 'g'), 9))
  WHERE deleted_at IS NULL AND phone IS NOT NULL;
