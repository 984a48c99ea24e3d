'use server';

import { revalidatePath } from 'next/cache';
import { redirect } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import type { FormState } from '@/lib/core/form-state';
import { assertAbility, inTransaction } from '@/lib/infra/ctx';
import { createEventTypeInput, updateEventTypeInput } from '@/lib/modules/event-types/schema';
import { createEventType, deleteEventType, updateEventType } from '@/lib/modules/event-types/service';
import { attempt, type FieldKinds, formAction, type ServerAction } from '@/lib/web/form-action';
import { requireCtx } from '@/lib/web/require-ctx';
import { type Trade, templates } from './templates';

const PATH = '/dashboard/event-types';

const kinds: FieldKinds = {
  duration: 'integer',
  increment_minutes: 'integer',
  price: 'decimal',
  is_active: 'boolean',
  buffer_before: 'integer',
  buffer_after: 'integer',
  minimum_notice: 'integer',
  maximum_advance: 'integer',
  daily_limit: 'integer',
  capacity: 'integer',
  cancellation_window: 'integer',
  staff_ids: 'ids',
  location_ids: 'ids',
};

const submitNew = formAction({ schema: createEventTypeInput, kinds }, async (ctx, input) => {
  assertAbility(ctx, 'event-types:write');
  await createEventType(ctx, input);
  revalidatePath(PATH);
  redirect(PATH);
});

export async function addEventType(...given: Parameters<ServerAction>): Promise<FormState> {
  return submitNew(...given);
}

export async function saveEventType(id: number, ...given: Parameters<ServerAction>): Promise<FormState> {
  const submit = formAction({ schema: updateEventTypeInput, kinds }, async (ctx, input) => {
    assertAbility(ctx, 'event-types:write');
    await updateEventType(ctx, id, input);
    revalidatePath(PATH, 'layout');
    return { ok: true, message: (await getTranslations('event_types'))('saved') };
  });
  return submit(...given);
}

/** Whether it can be booked from now on. */
export async function switchEventType(id: number, isActive: boolean): Promise<FormState> {
  return attempt(async (ctx) => {
    assertAbility(ctx, 'event-types:write');
    const { name } = await updateEventType(ctx, id, { isActive });
    revalidatePath(PATH);
    const t = await getTranslations('event_types');
    return { ok: true, message: t('switched', { name, on: String(isActive) }) };
  });
}

export async function removeEventType(id: number): Promise<FormState> {
  return attempt(async (ctx) => {
    assertAbility(ctx, 'event-types:write');
    await deleteEventType(ctx, id);
    revalidatePath(PATH);
    return { ok: true, message: (await getTranslations('event_types'))('deleted') };
  });
}

/** Adds what businesses of a trade usually offer, all or nothing. */
export async function addTemplates(trade: Trade): Promise<void> {
  const ctx = await requireCtx();
  assertAbility(ctx, 'event-types:write');
  const t = await getTranslations('event_types.templates');
  await inTransaction(ctx, async (tx) => {
    for (const { key, ...template } of templates[trade]) {
      await createEventType(tx, createEventTypeInput.parse({ ...template, name: t(`${trade}.items.${key}`) }));
    }
  });
  revalidatePath(PATH);
}
