'use server';

import { revalidatePath } from 'next/cache';
import { getTranslations } from 'next-intl/server';
import { invalid } from '@/lib/core/errors';
import { id as idField } from '@/lib/core/fields';
import type { FormState } from '@/lib/core/form-state';
import { problem, toProblems } from '@/lib/core/problems';
import { assertAbility, type Ctx } from '@/lib/infra/ctx';
import { firstStranded } from '@/lib/modules/availability/stranded/service';
import { createTimeOffInput } from '@/lib/modules/availability/time-off/schema';
import { createTimeOff, deleteTimeOff, listTimeOffStaff } from '@/lib/modules/availability/time-off/service';
import { attempt, type FieldKinds, formAction, type ServerAction } from '@/lib/web/form-action';
import { timeOffForm, toTimeOff } from '../time-off-form';

const kinds: FieldKinds = { staff_id: 'integer', whole_days: 'boolean' };

const submit = formAction({ schema: timeOffForm, kinds }, async (ctx, form) => {
  assertAbility(ctx, 'availability:write');
  const wire = toTimeOff(form, await zoneOf(ctx, form.staff_id));
  const parsed = createTimeOffInput.safeParse(wire);
  if (!parsed.success) throw invalid(toProblems(parsed.error, wire));
  await createTimeOff(ctx, parsed.data);
  revalidatePath('/dashboard', 'layout');
  const t = await getTranslations('availability.time_off');
  const { total: count } = await firstStranded(ctx, { staffId: form.staff_id, cause: 'time_off' });
  return { ok: true, message: count === 0 ? t('added') : t('added_stranded', { count }) };
});

export async function addTimeOff(...given: Parameters<ServerAction>): Promise<FormState> {
  return submit(...given);
}

export async function removeTimeOff(id: number): Promise<FormState> {
  return attempt(async (ctx) => {
    assertAbility(ctx, 'availability:write');
    await deleteTimeOff(ctx, idField.parse(id));
    revalidatePath('/dashboard', 'layout');
    return { ok: true };
  });
}

/** Time off as the wire writes it. */
export interface WireTimeOff {
  staff_id: number;
  starts_at: string;
  ends_at: string;
  reason: string | null;
}

/** Enters what was deleted a moment ago again. */
export async function restoreTimeOff(timeOff: WireTimeOff): Promise<FormState> {
  return attempt(async (ctx) => {
    assertAbility(ctx, 'availability:write');
    await createTimeOff(ctx, createTimeOffInput.parse(timeOff));
    revalidatePath('/dashboard', 'layout');
    return { ok: true };
  });
}

async function zoneOf(ctx: Ctx, staffId: number): Promise<string> {
  const staff = (await listTimeOffStaff(ctx)).find(({ id }) => id === staffId);
  if (!staff) throw invalid(problem('staff_id', 'selected'));
  return staff.timeZone;
}
