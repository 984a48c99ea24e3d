-- CreateEnum
CREATE TYPE "sample_noun" AS ENUM ('client', 'event_type', 'staff', 'event', 'invoice', 'transaction');

-- CreateTable
CREATE TABLE "sample_rows" (
    "team_id" INTEGER NOT NULL,
    "noun" "sample_noun" NOT NULL,
    "row_id" INTEGER NOT NULL,

    CONSTRAINT "sample_rows_pkey" PRIMARY KEY ("team_id","noun","row_id")
);

-- AddForeignKey
ALTER TABLE "sample_rows" ADD CONSTRAINT "sample_rows_team_id_fkey" FOREIGN KEY ("team_id") REFERENCES "teams"("id") ON DELETE CASCADE ON UPDATE CASCADE;
