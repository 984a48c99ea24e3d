import type { Ctx } from '@/lib/infra/ctx';

/** What a form has booked already. */
export async function findByRequestKey(
  { db, teamId }: Ctx,
  requestKey: string,
): Promise<{ id: number; invoiceId: number | null } | null> {
  const event = await db.event.findFirst({
    where: { teamId, requestKey },
    select: { id: true, invoices: { where: { deletedAt: null }, orderBy: { id: 'asc' }, select: { id: true } } },
  });
  return event && { id: event.id, invoiceId: event.invoices[0]?.id ?? null };
}

/** Fails on index events_request_key when the same form was faster. */
export async function writeRequestKey({ db, teamId }: Ctx, id: number, requestKey: string): Promise<void> {
  await db.event.updateMany({ where: { teamId, id }, data: { requestKey } });
}

export interface BookedTotal {
  id: number;
  clientId: number;
  currency: string;
  /** Minor units of `currency`. */
  total: bigint;
}

/** An event and the other dates of its series, in their order. */
export function selectBookedTogether(
  { db, teamId }: Ctx,
  { id, seriesId }: { id: number; seriesId: number | null },
): Promise<BookedTotal[]> {
  return db.event.findMany({
    where: { teamId, ...(seriesId === null ? { id } : { seriesId }) },
    orderBy: [{ occurrenceNumber: 'asc' }, { id: 'asc' }],
    select: { id: true, clientId: true, currency: true, total: true },
  });
}
