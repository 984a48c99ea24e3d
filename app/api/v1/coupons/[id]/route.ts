import { apiRoute, apiRoutes } from '@/lib/api/api-route';
import { deleteCouponEndpoint, getCouponEndpoint, updateCouponEndpoint } from '@/lib/modules/coupons/endpoints';
import { deleteCoupon, getCoupon, updateCoupon } from '@/lib/modules/coupons/service';

export const { GET, POST, PUT, PATCH, DELETE } = apiRoutes(
  apiRoute(getCouponEndpoint, (ctx, { id }) => getCoupon(ctx, id)),
  apiRoute(updateCouponEndpoint, (ctx, { id, body }) => updateCoupon(ctx, id, body)),
  apiRoute(deleteCouponEndpoint, (ctx, { id }) => deleteCoupon(ctx, id)),
);
