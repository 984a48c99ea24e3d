import { csvRoute } from '@/lib/web/csv-route';
import { invoicesCsv } from './invoices-csv';

export const GET = csvRoute('invoices:read', invoicesCsv);
