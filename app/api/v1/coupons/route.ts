import { apiRoute, apiRoutes } from '@/lib/api/api-route';
import { createCouponEndpoint, listCouponsEndpoint } from '@/lib/modules/coupons/endpoints';
import { createCoupon, listCoupons } from '@/lib/modules/coupons/service';

export const { GET, POST, PUT, PATCH, DELETE } = apiRoutes(
  apiRoute(listCouponsEndpoint, (ctx, { query }) => listCoupons(ctx, query)),
  apiRoute(createCouponEndpoint, (ctx, { body }) => createCoupon(ctx, body)),
);
