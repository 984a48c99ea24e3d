-- A logo's address was never filled; the picture itself is kept now, so that nothing is fetched from elsewhere.
ALTER TABLE "teams" DROP COLUMN "logo_url";

-- CreateTable
CREATE TABLE "team_logos" (
    "team_id" INTEGER NOT NULL,
    "id" UUID NOT NULL,
    "content_type" TEXT NOT NULL,
    "bytes" BYTEA NOT NULL,

    CONSTRAINT "team_logos_pkey" PRIMARY KEY ("team_id")
);

-- CreateTable
CREATE TABLE "user_photos" (
    "user_id" INTEGER NOT NULL,
    "version" UUID NOT NULL,
    "content_type" TEXT NOT NULL,
    "bytes" BYTEA NOT NULL,

    CONSTRAINT "user_photos_pkey" PRIMARY KEY ("user_id")
);

-- CreateIndex
CREATE UNIQUE INDEX "team_logos_id_key" ON "team_logos"("id");

-- AddForeignKey
ALTER TABLE "team_logos" ADD CONSTRAINT "team_logos_team_id_fkey" FOREIGN KEY ("team_id") REFERENCES "teams"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "user_photos" ADD CONSTRAINT "user_photos_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "users"("id") ON DELETE CASCADE ON UPDATE CASCADE;
