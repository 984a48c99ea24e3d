import { apiRoute, apiRoutes } from '@/lib/api/api-route';
import { createInvoiceEndpoint, listInvoicesEndpoint } from '@/lib/modules/invoices/endpoints';
import { createInvoice, listInvoices } from '@/lib/modules/invoices/service';

export const { GET, POST, PUT, PATCH, DELETE } = apiRoutes(
  apiRoute(listInvoicesEndpoint, (ctx, { query }) => listInvoices(ctx, query)),
  apiRoute(createInvoiceEndpoint, (ctx, { body }) => createInvoice(ctx, body)),
);
