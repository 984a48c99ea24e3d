export const PATH = '/dashboard/coupons';
