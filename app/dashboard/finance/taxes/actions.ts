'use server';

import { revalidatePath } from 'next/cache';
import { getTranslations } from 'next-intl/server';
import { z } from 'zod';
import type { BulkOutcome } from '@/lib/core/bulk';
import { id as idField } from '@/lib/core/fields';
import type { FormState } from '@/lib/core/form-state';
import { assertAbility } from '@/lib/infra/ctx';
import { createTaxInput, updateTaxInput } from '@/lib/modules/taxes/schema';
import { createTax, deleteTax, getTax, updateTax } from '@/lib/modules/taxes/service';
import { bulkSwitch } from '@/lib/web/bulk-action';
import { attempt, type FieldKinds, formAction, type ServerAction } from '@/lib/web/form-action';

const PATH = '/dashboard/finance/taxes';
const kinds: FieldKinds = { rate: 'decimal', is_active: 'boolean', is_inclusive: 'boolean' };

const submitNew = formAction({ schema: createTaxInput, kinds }, async (ctx, input) => {
  assertAbility(ctx, 'taxes:write');
  await createTax(ctx, input);
  return done('created');
});

export async function addTax(...given: Parameters<ServerAction>): Promise<FormState> {
  return submitNew(...given);
}

/** Saves a tax; bind the id. */
export async function saveTax(id: number, ...given: Parameters<ServerAction>): Promise<FormState> {
  const submit = formAction({ schema: updateTaxInput, kinds }, async (ctx, input) => {
    assertAbility(ctx, 'taxes:write');
    await updateTax(ctx, idField.parse(id), input);
    return done('saved');
  });
  return submit(...given);
}

/** Puts a tax on new prices or takes it off; bind the id. */
export async function switchTax(id: number, isActive: boolean): Promise<FormState> {
  return attempt(async (ctx) => {
    assertAbility(ctx, 'taxes:write');
    const active = z.boolean().parse(isActive);
    await updateTax(ctx, idField.parse(id), { isActive: active });
    return done(active ? 'activated' : 'deactivated');
  });
}

/** Puts taxes on new prices or takes them off. */
export async function switchTaxes(ids: number[], isActive: boolean): Promise<BulkOutcome> {
  return bulkSwitch({ ids, ability: 'taxes:write' }, isActive, { get: getTax, update: updateTax });
}

export async function removeTax(id: number): Promise<FormState> {
  return attempt(async (ctx) => {
    assertAbility(ctx, 'taxes:write');
    await deleteTax(ctx, idField.parse(id));
    return done('deleted');
  });
}

async function done(what: 'created' | 'saved' | 'activated' | 'deactivated' | 'deleted'): Promise<FormState> {
  revalidatePath(PATH);
  return { ok: true, message: (await getTranslations('taxes.done'))(what) };
}
