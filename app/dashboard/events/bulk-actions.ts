'use server';

import { getLocale } from 'next-intl/server';
import { z } from 'zod';
import { BULK_PAGE, type BulkCursor, type BulkOutcome, type BulkPage } from '@/lib/core/bulk';
import { id } from '@/lib/core/fields';
import { startOfMinute } from '@/lib/core/time';
import { assertAbility } from '@/lib/infra/ctx';
import { cancelEventInput } from '@/lib/modules/events/schema';
import { cancelEvent, listEvents, restoreEvent, updateEvent } from '@/lib/modules/events/service';
import { scheduleEvent } from '@/lib/modules/events/status/service';
import { bulkStep } from '@/lib/web/bulk-action';
import { requireCtx } from '@/lib/web/require-ctx';
import { eventLabel, toEventRowView } from './event-view';
import { eventsQueryOf } from './events-search';

const ability = 'events:write';

/** The events after a cursor that the page with these parameters lists, in its order; staff get their own. */
export async function findMatchingEvents(params: Record<string, string>, cursor: BulkCursor): Promise<BulkPage> {
  const ctx = await requireCtx();
  assertAbility(ctx, ability);
  const query = eventsQueryOf(params, startOfMinute(ctx.now));
  const style = { locale: await getLocale(), timeZone: ctx.team.timezone, now: ctx.now };
  const { rows, nextCursor } = await listEvents(ctx, {
    ...query,
    page: 1,
    perPage: BULK_PAGE,
    cursor: cursor ?? undefined,
  });
  return { targets: rows.map((row) => ({ id: row.id, label: eventLabel(toEventRowView(row, style)) })), nextCursor };
}

export async function completeEvents(ids: number[]): Promise<BulkOutcome> {
  return bulkStep({ ids, ability }, (ctx, id) => updateEvent(ctx, id, { status: 'completed' }));
}

export async function missEvents(ids: number[]): Promise<BulkOutcome> {
  return bulkStep({ ids, ability }, (ctx, id) => updateEvent(ctx, id, { status: 'no_show' }));
}

/** Field `staff_id`: who takes them, each at its time; those who are not free then keep what they have. */
export async function giveEvents(ids: number[], fields: FormData): Promise<BulkOutcome> {
  const staffId = z.coerce.number().pipe(id).parse(fields.get('staff_id'));
  return bulkStep({ ids, ability }, (ctx, eventId) => updateEvent(ctx, eventId, { staffId }));
}

/** Field `reason`, one for all; of a series only the selected dates are cancelled. */
export async function dropEvents(ids: number[], fields: FormData): Promise<BulkOutcome> {
  const { reason } = cancelEventInput.parse({ reason: fields.get('reason') || null });
  return bulkStep({ ids, ability }, (ctx, id) => cancelEvent(ctx, id, { reason }));
}

export async function takeOutcomesBack(ids: number[]): Promise<BulkOutcome> {
  return bulkStep({ ids, ability }, scheduleEvent);
}

export async function takeCancellationsBack(ids: number[]): Promise<BulkOutcome> {
  return bulkStep({ ids, ability }, (ctx, id) => restoreEvent(ctx, id));
}
