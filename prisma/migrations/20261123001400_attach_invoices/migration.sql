-- AlterTable
ALTER TABLE "mail_messages" ADD COLUMN     "invoice_id" INTEGER,
ADD COLUMN     "reply_to" TEXT;

-- CreateIndex
CREATE INDEX "mail_messages_team_id_invoice_id_idx" ON "mail_messages"("team_id", "invoice_id");

-- AddForeignKey
ALTER TABLE "mail_messages" ADD CONSTRAINT "mail_messages_team_id_invoice_id_fkey" FOREIGN KEY ("team_id", "invoice_id") REFERENCES "invoices"("team_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;
