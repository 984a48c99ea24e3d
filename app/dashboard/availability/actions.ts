'use server';

import { revalidatePath } from 'next/cache';
import { redirect } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { z } from 'zod';
import { invalid } from '@/lib/core/errors';
import { id as idField } from '@/lib/core/fields';
import type { FormState } from '@/lib/core/form-state';
import { problem } from '@/lib/core/problems';
import { toWireDate } from '@/lib/core/time';
import { calendarDate } from '@/lib/core/time-fields';
import { assertAbility, type Ctx } from '@/lib/infra/ctx';
import { createScheduleInput, dayIntervals, updateScheduleInput } from '@/lib/modules/availability/schedules/schema';
import {
  assignSchedule,
  createSchedule,
  deleteSchedule,
  setDayHours,
  updateSchedule,
  ZONE_CHANGES,
} from '@/lib/modules/availability/schedules/service';
import { firstStranded, keepStranded, unkeepStranded } from '@/lib/modules/availability/stranded/service';
import { attempt, formAction, type ServerAction } from '@/lib/web/form-action';
import { rowForm } from './row-form';

const PATH = '/dashboard/availability';

const submitNew = formAction({ schema: rowForm(createScheduleInput, ['rules']) }, async (ctx, input) => {
  assertAbility(ctx, 'availability:write');
  const { id } = await createSchedule(ctx, input);
  refresh();
  redirect(`${PATH}/${id}`);
});

export async function addSchedule(...given: Parameters<ServerAction>): Promise<FormState> {
  return submitNew(...given);
}

const scheduleForm = z.intersection(updateScheduleInput, z.object({ zone_change: z.enum(ZONE_CHANGES).optional() }));

/**
 * Name, zone and weekly hours; the dates with other hours stay, or move with the zone where that is asked. Bind the
 * schedule's id.
 */
export async function saveSchedule(id: number, ...given: Parameters<ServerAction>): Promise<FormState> {
  const submit = formAction(
    { schema: rowForm(scheduleForm, ['rules']) },
    async (ctx, { zone_change: zoneChange, ...input }) => {
      assertAbility(ctx, 'availability:write');
      await updateSchedule(ctx, idField.parse(id), input, zoneChange);
      refresh();
      return { ok: true, message: await savedMessage(ctx, id) };
    },
  );
  return submit(...given);
}

const useForm = z.object({ staff_ids: z.array(idField) });

/** Who uses the schedule; bind its id. */
export async function saveScheduleUse(id: number, ...given: Parameters<ServerAction>): Promise<FormState> {
  const submit = formAction({ schema: useForm, kinds: { staff_ids: 'ids' } }, async (ctx, { staff_ids: staffIds }) => {
    assertAbility(ctx, 'availability:write');
    await assignSchedule(ctx, idField.parse(id), staffIds);
    refresh();
    return { ok: true, message: await savedMessage(ctx, id) };
  });
  return submit(...given);
}

export async function makeDefault(id: number): Promise<FormState> {
  return attempt(async (ctx) => {
    assertAbility(ctx, 'availability:write');
    const { name } = await updateSchedule(ctx, idField.parse(id), { isDefault: true });
    refresh();
    return { ok: true, message: (await getTranslations('availability.use'))('default_now', { name }) };
  });
}

export async function removeSchedule(id: number): Promise<FormState> {
  return attempt(async (ctx) => {
    assertAbility(ctx, 'availability:write');
    await deleteSchedule(ctx, idField.parse(id));
    refresh();
    return { ok: true, message: (await getTranslations('availability.delete'))('done') };
  });
}

const dayForm = z.object({ mode: z.enum(['usual', 'other', 'closed']), intervals: dayIntervals });

/** The hours of one date; bind the schedule's id and the date. */
export async function saveDay(id: number, date: string, ...given: Parameters<ServerAction>): Promise<FormState> {
  const submit = formAction({ schema: rowForm(dayForm, ['intervals']) }, async (ctx, { mode, intervals }) => {
    assertAbility(ctx, 'availability:write');
    if (mode === 'other' && intervals.length === 0) throw invalid(problem('intervals', 'required'));
    const hours = { usual: null, closed: [], other: intervals }[mode];
    await setDayHours(ctx, idField.parse(id), { date: toWireDate(calendarDate.parse(date)), intervals: hours });
    refresh();
    return { ok: true };
  });
  return submit(...given);
}

const minuteIntervals = z
  .array(z.object({ start: z.int().min(0).max(1439), end: z.int().min(1).max(2880) }))
  .max(20)
  .nullable();

/** Puts a date back to what it was; no intervals mean closed, null the weekly hours. */
export async function putDayBack(
  id: number,
  date: string,
  before: z.input<typeof minuteIntervals>,
): Promise<FormState> {
  return attempt(async (ctx) => {
    assertAbility(ctx, 'availability:write');
    const day = { date: toWireDate(calendarDate.parse(date)), intervals: minuteIntervals.parse(before) };
    await setDayHours(ctx, idField.parse(id), day);
    refresh();
    return { ok: true };
  });
}

/** Keeps a stranded event as it is, or takes that back. */
export async function keepEvent(id: number, isKept: boolean): Promise<FormState> {
  return attempt(async (ctx) => {
    assertAbility(ctx, 'events:write');
    await (isKept ? keepStranded : unkeepStranded)(ctx, idField.parse(id));
    refresh();
    return { ok: true };
  });
}

async function savedMessage(ctx: Ctx, scheduleId: number): Promise<string> {
  const t = await getTranslations('availability.schedules');
  const { total: count } = await firstStranded(ctx, { scheduleId, cause: 'hours' });
  return count === 0 ? t('saved') : t('saved_stranded', { count });
}

/** Hours show in the calendar and on the start page too. */
function refresh(): void {
  revalidatePath('/dashboard', 'layout');
}
