import type { KnownClient } from '@/components/booking/client-fields';
import type { Ctx } from '@/lib/infra/ctx';
import type { ClientRow } from '@/lib/modules/clients/queries';
import { usualTypes } from '@/lib/modules/events/visits/service';

/** Clients as a booking form offers them, with what they usually come for; those without an e-mail cannot be booked and are left out. */
export async function knownClients(ctx: Ctx, rows: readonly ClientRow[]): Promise<KnownClient[]> {
  const usual = await usualTypes(
    ctx,
    rows.map(({ id }) => id),
  );
  return rows.flatMap(({ id, name, email, phone, notes }) =>
    email ? [{ id, name, email, phone: phone ?? '', eventTypeId: usual.get(id) ?? null, note: notes ?? '' }] : [],
  );
}
