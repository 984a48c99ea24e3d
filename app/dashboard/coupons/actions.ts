'use server';

import { revalidatePath } from 'next/cache';
import { redirect } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import type { BulkOutcome } from '@/lib/core/bulk';
import { wrongState } from '@/lib/core/errors';
import { id as idField } from '@/lib/core/fields';
import type { FormState } from '@/lib/core/form-state';
import { assertAbility } from '@/lib/infra/ctx';
import { createCouponInput, updateCouponInput } from '@/lib/modules/coupons/schema';
import { createCoupon, deleteCoupon, getCoupon, updateCoupon } from '@/lib/modules/coupons/service';
import { bulkSwitch } from '@/lib/web/bulk-action';
import { attempt, type FieldKinds, formAction, type ServerAction } from '@/lib/web/form-action';
import { requireCtx } from '@/lib/web/require-ctx';
import { couponForm } from './coupon-days';
import { PATH } from './path';

const kinds: FieldKinds = {
  discount_value: 'decimal',
  minimum_amount: 'decimal',
  maximum_discount: 'decimal',
  usage_limit: 'integer',
  usage_limit_per_client: 'integer',
  event_type_id: 'integer',
  applies_to_extras: 'boolean',
  is_active: 'boolean',
};

export async function addCoupon(...given: Parameters<ServerAction>): Promise<FormState> {
  const { team } = await requireCtx();
  const before = { validFrom: null, validUntil: null };
  const schema = couponForm(createCouponInput, { timeZone: team.timezone, before });
  const submit = formAction({ schema, kinds }, async (ctx, input) => {
    assertAbility(ctx, 'coupons:write');
    await createCoupon(ctx, input);
    revalidatePath('/dashboard', 'layout');
    redirect(PATH);
  });
  return submit(...given);
}

/** Bind the id. */
export async function saveCoupon(id: number, ...given: Parameters<ServerAction>): Promise<FormState> {
  return attempt(async (ctx) => {
    assertAbility(ctx, 'coupons:write');
    const before = await getCoupon(ctx, idField.parse(id));
    const schema = couponForm(updateCouponInput, { timeZone: ctx.team.timezone, before });
    const submit = formAction({ schema, kinds }, async (own, input) => {
      await updateCoupon(own, id, input);
      revalidatePath('/dashboard', 'layout');
      return { ok: true, message: (await getTranslations('coupons'))('saved') };
    });
    return submit(...given);
  });
}

/** Whether its code is accepted from now on. */
export async function switchCoupon(id: number, isActive: boolean): Promise<FormState> {
  return attempt(async (ctx) => {
    assertAbility(ctx, 'coupons:write');
    const { code } = await updateCoupon(ctx, idField.parse(id), { isActive });
    revalidatePath('/dashboard', 'layout');
    return { ok: true, message: (await getTranslations('coupons'))('switched', { name: code, on: String(isActive) }) };
  });
}

/** Whether the codes are accepted from now on. */
export async function switchCoupons(ids: number[], isActive: boolean): Promise<BulkOutcome> {
  return bulkSwitch({ ids, ability: 'coupons:write' }, isActive, { get: getCoupon, update: updateCoupon });
}

export async function removeCoupon(id: number): Promise<FormState> {
  return attempt(async (ctx) => {
    assertAbility(ctx, 'coupons:write');
    const { timesUsed } = await getCoupon(ctx, idField.parse(id));
    if (timesUsed > 0) throw wrongState('Coupon is in use');
    await deleteCoupon(ctx, id);
    revalidatePath('/dashboard', 'layout');
    return { ok: true, message: (await getTranslations('coupons'))('deleted') };
  });
}
