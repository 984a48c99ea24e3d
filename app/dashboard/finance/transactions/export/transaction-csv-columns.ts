import { toMajor } from '@/lib/core/money';
import type { TransactionListRow } from '@/lib/modules/transactions/queries';
import { type CsvColumn, instantColumns } from '@/lib/web/csv';

/** The columns of a transaction in their order, under the API's names. @param timeZone the team's */
export function transactionCsvColumns(timeZone: string): CsvColumn<TransactionListRow>[] {
  return [
    { name: 'id', value: (row) => row.id },
    ...instantColumns<TransactionListRow>('created_at', (row) => row.created_at, timeZone),
    { name: 'type', value: (row) => row.type },
    { name: 'status', value: (row) => row.status },
    { name: 'provider', value: (row) => row.provider },
    { name: 'amount', value: (row) => toMajor(row.amount, row.currency) },
    { name: 'currency', value: (row) => row.currency },
    { name: 'customer_id', value: (row) => row.client_id },
    { name: 'customer_name', value: (row) => row.client_name },
    { name: 'event_id', value: (row) => row.event_id },
    { name: 'event_type', value: (row) => row.event_type_name },
    { name: 'invoice_id', value: (row) => row.invoice_id },
    { name: 'invoice_number', value: (row) => row.invoice_number },
  ];
}
