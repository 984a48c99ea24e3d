'use server';

import type { SeriesDate } from '@/components/booking/scope-field';
import { id as idField } from '@/lib/core/fields';
import { toWireInstant } from '@/lib/core/time';
import { assertAbility } from '@/lib/infra/ctx';
import { listSeriesEvents } from '@/lib/modules/events/series/service';
import { requireCtx } from '@/lib/web/require-ctx';

/** The dates of an event's series that a change can still touch, in order. */
export async function listSeriesDates(eventId: number): Promise<SeriesDate[]> {
  const ctx = await requireCtx();
  assertAbility(ctx, 'events:read');
  const events = await listSeriesEvents(ctx, idField.parse(eventId));
  return events
    .filter(({ status }) => status === 'pending' || status === 'scheduled')
    .map(({ id, startsAt }) => ({ id, start_time: toWireInstant(startsAt) }));
}
