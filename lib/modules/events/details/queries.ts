import type { Ctx } from '@/lib/infra/ctx';
import type { Prisma } from '@/prisma/generated/client';
import { EVENT_COLUMNS } from '../queries';
import { occurrencesOf } from '../series/queries';

/** All that an event's page says of it, with the dates of its series and the money that came in for it: one statement. */
export function detailColumns(ctx: Ctx) {
  const money = {
    where: { status: { in: ['completed', 'refunded', 'partially_refunded'] } },
    select: { type: true, amount: true },
  } satisfies Prisma.Event$transactionsArgs;
  return {
    ...EVENT_COLUMNS,
    eventType: { select: { ...EVENT_COLUMNS.eventType.select, cancellationWindowHours: true } },
    client: { select: { ...EVENT_COLUMNS.client.select, notes: true, deletedAt: true } },
    series: {
      select: {
        ...EVENT_COLUMNS.series.select,
        events: occurrencesOf(ctx),
        parent: { select: { transactions: money } },
      },
    },
    transactions: money,
  } satisfies Prisma.EventSelect;
}

export type EventDetailRow = Prisma.EventGetPayload<{ select: ReturnType<typeof detailColumns> }>;
