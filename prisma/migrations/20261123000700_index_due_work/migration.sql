-- What the worker looks for every minute.
CREATE INDEX events_due_idx ON events (ends_at) WHERE status = 'scheduled';
CREATE INDEX event_holds_due_idx ON event_holds (expires_at) WHERE released_at IS NULL;
