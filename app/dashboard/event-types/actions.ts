'use server';

import { revalidatePath } from 'next/cache';
import { redirect } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { z } from 'zod';
import type { FormState } from '@/lib/core/form-state';
import { assertAbility, type Ctx, inTransaction } from '@/lib/infra/ctx';
import { duplicateEventType } from '@/lib/modules/event-types/copies/service';
import { moveEventType } from '@/lib/modules/event-types/order/service';
import {
  createEventTypeInput,
  type EventTypeBasicsInput,
  updateEventTypeInput,
} from '@/lib/modules/event-types/schema';
import {
  createEventType,
  deleteEventType,
  getEventType,
  restoreEventType,
  updateEventType,
} from '@/lib/modules/event-types/service';
import { attempt, type FieldKinds, formAction, type ServerAction } from '@/lib/web/form-action';
import { toStored } from './[id]/availability/duration-units';
import { basicsForm } from './[id]/basics/basics-form';
import { questionForm } from './[id]/questions/question-form';
import { type Trade, templates } from './templates';

const PATH = '/dashboard/event-types';

const newKinds: FieldKinds = {
  duration: 'integer',
  increment_minutes: 'integer',
  capacity: 'integer',
  price: 'decimal',
  staff_ids: 'ids',
};

// Each tab sends its own fields: kinds that stand for a missing field must not reach those of another tab.
const basicKinds: FieldKinds = {
  duration: 'integer',
  increment_minutes: 'integer',
  capacity: 'integer',
  is_active: 'boolean',
  staff_ids: 'ids',
  location_ids: 'ids',
  extra_ids: 'ids',
};
const availabilityKinds: FieldKinds = { schedule_id: 'integer', daily_limit: 'integer' };
const paymentKinds: FieldKinds = { price: 'decimal', requires_payment: 'boolean' };

const availabilityForm = z.preprocess((raw) => toStored(raw as Record<string, unknown>), updateEventTypeInput);

const submitNew = formAction({ schema: createEventTypeInput, kinds: newKinds }, async (ctx, input) => {
  assertAbility(ctx, 'event-types:write');
  const { id } = await createEventType(ctx, input);
  revalidatePath(PATH);
  redirect(`${PATH}/${id}/basics`);
});

export async function addEventType(...given: Parameters<ServerAction>): Promise<FormState> {
  return submitNew(...given);
}

export async function saveBasics(id: number, ...given: Parameters<ServerAction>): Promise<FormState> {
  return formAction({ schema: basicsForm, kinds: basicKinds }, saveOf(id))(...given);
}

export async function saveAvailability(id: number, ...given: Parameters<ServerAction>): Promise<FormState> {
  return formAction({ schema: availabilityForm, kinds: availabilityKinds }, saveOf(id))(...given);
}

export async function saveQuestions(id: number, ...given: Parameters<ServerAction>): Promise<FormState> {
  return formAction({ schema: questionForm(updateEventTypeInput) }, saveOf(id))(...given);
}

export async function savePayments(id: number, ...given: Parameters<ServerAction>): Promise<FormState> {
  return formAction({ schema: updateEventTypeInput, kinds: paymentKinds }, saveOf(id))(...given);
}

/** Whether it can be booked from now on. */
export async function switchEventType(id: number, isActive: boolean): Promise<FormState> {
  return change(async (ctx) => {
    const { name } = await updateEventType(ctx, id, { isActive });
    return (await getTranslations('event_types'))('switched', { name, on: String(isActive) });
  });
}

export async function removeEventType(id: number): Promise<FormState> {
  return change(async (ctx) => {
    await deleteEventType(ctx, id);
    return (await getTranslations('event_types'))('deleted');
  });
}

/** The same as a removal, from the list, where it can be taken back. */
export async function archiveEventType(id: number): Promise<FormState> {
  return change(async (ctx) => {
    const { name } = await getEventType(ctx, id);
    await deleteEventType(ctx, id);
    return (await getTranslations('event_types'))('archived', { name });
  });
}

export async function unarchiveEventType(id: number): Promise<FormState> {
  return change(async (ctx) => {
    await restoreEventType(ctx, id);
    return undefined;
  });
}

/** A copy that is switched off until it is finished. */
export async function copyEventType(id: number): Promise<FormState> {
  return change(async (ctx) => {
    const t = await getTranslations('event_types');
    const { name } = await getEventType(ctx, id);
    const copy = await duplicateEventType(ctx, id, t('copy_name', { name }).slice(0, 200));
    return t('copied', { name: copy.name });
  });
}

export async function reorderEventType(id: number, direction: 'up' | 'down'): Promise<FormState> {
  return change(async (ctx) => {
    await moveEventType(ctx, id, direction);
    const { name } = await getEventType(ctx, id);
    return (await getTranslations('event_types'))('moved', { name, direction });
  });
}

/** Adds what businesses of a trade usually offer, all or nothing. */
export async function addTemplates(trade: Trade): Promise<FormState> {
  return attempt(async (ctx) => {
    assertAbility(ctx, 'event-types:write');
    const t = await getTranslations('event_types.templates');
    await inTransaction(ctx, async (tx) => {
      for (const { key, ...template } of templates[trade]) {
        await createEventType(tx, createEventTypeInput.parse({ ...template, name: t(`${trade}.items.${key}`) }));
      }
    });
    revalidatePath(PATH);
    return { ok: true };
  });
}

/** Saves what a tab sent. */
function saveOf(id: number) {
  return async (ctx: Ctx, input: EventTypeBasicsInput): Promise<FormState> => {
    assertAbility(ctx, 'event-types:write');
    await updateEventType(ctx, id, input);
    revalidatePath(PATH, 'layout');
    return { ok: true, message: (await getTranslations('event_types'))('saved') };
  };
}

/** A press of the list; what it answers is told in a toast. */
function change(work: (ctx: Ctx) => Promise<string | undefined>): Promise<FormState> {
  return attempt(async (ctx) => {
    assertAbility(ctx, 'event-types:write');
    const message = await work(ctx);
    revalidatePath(PATH);
    return message ? { ok: true, message } : { ok: true };
  });
}
