import type { Ctx } from '@/lib/infra/ctx';
import type { Prisma } from '@/prisma/generated/client';
import { visibleEvents } from '../queries';

const BILLED_COLUMNS = {
  id: true,
  clientId: true,
  startsAt: true,
  inviteeName: true,
  inviteeEmail: true,
  currency: true,
  subtotal: true,
  discount: true,
  tax: true,
  total: true,
  eventType: { select: { name: true } },
  client: { select: { deletedAt: true } },
  extras: { select: { name: true, quantity: true, price: true }, orderBy: { extraId: 'asc' } },
} as const satisfies Prisma.EventSelect;

export type BilledEvent = Prisma.EventGetPayload<{ select: typeof BILLED_COLUMNS }>;

/** Events held until the transaction ends, so that two who bill them at once make one invoice; by start. */
export async function lockBilled(ctx: Ctx, ids: readonly number[]): Promise<BilledEvent[]> {
  const { db, teamId } = ctx;
  await db.$queryRaw`SELECT 1 FROM events WHERE team_id = ${teamId} AND id = ANY(${[...ids]}) ORDER BY id FOR UPDATE`;
  return db.event.findMany({
    where: { ...visibleEvents(ctx), id: { in: [...ids] } },
    orderBy: [{ startsAt: 'asc' }, { id: 'asc' }],
    select: BILLED_COLUMNS,
  });
}

/** The latest invoice that bills one of the events; credit notes, cancelled and deleted ones bill nothing. */
export function findInvoiceOf({ db, teamId }: Ctx, ids: readonly number[]): Promise<{ id: number } | null> {
  return db.invoice.findFirst({
    where: { teamId, eventId: { in: [...ids] }, deletedAt: null, correctsId: null, status: { not: 'cancelled' } },
    orderBy: { id: 'desc' },
    select: { id: true },
  });
}
