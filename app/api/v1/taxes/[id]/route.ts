import { apiRoute, apiRoutes } from '@/lib/api/api-route';
import { deleteTaxEndpoint, getTaxEndpoint, updateTaxEndpoint } from '@/lib/modules/taxes/endpoints';
import { deleteTax, getTax, updateTax } from '@/lib/modules/taxes/service';

export const { GET, POST, PUT, PATCH, DELETE } = apiRoutes(
  apiRoute(getTaxEndpoint, (ctx, { id }) => getTax(ctx, id)),
  apiRoute(updateTaxEndpoint, (ctx, { id, body }) => updateTax(ctx, id, body)),
  apiRoute(deleteTaxEndpoint, (ctx, { id }) => deleteTax(ctx, id)),
);
