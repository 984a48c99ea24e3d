import { prisma } from '@/lib/infra/db';

interface Window {
  /** Older ones are left alone: whoever looked after them by hand is not overruled. */
  since: Date;
  /** Younger ones may still be in somebody's hands. */
  until: Date;
}

interface PaymentKey {
  teamId: number;
  id: number;
}

/** Charges of all teams that nobody heard the end of, because their process died. */
export function selectUnheard({ since, until }: Window): Promise<PaymentKey[]> {
  return prisma.$queryRaw`
    SELECT t.team_id AS "teamId", t.id FROM teams JOIN transactions t ON t.team_id = teams.id
    WHERE t.status = 'processing' AND t.type = 'payment' AND t.created_at BETWEEN ${since} AND ${until}`;
}

/** Refunds of all teams that were begun and not ended; `id` is the payment's. */
export function selectUnfinishedRefunds({ since, until }: Window): Promise<(PaymentKey & { key: string })[]> {
  return prisma.$queryRaw`
    SELECT t.team_id AS "teamId", t.refunds_id AS id, t.idempotency_key AS key
    FROM teams JOIN transactions t ON t.team_id = teams.id
    WHERE t.status = 'processing' AND t.type <> 'payment' AND t.created_at BETWEEN ${since} AND ${until}
      AND t.refunds_id IS NOT NULL AND t.idempotency_key IS NOT NULL`;
}

/**
 * Charges of bookings that came to nothing: the event was cancelled before it was ever scheduled, or is not kept. Those with
 * a refund, whatever came of it, are left out.
 */
export function selectLate({ since, until }: Window): Promise<PaymentKey[]> {
  return prisma.$queryRaw`
    SELECT t.team_id AS "teamId", t.id FROM teams JOIN transactions t ON t.team_id = teams.id
    LEFT JOIN events e ON e.team_id = t.team_id AND e.id = t.event_id
    WHERE t.status = 'completed' AND t.type = 'payment' AND t.created_at BETWEEN ${since} AND ${until}
      AND t.idempotency_key LIKE 'event-%' AND t.provider NOT IN ('on_site', 'bank_transfer', 'cash')
      AND (e.id IS NULL OR (e.status = 'cancelled' AND NOT EXISTS (
        SELECT 1 FROM event_history h
        WHERE h.team_id = e.team_id AND h.event_id = e.id AND h.action IN ('scheduled', 'restored'))))
      AND NOT EXISTS (SELECT 1 FROM transactions r WHERE r.team_id = t.team_id AND r.refunds_id = t.id)`;
}
