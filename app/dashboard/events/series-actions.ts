'use server';

import type { SeriesDate } from '@/components/booking/scope-field';
import { id as idField } from '@/lib/core/fields';
import { toWireInstant } from '@/lib/core/time';
import { assertAbility } from '@/lib/infra/ctx';
import { isOpen } from '@/lib/modules/events/rules';
import { getEvent } from '@/lib/modules/events/service';
import { requireCtx } from '@/lib/web/require-ctx';

/** The dates of an event's series that a change can still touch, in order. */
export async function listSeriesDates(eventId: number): Promise<SeriesDate[]> {
  const ctx = await requireCtx();
  assertAbility(ctx, 'events:read');
  const { occurrences } = await getEvent(ctx, idField.parse(eventId));
  return occurrences
    .filter(({ status, startsAt }) => isOpen(status) && startsAt > ctx.now)
    .map(({ id, startsAt }) => ({ id, start_time: toWireInstant(startsAt) }));
}
