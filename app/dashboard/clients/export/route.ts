import { listClients } from '@/lib/modules/clients/service';
import { allPages } from '@/lib/web/csv';
import { csvRoute } from '@/lib/web/csv-route';
import { clientsQueryOf } from '../clients-search';
import { clientCsvColumns } from './clients-csv';

/** All clients that the page with this query lists, as a CSV file; not for those who may only read clients. */
export const GET = csvRoute('clients:write', (ctx, params) => ({
  name: 'clients',
  columns: clientCsvColumns,
  pages: allPages((page) => listClients(ctx, { ...clientsQueryOf(params), ...page })),
}));
