import { apiRoute, apiRoutes } from '@/lib/api/api-route';
import { validateCouponEndpoint } from '@/lib/modules/coupons/endpoints';
import { validateCoupon } from '@/lib/modules/coupons/validation/service';

export const { GET, POST, PUT, PATCH, DELETE } = apiRoutes(
  apiRoute(validateCouponEndpoint, (ctx, { body }) => validateCoupon(ctx, body)),
);
