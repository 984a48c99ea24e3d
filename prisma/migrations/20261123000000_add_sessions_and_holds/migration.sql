-- AlterTable
ALTER TABLE "events" ADD COLUMN     "expires_at" TIMESTAMPTZ(3),
ADD COLUMN     "is_outside_hours" BOOLEAN NOT NULL DEFAULT false,
ADD COLUMN     "occurrence_number" INTEGER,
ADD COLUMN     "session_id" INTEGER;

-- AlterTable
ALTER TABLE "locations" ADD COLUMN     "capacity" INTEGER;

-- AlterTable
ALTER TABLE "resource_claims" ADD COLUMN     "expires_at" TIMESTAMPTZ(3),
ADD COLUMN     "hold_id" INTEGER,
ADD COLUMN     "session_id" INTEGER,
ALTER COLUMN "event_id" DROP NOT NULL;

-- AlterTable
ALTER TABLE "staff" ADD COLUMN     "daily_limit" INTEGER;

-- CreateTable
CREATE TABLE "event_sessions" (
    "team_id" INTEGER NOT NULL,
    "id" SERIAL NOT NULL,
    "event_type_id" INTEGER NOT NULL,
    "staff_id" INTEGER NOT NULL,
    "starts_at" TIMESTAMPTZ(3) NOT NULL,
    "ends_at" TIMESTAMPTZ(3) NOT NULL,
    "capacity" INTEGER NOT NULL,
    "seats_taken" INTEGER NOT NULL DEFAULT 0,
    "closed_at" TIMESTAMPTZ(3),

    CONSTRAINT "event_sessions_pkey" PRIMARY KEY ("team_id","id")
);

-- CreateTable
CREATE TABLE "event_holds" (
    "team_id" INTEGER NOT NULL,
    "id" SERIAL NOT NULL,
    "event_type_id" INTEGER NOT NULL,
    "staff_id" INTEGER NOT NULL,
    "session_id" INTEGER,
    "starts_at" TIMESTAMPTZ(3) NOT NULL,
    "ends_at" TIMESTAMPTZ(3) NOT NULL,
    "secret_hash" BYTEA NOT NULL,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "released_at" TIMESTAMPTZ(3),
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "event_holds_pkey" PRIMARY KEY ("team_id","id")
);

-- CreateTable
CREATE TABLE "external_busy" (
    "team_id" INTEGER NOT NULL,
    "id" SERIAL NOT NULL,
    "staff_id" INTEGER NOT NULL,
    "starts_at" TIMESTAMPTZ(3) NOT NULL,
    "ends_at" TIMESTAMPTZ(3) NOT NULL,
    "source" TEXT NOT NULL,
    "external_id" TEXT,
    "synced_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "external_busy_pkey" PRIMARY KEY ("team_id","id")
);

-- CreateIndex
CREATE INDEX "event_sessions_team_id_event_type_id_starts_at_idx" ON "event_sessions"("team_id", "event_type_id", "starts_at");

-- CreateIndex
CREATE INDEX "event_sessions_team_id_staff_id_starts_at_idx" ON "event_sessions"("team_id", "staff_id", "starts_at");

-- CreateIndex
CREATE INDEX "event_holds_team_id_expires_at_idx" ON "event_holds"("team_id", "expires_at");

-- CreateIndex
CREATE INDEX "event_holds_team_id_session_id_idx" ON "event_holds"("team_id", "session_id");

-- CreateIndex
CREATE INDEX "event_holds_team_id_event_type_id_idx" ON "event_holds"("team_id", "event_type_id");

-- CreateIndex
CREATE INDEX "event_holds_team_id_staff_id_starts_at_idx" ON "event_holds"("team_id", "staff_id", "starts_at");

-- CreateIndex
CREATE INDEX "external_busy_team_id_staff_id_starts_at_idx" ON "external_busy"("team_id", "staff_id", "starts_at");

-- CreateIndex
CREATE UNIQUE INDEX "external_busy_team_id_staff_id_source_external_id_key" ON "external_busy"("team_id", "staff_id", "source", "external_id");

-- CreateIndex
CREATE INDEX "resource_claims_team_id_session_id_idx" ON "resource_claims"("team_id", "session_id");

-- CreateIndex
CREATE INDEX "resource_claims_team_id_hold_id_idx" ON "resource_claims"("team_id", "hold_id");

-- AddForeignKey
ALTER TABLE "event_sessions" ADD CONSTRAINT "event_sessions_team_id_event_type_id_fkey" FOREIGN KEY ("team_id", "event_type_id") REFERENCES "event_types"("team_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "event_sessions" ADD CONSTRAINT "event_sessions_team_id_staff_id_fkey" FOREIGN KEY ("team_id", "staff_id") REFERENCES "staff"("team_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "event_holds" ADD CONSTRAINT "event_holds_team_id_fkey" FOREIGN KEY ("team_id") REFERENCES "teams"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "event_holds" ADD CONSTRAINT "event_holds_team_id_event_type_id_fkey" FOREIGN KEY ("team_id", "event_type_id") REFERENCES "event_types"("team_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "event_holds" ADD CONSTRAINT "event_holds_team_id_staff_id_fkey" FOREIGN KEY ("team_id", "staff_id") REFERENCES "staff"("team_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "event_holds" ADD CONSTRAINT "event_holds_team_id_session_id_fkey" FOREIGN KEY ("team_id", "session_id") REFERENCES "event_sessions"("team_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "events" ADD CONSTRAINT "events_team_id_session_id_fkey" FOREIGN KEY ("team_id", "session_id") REFERENCES "event_sessions"("team_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "resource_claims" ADD CONSTRAINT "resource_claims_team_id_session_id_fkey" FOREIGN KEY ("team_id", "session_id") REFERENCES "event_sessions"("team_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "resource_claims" ADD CONSTRAINT "resource_claims_team_id_hold_id_fkey" FOREIGN KEY ("team_id", "hold_id") REFERENCES "event_holds"("team_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "external_busy" ADD CONSTRAINT "external_busy_team_id_staff_id_fkey" FOREIGN KEY ("team_id", "staff_id") REFERENCES "staff"("team_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- A claim has one owner. A group's seats are the judge of who still fits, as the exclusion constraint is for time.
ALTER TABLE resource_claims ADD CONSTRAINT resource_claims_owner CHECK (num_nonnulls(event_id, session_id, hold_id) = 1);
ALTER TABLE event_sessions
  ADD CONSTRAINT event_sessions_range CHECK (starts_at < ends_at),
  ADD CONSTRAINT event_sessions_seats CHECK (seats_taken BETWEEN 0 AND capacity);
CREATE UNIQUE INDEX event_sessions_live_key ON event_sessions (team_id, event_type_id, staff_id, starts_at)
  WHERE closed_at IS NULL;
ALTER TABLE event_holds ADD CONSTRAINT event_holds_range CHECK (starts_at < ends_at);
ALTER TABLE external_busy ADD CONSTRAINT external_busy_range CHECK (starts_at < ends_at);
ALTER TABLE locations ADD CONSTRAINT locations_capacity CHECK (capacity > 0);
ALTER TABLE staff ADD CONSTRAINT staff_daily_limit CHECK (daily_limit > 0);

-- Whoever wants a time first clears away claims on it that have run out.
CREATE INDEX resource_claims_expiring_idx ON resource_claims (team_id, resource_id, expires_at)
  WHERE released_at IS NULL AND expires_at IS NOT NULL;
CREATE INDEX events_unpaid_idx ON events (expires_at) WHERE status = 'pending' AND expires_at IS NOT NULL;
