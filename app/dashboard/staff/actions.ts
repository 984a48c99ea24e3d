'use server';

import { revalidatePath } from 'next/cache';
import { redirect } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import type { BulkOutcome } from '@/lib/core/bulk';
import { wrongState } from '@/lib/core/errors';
import { id as idField } from '@/lib/core/fields';
import type { FormState } from '@/lib/core/form-state';
import { assertAbility, type Ctx } from '@/lib/infra/ctx';
import { firstStranded } from '@/lib/modules/availability/stranded/service';
import { createStaffInput, updateStaffInput } from '@/lib/modules/staff/schema';
import { createStaff, deleteStaff, getStaff, updateStaff } from '@/lib/modules/staff/service';
import { staffUsage } from '@/lib/modules/staff/usage/service';
import { bulkSwitch } from '@/lib/web/bulk-action';
import { attempt, type FieldKinds, formAction, type ServerAction } from '@/lib/web/form-action';
import { PATH } from './path';

/** What both forms have. */
const ownKinds: FieldKinds = { schedule_id: 'integer' };
const kinds: FieldKinds = {
  ...ownKinds,
  user_id: 'integer',
  daily_limit: 'integer',
  is_active: 'boolean',
  event_type_ids: 'ids',
};

const submitNew = formAction({ schema: createStaffInput, kinds }, async (ctx, input) => {
  assertAbility(ctx, 'staff:write');
  await createStaff(ctx, input);
  revalidatePath('/dashboard', 'layout');
  redirect(PATH);
});

export async function addStaff(...given: Parameters<ServerAction>): Promise<FormState> {
  return submitNew(...given);
}

/** Bind the id. */
export async function saveStaff(id: number, ...given: Parameters<ServerAction>): Promise<FormState> {
  return formAction({ schema: updateStaffInput, kinds }, (ctx, input) => save(ctx, id, input))(...given);
}

/** What members of the staff role change of themselves: the form has their own hours and nothing else. Bind the id. */
export async function saveOwnStaff(id: number, ...given: Parameters<ServerAction>): Promise<FormState> {
  return formAction({ schema: updateStaffInput, kinds: ownKinds }, (ctx, input) => save(ctx, id, input))(...given);
}

/** Whether new events can be booked with them from now on; says how many booked ones somebody must see to. */
export async function switchStaff(id: number, isActive: boolean): Promise<FormState> {
  return attempt(async (ctx) => {
    assertAbility(ctx, 'staff:write');
    const { name } = await updateStaff(ctx, idField.parse(id), { isActive });
    revalidatePath('/dashboard', 'layout');
    const t = await getTranslations('staff');
    const count = isActive ? 0 : (await firstStranded(ctx, { staffId: id })).total;
    const message = count > 0 ? t('switched_stranded', { name, count }) : t('switched', { name, on: String(isActive) });
    return { ok: true, message };
  });
}

/** Whether new events can be booked with them from now on. */
export async function switchStaffMany(ids: number[], isActive: boolean): Promise<BulkOutcome> {
  return bulkSwitch({ ids, ability: 'staff:write' }, isActive, { get: getStaff, update: updateStaff });
}

export async function removeStaff(id: number): Promise<FormState> {
  return attempt(async (ctx) => {
    assertAbility(ctx, 'staff:write');
    const { eventTypes, events } = await staffUsage(ctx, idField.parse(id));
    if (eventTypes.length > 0 || events > 0) throw wrongState('Staff member is in use');
    await deleteStaff(ctx, id);
    revalidatePath('/dashboard', 'layout');
    return { ok: true, message: (await getTranslations('staff'))('deleted') };
  });
}

async function save(ctx: Ctx, id: number, input: Parameters<typeof updateStaff>[2]): Promise<FormState> {
  assertAbility(ctx, 'staff:write');
  await updateStaff(ctx, idField.parse(id), input);
  revalidatePath('/dashboard', 'layout');
  const t = await getTranslations('staff');
  const { total: count } = await firstStranded(ctx, { staffId: id });
  return { ok: true, message: count === 0 ? t('saved') : t('saved_stranded', { count }) };
}
