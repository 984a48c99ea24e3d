import { z } from 'zod';
import { camelKeys } from '@/lib/core/case';
import { email, id, nullable, optionalText, text } from '@/lib/core/fields';
import { amount, currency } from '@/lib/core/money-fields';
import { shortListQuery } from '@/lib/core/page';
import { instant } from '@/lib/core/time-fields';

export const DISCOUNT_TYPES = ['percentage', 'fixed'] as const;

const MAX_USES = 1_000_000_000;
const uses = z.number().int().min(1).max(MAX_USES);

const fields = {
  code: text(100).meta({ description: 'What is typed at booking; case is ignored.', example: 'SPRING10' }),
  name: optionalText(200).meta({ description: 'For the team only.' }),
  discount_type: z.enum(DISCOUNT_TYPES),
  discount_value: amount.meta({ description: 'Percent (up to four decimals), or an amount in major units.' }),
  currency: currency.optional().meta({ description: 'Of the amounts; the currency of the team when left out.' }),
  minimum_amount: nullable(amount).meta({
    description: 'What the lines it reduces must cost at least, in major units.',
  }),
  maximum_discount: nullable(amount).meta({ description: 'The most a percentage takes off, in major units.' }),
  usage_limit: nullable(uses).meta({ description: 'How often it can be used in all; no limit when null.' }),
  usage_limit_per_client: nullable(uses).meta({ description: 'How often one client can use it.' }),
  valid_from: nullable(instant),
  valid_until: nullable(instant).meta({ description: 'From this instant on it is refused.' }),
  event_type_id: nullable(id).meta({ description: 'The only event type it is good for; every one when null.' }),
  applies_to_extras: z.boolean().optional().meta({ description: 'Whether extras are reduced as well.' }),
  is_active: z.boolean().optional(),
};

export const createCouponInput = z.object(fields).transform(camelKeys);
export type CreateCouponInput = z.output<typeof createCouponInput>;

export const updateCouponInput = z.object(fields).partial().transform(camelKeys);
export type UpdateCouponInput = z.output<typeof updateCouponInput>;

export const COUPON_SORTS = { id: 'integer', code: 'text', created_at: 'instant', times_used: 'integer' } as const;

export const listCouponsQuery = z.object(shortListQuery(COUPON_SORTS)).transform(camelKeys);
export type ListCouponsQuery = z.output<typeof listCouponsQuery>;

const MAX_EXTRAS = 100;
const MAX_QUANTITY = 1_000;
const extra = z.union([
  id.transform((extraId) => ({ id: extraId, quantity: 1 })),
  z.object({ id, quantity: z.number().int().min(1).max(MAX_QUANTITY).default(1) }),
]);

const wanted = {
  code: text(100),
  event_type_id: id,
  extras: nullable(z.array(extra).max(MAX_EXTRAS)).meta({ description: 'Ids, or objects of `id` and `quantity`.' }),
  invitee_email: nullable(email).meta({ description: 'Checks the limit of this client as well.' }),
};

export const validateCouponInput = z.object(wanted).transform(camelKeys);
export type ValidateCouponInput = z.output<typeof validateCouponInput>;

/** The same for the team itself, which may try another price than the event type's own, in major units. */
export const tryCouponInput = z.object({ ...wanted, amount: nullable(amount) }).transform(camelKeys);
export type TryCouponInput = z.output<typeof tryCouponInput>;
