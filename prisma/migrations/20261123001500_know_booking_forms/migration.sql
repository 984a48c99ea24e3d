-- AlterTable
ALTER TABLE "events" ADD COLUMN "request_key" UUID;

-- A form that is sent twice books once. Few events come from forms, so only those are in the index.
CREATE UNIQUE INDEX "events_request_key" ON "events" ("team_id", "request_key") WHERE "request_key" IS NOT NULL;

-- The time line of an event reads what others were told of it.
CREATE INDEX "outbox_event" ON "outbox" ("team_id", ("payload" ->> 'event_id'));
