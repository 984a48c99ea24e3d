'use server';

import { revalidatePath } from 'next/cache';
import { redirect } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { z } from 'zod';
import type { KnownClient } from '@/components/booking/client-fields';
import { id as idField } from '@/lib/core/fields';
import type { FormState } from '@/lib/core/form-state';
import { instant } from '@/lib/core/time-fields';
import { assertAbility, type Ctx } from '@/lib/infra/ctx';
import { listClients } from '@/lib/modules/clients/service';
import { bookAtDesk } from '@/lib/modules/events/desk/service';
import { invoiceEvents } from '@/lib/modules/events/invoicing/service';
import { refundEvent } from '@/lib/modules/events/refunds/service';
import { CHANGE_SCOPES } from '@/lib/modules/events/rules';
import { cancelEventInput, createEventInput, updateEventInput } from '@/lib/modules/events/schema';
import { cancelEvent, createEvent, keepEventQuiet, restoreEvent, updateEvent } from '@/lib/modules/events/service';
import { scheduleEvent } from '@/lib/modules/events/status/service';
import { attempt, type FieldKinds, formAction, type ServerAction } from '@/lib/web/form-action';
import { requireCtx } from '@/lib/web/require-ctx';
import { bookingKinds, deskForm } from './booking-form';
import { knownClients } from './known-clients';
import { offeringOverride } from './offer-override';
import { wallForm } from './wall-form';

const kinds: FieldKinds = {
  event_type_id: 'integer',
  staff_id: 'integer',
  location_id: 'integer',
  override_availability: 'boolean',
};

const submitNew = formAction({ schema: deskForm, kinds: bookingKinds }, async (ctx, said) => {
  assertAbility(ctx, 'events:write');
  const { settlement, paidWith, formKey, ...input } = said;
  const booked = await offeringOverride(() => bookAtDesk(ctx, input, { settlement, paidWith, formKey }));
  refresh();
  redirect(`/dashboard/events/${booked.id}?booked=1`);
});

/** Books from the full form, settles it as said, and shows the new event. */
export async function bookEvent(...given: Parameters<ServerAction>): Promise<FormState> {
  return submitNew(...given);
}

const submitQuick = formAction({ schema: wallForm(createEventInput), kinds: bookingKinds }, async (ctx, input) => {
  assertAbility(ctx, 'events:write');
  await offeringOverride(() => createEvent(ctx, input));
  refresh();
  return { ok: true };
});

/** Books from the calendar and stays there. */
export async function bookEventHere(...given: Parameters<ServerAction>): Promise<FormState> {
  return submitQuick(...given);
}

/** Changes details or time; bind the event's id. */
export async function changeEvent(id: number, ...given: Parameters<ServerAction>): Promise<FormState> {
  const submit = formAction({ schema: wallForm(updateEventInput), kinds }, async (ctx, input) => {
    assertAbility(ctx, 'events:write');
    await offeringOverride(() => updateEvent(ctx, idField.parse(id), input));
    refresh();
    return { ok: true };
  });
  return submit(...given);
}

const cancelForm = z.intersection(cancelEventInput, z.object({ refund: z.boolean() }));

/** Cancels with the reason typed, and gives back what was paid where that is ticked; bind the event's id. */
export async function dropEvent(id: number, ...given: Parameters<ServerAction>): Promise<FormState> {
  const submit = formAction({ schema: cancelForm, kinds: { refund: 'boolean' } }, async (ctx, { refund, ...input }) => {
    assertAbility(ctx, 'events:write');
    if (refund) assertAbility(ctx, 'transactions:write');
    const eventId = idField.parse(id);
    await cancelEvent(ctx, eventId, input);
    const t = await getTranslations('events.done');
    // Money moves outside of any transaction, so only once the cancellation stands.
    const isGiven = refund && (await refundEvent(ctx, eventId, input.reason ?? t('cancelled')));
    refresh();
    return refund ? { ok: true, message: t(isGiven ? 'cancelled_refunded' : 'cancelled_not_refunded') } : { ok: true };
  });
  return submit(...given);
}

/** The draft that bills an event: a new one, or the invoice it has already. */
export async function invoiceEvent(id: number): Promise<FormState & { invoiceId: number | null }> {
  let invoiceId: number | null = null;
  const state = await attempt(async (ctx) => {
    assertAbility(ctx, 'events:read');
    ({ id: invoiceId } = await invoiceEvents(ctx, [idField.parse(id)]));
    refresh();
    return { ok: true };
  });
  return { ...state, invoiceId };
}

const scope = z.enum(CHANGE_SCOPES).default('this');
const previousTimes = z.object({ start: instant, end: instant, staffId: idField.optional(), scope });

/** Puts a moved event back, and the dates of its series that moved along, to whom it was with; it was there before, so hours are not asked. */
export async function putEventBack(id: number, previous: z.input<typeof previousTimes>): Promise<FormState> {
  return change(async (ctx) => {
    const { start: startTime, end: endTime, staffId, scope } = previousTimes.parse(previous);
    const host = staffId ? { staffId } : {};
    await updateEvent(ctx, idField.parse(id), { startTime, endTime, ...host, scope, overrideAvailability: true });
  });
}

/** Tells nobody of a change that was just made, which stays; not ok once its message is due. */
export async function keepQuiet(id: number, of: z.input<typeof scope>): Promise<{ ok: boolean }> {
  const { ok } = await attempt(async (ctx) => {
    assertAbility(ctx, 'events:write');
    const withdrawn = await keepEventQuiet(ctx, idField.parse(id), scope.parse(of));
    return withdrawn > 0 ? { ok: true } : {};
  });
  return { ok: Boolean(ok) };
}

export async function takeCancellationBack(id: number, of: z.input<typeof scope>): Promise<FormState> {
  return change((ctx) => restoreEvent(ctx, idField.parse(id), scope.parse(of)));
}

const mark = z.enum(['completed', 'no_show', 'scheduled']);

/** Completed, no-show, or back to (or confirmed as) scheduled. */
export async function markEvent(id: number, status: z.output<typeof mark>): Promise<FormState> {
  return change((ctx) => {
    const wanted = mark.parse(status);
    const eventId = idField.parse(id);
    return wanted === 'scheduled' ? scheduleEvent(ctx, eventId) : updateEvent(ctx, eventId, { status: wanted });
  });
}

const MATCHES = 6;

/** Clients whose name, e-mail or phone contains the text; those without an e-mail cannot be booked and are left out. */
export async function findClients(text: string): Promise<KnownClient[]> {
  const ctx = await requireCtx();
  assertAbility(ctx, 'clients:read');
  const search = z.string().trim().min(1).max(200).safeParse(text);
  if (!search.success) return [];
  const { rows } = await listClients(ctx, { page: 1, perPage: MATCHES, sort: 'name', search: search.data });
  return knownClients(ctx, rows);
}

function change(work: (ctx: Ctx) => Promise<unknown>): Promise<FormState> {
  return attempt(async (ctx) => {
    assertAbility(ctx, 'events:write');
    await work(ctx);
    refresh();
    return { ok: true };
  });
}

/** Lists, calendar, home and the client's page all show events. */
function refresh(): void {
  revalidatePath('/dashboard', 'layout');
}
