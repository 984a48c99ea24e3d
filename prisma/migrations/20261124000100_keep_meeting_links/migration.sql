-- AlterTable
ALTER TABLE "event_types" ADD COLUMN "meeting_url" TEXT;
