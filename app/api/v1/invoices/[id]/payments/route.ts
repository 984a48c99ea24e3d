import { apiRoute, apiRoutes } from '@/lib/api/api-route';
import { recordInvoicePaymentEndpoint } from '@/lib/modules/invoices/endpoints';
import { recordPayment } from '@/lib/modules/invoices/payments/service';

export const { GET, POST, PUT, PATCH, DELETE } = apiRoutes(
  apiRoute(recordInvoicePaymentEndpoint, (ctx, { id, body }) => recordPayment(ctx, id, body)),
);
