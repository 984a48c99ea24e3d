import { apiRoute, apiRoutes } from '@/lib/api/api-route';
import { deleteInvoiceEndpoint, getInvoiceEndpoint, updateInvoiceEndpoint } from '@/lib/modules/invoices/endpoints';
import { deleteInvoice, getInvoice, updateInvoice } from '@/lib/modules/invoices/service';

export const { GET, POST, PUT, PATCH, DELETE } = apiRoutes(
  apiRoute(getInvoiceEndpoint, (ctx, { id }) => getInvoice(ctx, id)),
  apiRoute(updateInvoiceEndpoint, (ctx, { id, body }) => updateInvoice(ctx, id, body)),
  apiRoute(deleteInvoiceEndpoint, (ctx, { id }) => deleteInvoice(ctx, id)),
);
