import 'server-only';
import { cache } from 'react';
import { assertAbility } from '@/lib/infra/ctx';
import { type EventDetails, getEvent } from '@/lib/modules/events/service';
import { orNotFound, toRouteId } from '@/lib/web/or-not-found';
import { requireCtx } from '@/lib/web/require-ctx';

/** The event of an address, read once a request. @throws forbidden */
export const readEvent = cache(async (id: string): Promise<EventDetails> => {
  const ctx = await requireCtx();
  assertAbility(ctx, 'events:read');
  return orNotFound(getEvent(ctx, toRouteId(id)));
});
