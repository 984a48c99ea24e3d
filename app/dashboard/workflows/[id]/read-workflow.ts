import 'server-only';
import { cache } from 'react';
import type { WorkflowRow } from '@/lib/modules/workflows/queries';
import { getWorkflow } from '@/lib/modules/workflows/service';
import { orNotFound, toRouteId } from '@/lib/web/or-not-found';
import { requireCtx } from '@/lib/web/require-ctx';

/** The workflow of an address, read once a request; null for a role that may not see workflows. */
export const readWorkflow = cache(async (id: string): Promise<WorkflowRow | null> => {
  const ctx = await requireCtx();
  if (!ctx.actor.abilities.has('workflows:read')) return null;
  return orNotFound(getWorkflow(ctx, toRouteId(id)));
});
