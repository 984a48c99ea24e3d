import 'server-only';
import { cache } from 'react';
import type { InvoiceRow } from '@/lib/modules/invoices/queries';
import { getInvoice } from '@/lib/modules/invoices/service';
import { orNotFound, toRouteId } from '@/lib/web/or-not-found';
import { requireCtx } from '@/lib/web/require-ctx';

/** The invoice of an address, read once a request; null for a role that may not see invoices. */
export const readInvoice = cache(async (id: string): Promise<InvoiceRow | null> => {
  const ctx = await requireCtx();
  if (!ctx.actor.abilities.has('invoices:read')) return null;
  return orNotFound(getInvoice(ctx, toRouteId(id)));
});
