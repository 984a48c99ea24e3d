import type { TimeStyle } from '@/components/booking/event-time';
import { formatMoment } from '@/components/booking/event-time';
import { listHref } from '@/components/table/list-search';
import { formatMoney } from '@/lib/core/money';
import type { TransactionListRow } from '@/lib/modules/transactions/queries';

export const TRANSACTIONS_PATH = '/dashboard/finance/transactions';

/** A transaction of the list; money and time are written on the server. */
export interface TransactionRowView
  extends Pick<TransactionListRow, 'id' | 'type' | 'status' | 'provider' | 'client_id' | 'event_id' | 'invoice_id'> {
  amount: string;
  time: string;
  clientName: string;
  /** The service of the event. */
  eventName: string;
  invoiceNumber: string;
  /** This list with the transaction open beside it. */
  href: string;
}

export function toTransactionRowView(
  row: TransactionListRow,
  { params, style }: { params: Record<string, string>; style: TimeStyle },
): TransactionRowView {
  const { id, type, status, provider, client_id, event_id, invoice_id } = row;
  return {
    ...{ id, type, status, provider, client_id, event_id, invoice_id },
    amount: signedMoney(row, style.locale),
    time: formatMoment(row.created_at, style),
    clientName: row.client_name ?? '',
    eventName: row.event_type_name ?? '',
    invoiceNumber: row.invoice_number ?? '',
    href: transactionHref(id, params),
  };
}

/** The list as the address has it, its page too, with one transaction open. */
export function transactionHref(id: number, params: Record<string, string>): string {
  return listHref(TRANSACTIONS_PATH, params, { page: params.page ?? null, transaction: String(id) });
}

/** Money that went out stands below zero. */
export function signedMoney(
  { amount, currency, type }: Pick<TransactionListRow, 'amount' | 'currency' | 'type'>,
  locale: string,
): string {
  return formatMoney(type === 'payment' || amount === 0 ? amount : -amount, currency, locale);
}
