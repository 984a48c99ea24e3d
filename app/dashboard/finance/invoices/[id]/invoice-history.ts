import type { InvoiceRow } from '@/lib/modules/invoices/queries';
import type { InvoiceMailRow } from '@/lib/modules/invoices/sending/queries';

/** Something that happened to an invoice; `id` tells it from others of its kind. */
export type HistoryEntry = { at: Date; id: number } & (
  | { action: 'created' | 'sent' | 'cancelled' }
  | { action: 'payment' | 'refund'; amount: bigint }
  | { action: 'credited'; number: string }
  | { action: 'mailed' | 'reminded'; to: string; isLost: boolean }
);

/** What happened to an invoice, the latest first, read from what it left behind. */
export function historyOf(invoice: InvoiceRow, mail: readonly InvoiceMailRow[]): HistoryEntry[] {
  const { id, createdAt, sentAt, updatedAt, status, transactions, creditNotes } = invoice;
  const entries: HistoryEntry[] = [
    { action: 'created', at: createdAt, id },
    ...(sentAt ? [{ action: 'sent' as const, at: sentAt, id }] : []),
    ...transactions.map((moved) => ({
      action: moved.type === 'payment' ? ('payment' as const) : ('refund' as const),
      at: moved.createdAt,
      id: moved.id,
      amount: moved.amount,
    })),
    ...creditNotes.map((note) => ({
      action: 'credited' as const,
      at: note.createdAt,
      id: note.id,
      number: note.number,
    })),
    ...mail.map((one) => ({
      action: one.template === 'invoice_reminder' ? ('reminded' as const) : ('mailed' as const),
      at: one.createdAt,
      id: one.id,
      to: one.to,
      isLost: one.failedAt !== null,
    })),
    // Nothing changes an invoice after it was cancelled.
    ...(status === 'cancelled' && creditNotes.length === 0
      ? [{ action: 'cancelled' as const, at: updatedAt, id }]
      : []),
  ];
  return entries.sort((a, b) => b.at.getTime() - a.at.getTime());
}
