import { defineEndpoint } from '@/lib/core/endpoint';
import { createCouponInput, listCouponsQuery, updateCouponInput, validateCouponInput } from './schema';
import { couponPriceResource, couponResource, serializeCoupon, serializeCouponPrice } from './serializer';

const one = { path: '/coupons/{id}', noun: 'Coupon' } as const;
const answer = { envelope: 'data', resource: couponResource, serialize: serializeCoupon } as const;

export const listCouponsEndpoint = defineEndpoint({
  ...answer,
  method: 'GET',
  path: '/coupons',
  title: "List team's coupons",
  description: 'All coupons of the team, or the page asked for.',
  ability: 'coupons:read',
  query: listCouponsQuery,
  envelope: 'rows',
});

export const getCouponEndpoint = defineEndpoint({
  ...one,
  ...answer,
  method: 'GET',
  title: 'Get a single coupon',
  description: 'One coupon, with how often it was used.',
  ability: 'coupons:read',
});

export const createCouponEndpoint = defineEndpoint({
  ...answer,
  method: 'POST',
  path: '/coupons',
  title: 'Create a new coupon',
  description: 'Adds a discount code; the code must be new in the team.',
  ability: 'coupons:write',
  status: 201,
  message: 'Coupon created successfully.',
  body: createCouponInput,
});

export const updateCouponEndpoint = defineEndpoint({
  ...one,
  ...answer,
  method: 'PUT',
  title: 'Update a coupon',
  description: 'Changes the fields that are sent; bookings made with it keep their price.',
  ability: 'coupons:write',
  message: 'Coupon updated successfully.',
  body: updateCouponInput,
});

export const deleteCouponEndpoint = defineEndpoint({
  ...one,
  method: 'DELETE',
  title: 'Delete a coupon',
  description: 'Removes a coupon; bookings made with it keep their price, and its code is free again.',
  ability: 'coupons:write',
  message: 'Coupon deleted successfully.',
  envelope: 'none',
});

export const validateCouponEndpoint = defineEndpoint({
  method: 'POST',
  path: '/coupons/validate',
  title: 'Validate a coupon',
  description:
    'What a booking would cost with a code, its taxes included, or 422 `coupon_invalid` saying why it cannot be used. Nothing is used up.',
  ability: 'coupons:read',
  body: validateCouponInput,
  envelope: 'data',
  resource: couponPriceResource,
  serialize: serializeCouponPrice,
});
