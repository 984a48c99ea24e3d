import { likePattern } from '@/lib/core/like-pattern';
import type { Page } from '@/lib/core/page';
import type { Ctx } from '@/lib/infra/ctx';
import { pool } from '@/lib/infra/db';
import { listPage, revisionSql, teamFilter } from '@/lib/infra/list-page';
import type { Client } from '@/prisma/generated/client';
import type { ListClientsQuery } from './schema';

export type ClientRow = Pick<Client, 'id' | 'name' | 'email' | 'phone' | 'notes' | 'isActive'>;

export const CLIENT_COLUMNS = { id: true, name: true, email: true, phone: true, notes: true, isActive: true } as const;

const ORDERS = { name: 'lower(name), id', '-name': 'lower(name) DESC, id DESC', id: 'id', '-id': 'id DESC' } as const;

/** Living clients, newest first unless asked; staff see those of their own events. */
export async function selectClients(ctx: Ctx, query: ListClientsQuery): Promise<Page<ClientRow>> {
  const matching = clientsMatching(ctx, query);
  const columns = 'c.id, c.name, c.email, c.phone, c.notes, c.is_active AS "isActive"';
  const order = ORDERS[query.sort ?? '-id'];
  return listPage<ClientRow>({ noun: 'clients', request: query, matching }, async (limits) => {
    const text = `SELECT ${columns}, ${revisionSql('clients')} AS revision ${matching.text} ORDER BY ${order} ${limits}`;
    return (await pool.query<ClientRow & { revision: number | null }>(text, matching.values)).rows;
  });
}

function clientsMatching({ teamId, actor }: Ctx, { search, isActive }: ListClientsQuery) {
  const { add, conditions, values } = teamFilter('c', teamId);
  conditions.push('c.deleted_at IS NULL');
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
