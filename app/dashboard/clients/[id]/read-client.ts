import 'server-only';
import { cache } from 'react';
import { assertAbility } from '@/lib/infra/ctx';
import type { ClientRow } from '@/lib/modules/clients/queries';
import { getClient } from '@/lib/modules/clients/service';
import { orNotFound, toRouteId } from '@/lib/web/or-not-found';
import { requireCtx } from '@/lib/web/require-ctx';

/** The client of an address, read once a request. @throws forbidden */
export const readClient = cache(async (id: string): Promise<ClientRow> => {
  const ctx = await requireCtx();
  assertAbility(ctx, 'clients:read');
  return orNotFound(getClient(ctx, toRouteId(id)));
});
