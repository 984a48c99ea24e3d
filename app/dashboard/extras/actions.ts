'use server';

import { revalidatePath } from 'next/cache';
import { redirect } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import type { BulkOutcome } from '@/lib/core/bulk';
import { wrongState } from '@/lib/core/errors';
import { id as idField } from '@/lib/core/fields';
import type { FormState } from '@/lib/core/form-state';
import { assertAbility } from '@/lib/infra/ctx';
import { createExtraInput, updateExtraInput } from '@/lib/modules/extras/schema';
import { createExtra, deleteExtra, getExtra, updateExtra } from '@/lib/modules/extras/service';
import { extraUsage } from '@/lib/modules/extras/usage/service';
import { bulkSwitch } from '@/lib/web/bulk-action';
import { attempt, type FieldKinds, formAction, type ServerAction } from '@/lib/web/form-action';
import { PATH } from './path';

const kinds: FieldKinds = {
  price: 'decimal',
  duration: 'integer',
  max_quantity: 'integer',
  is_required: 'boolean',
  is_active: 'boolean',
  event_type_ids: 'ids',
};

const submitNew = formAction({ schema: createExtraInput, kinds }, async (ctx, input) => {
  assertAbility(ctx, 'extras:write');
  await createExtra(ctx, input);
  revalidatePath('/dashboard', 'layout');
  redirect(PATH);
});

export async function addExtra(...given: Parameters<ServerAction>): Promise<FormState> {
  return submitNew(...given);
}

/** Bind the id. */
export async function saveExtra(id: number, ...given: Parameters<ServerAction>): Promise<FormState> {
  const submit = formAction({ schema: updateExtraInput, kinds }, async (ctx, input) => {
    assertAbility(ctx, 'extras:write');
    await updateExtra(ctx, idField.parse(id), input);
    revalidatePath('/dashboard', 'layout');
    return { ok: true, message: (await getTranslations('extras'))('saved') };
  });
  return submit(...given);
}

/** Whether new bookings can include it from now on. */
export async function switchExtra(id: number, isActive: boolean): Promise<FormState> {
  return attempt(async (ctx) => {
    assertAbility(ctx, 'extras:write');
    const { name } = await updateExtra(ctx, idField.parse(id), { isActive });
    revalidatePath('/dashboard', 'layout');
    return { ok: true, message: (await getTranslations('extras'))('switched', { name, on: String(isActive) }) };
  });
}

/** Whether new bookings can include them from now on. */
export async function switchExtras(ids: number[], isActive: boolean): Promise<BulkOutcome> {
  return bulkSwitch({ ids, ability: 'extras:write' }, isActive, { get: getExtra, update: updateExtra });
}

export async function removeExtra(id: number): Promise<FormState> {
  return attempt(async (ctx) => {
    assertAbility(ctx, 'extras:write');
    const { eventTypes, events } = await extraUsage(ctx, idField.parse(id));
    if (eventTypes.length > 0 || events > 0) throw wrongState('Extra is in use');
    await deleteExtra(ctx, id);
    revalidatePath('/dashboard', 'layout');
    return { ok: true, message: (await getTranslations('extras'))('deleted') };
  });
}
