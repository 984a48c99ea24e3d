import { systemCtx } from '@/lib/infra/system-ctx';
import { getInvoice, getSender } from '@/lib/modules/invoices/service';
import { deliverMail, type MailFile } from '@/lib/modules/mail/sending/service';
import { invoicePdf } from './invoice-pdf';
import { pdfName } from './pdf-name';

/** Sends what is due, invoices with their PDF. @returns how many were sent */
export function deliverMailWithInvoices(): Promise<number> {
  return deliverMail(undefined, drawMailed);
}

/** The PDF of an invoice as it is now. @throws not_found, wrong_state for letters that the font lacks */
export async function drawMailed(teamId: number, invoiceId: number): Promise<MailFile> {
  const ctx = await systemCtx(teamId);
  if (!ctx) throw new Error('the team is gone');
  const [invoice, sender] = await Promise.all([getInvoice(ctx, invoiceId), getSender(ctx)]);
  const content = await invoicePdf(ctx, invoice, sender);
  return { filename: pdfName(invoice.number), contentType: 'application/pdf', content };
}
