import { likePattern } from '@/lib/core/like-pattern';
import type { Page } from '@/lib/core/page';
import type { Ctx } from '@/lib/infra/ctx';
import { pool } from '@/lib/infra/db';
import { listTotal } from '@/lib/infra/list-total';
import type { Client } from '@/prisma/generated/client';
import type { ListClientsQuery } from './schema';

export type ClientRow = Pick<Client, 'id' | 'name' | 'email' | 'phone' | 'notes' | 'isActive'>;

export const CLIENT_COLUMNS = { id: true, name: true, email: true, phone: true, notes: true, isActive: true } as const;

const ORDERS = { name: 'lower(name), id', '-name': 'lower(name) DESC, id DESC', id: 'id', '-id': 'id DESC' } as const;

/** Living clients, newest first unless asked; staff see those of their own events. */
export async function selectClients(ctx: Ctx, query: ListClientsQuery): Promise<Page<ClientRow>> {
  const matching = clientsMatching(ctx, query);
  const limit = query.perPage;
  const offset = (query.page - 1) * limit;
  const { rows } = await pool.query<ClientRow & { revision: number | null }>(
    `SELECT c.id, c.name, c.email, c.phone, c.notes, c.is_active AS "isActive",
       (SELECT revision FROM team_revisions WHERE team_id = $1 AND noun = 'clients') AS revision
     ${matching.text} ORDER BY ${ORDERS[query.sort ?? '-id']} LIMIT ${limit} OFFSET ${offset}`,
    matching.values,
  );
  const revision = rows[0]?.revision ?? undefined;
  const total = await listTotal({
    teamId: ctx.teamId,
    noun: 'clients',
    revision,
    offset,
    limit,
    found: rows.length,
    matching,
  });
  return { rows, page: query.page, perPage: limit, total };
}

function clientsMatching({ teamId, actor }: Ctx, { search, isActive }: ListClientsQuery) {
  const values: unknown[] = [teamId];
  const conditions = ['c.team_id = $1', 'c.deleted_at IS NULL'];
  const add = (value: unknown, condition: (placeholder: string) => string) => {
    values.push(value);
    conditions.push(condition(`$${values.length}`));
  };
  if (isActive !== undefined) add(isActive === 'true', (p) => `c.is_active = ${p}`);
  if (search) add(likePattern(search), (p) => `(c.name ILIKE ${p} OR c.email ILIKE ${p} OR c.phone ILIKE ${p})`);
  if (actor.role === 'staff') {
    add(
      actor.staffId,
      (p) => `EXISTS (SELECT 1 FROM events e WHERE e.team_id = c.team_id AND e.client_id = c.id AND e.staff_id = ${p})`,
    );
  }
  return { text: `FROM clients c WHERE ${conditions.join(' AND ')}`, values };
}
