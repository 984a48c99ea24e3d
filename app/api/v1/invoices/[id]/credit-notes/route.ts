import { apiRoute, apiRoutes } from '@/lib/api/api-route';
import { createCreditNote } from '@/lib/modules/invoices/credit-notes/service';
import { createCreditNoteEndpoint } from '@/lib/modules/invoices/endpoints';

export const { GET, POST, PUT, PATCH, DELETE } = apiRoutes(
  apiRoute(createCreditNoteEndpoint, (ctx, { id }) => createCreditNote(ctx, id)),
);
