import { apiRoute, apiRoutes } from '@/lib/api/api-route';
import { createTaxEndpoint, listTaxesEndpoint } from '@/lib/modules/taxes/endpoints';
import { createTax, pageTaxes } from '@/lib/modules/taxes/service';

export const { GET, POST, PUT, PATCH, DELETE } = apiRoutes(
  apiRoute(listTaxesEndpoint, (ctx, { query }) => pageTaxes(ctx, query)),
  apiRoute(createTaxEndpoint, (ctx, { body }) => createTax(ctx, body)),
);
