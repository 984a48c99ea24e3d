import type { Ctx } from '@/lib/infra/ctx';

/** Holds living clients until the transaction ends: nobody can change them, or book or write an invoice for them. */
export function lockClients({ db, teamId }: Ctx, ids: readonly number[]): Promise<{ id: number; createdAt: Date }[]> {
  return db.$queryRaw`
    SELECT id, created_at AS "createdAt" FROM clients
    WHERE team_id = ${teamId} AND id = ANY(${ids}::integer[]) AND deleted_at IS NULL ORDER BY id FOR UPDATE`;
}

/** Gives everything that one client has to another. A test compares the tables with those the database names. */
export async function moveReferences({ db, teamId }: Ctx, from: number, to: number): Promise<void> {
  const where = { teamId, clientId: from };
  const data = { clientId: to };
  await db.event.updateMany({ where, data });
  await db.invoice.updateMany({ where, data });
  await db.transaction.updateMany({ where, data });
  await db.couponRedemption.updateMany({ where, data });
  await db.$executeRaw`
    INSERT INTO client_tags (team_id, client_id, tag_id)
    SELECT team_id, ${to}::integer, tag_id FROM client_tags WHERE team_id = ${teamId} AND client_id = ${from}
    ON CONFLICT DO NOTHING`;
  await db.clientTag.deleteMany({ where });
  await db.auditLogEntry.updateMany({
    where: { teamId, subjectType: 'client', subjectId: from },
    data: { subjectId: to },
  });
}

export interface MergeSideRow {
  id: number;
  events: number;
  invoices: number;
  payments: number;
}

/** How much each of the clients brings along. */
export function selectSides({ db, teamId }: Ctx, ids: readonly number[]): Promise<MergeSideRow[]> {
  return db.$queryRaw`
    SELECT c.id,
      (SELECT count(*)::integer FROM events e WHERE e.team_id = c.team_id AND e.client_id = c.id) AS events,
      (SELECT count(*)::integer FROM invoices i WHERE i.team_id = c.team_id AND i.client_id = c.id AND i.deleted_at IS NULL) AS invoices,
      (SELECT count(*)::integer FROM transactions t WHERE t.team_id = c.team_id AND t.client_id = c.id) AS payments
    FROM clients c WHERE c.team_id = ${teamId} AND c.id = ANY(${ids}::integer[]) AND c.deleted_at IS NULL`;
}
