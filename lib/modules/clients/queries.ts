import { likePattern } from '@/lib/core/like-pattern';
import type { Page } from '@/lib/core/page';
import type { Ctx } from '@/lib/infra/ctx';
import { pool } from '@/lib/infra/db';
import {
  instantColumn,
  integerColumn,
  type Listed,
  listPage,
  orderOf,
  revisionSql,
  type SqlSorts,
  type TeamFilter,
  teamFilter,
  textColumn,
} from '@/lib/infra/list-page';
import type { Client } from '@/prisma/generated/client';
import type { ClientSortField, ListClientsQuery } from './schema';

export type ClientRow = Pick<Client, 'id' | 'name' | 'email' | 'phone' | 'notes' | 'isActive'>;

export const CLIENT_COLUMNS = { id: true, name: true, email: true, phone: true, notes: true, isActive: true } as const;

const SORTS: SqlSorts<ClientSortField> = {
  name: [textColumn('lower(c.name)'), integerColumn('c.id')],
  created_at: [instantColumn('c.created_at'), integerColumn('c.id')],
  id: [integerColumn('c.id')],
};

/** Living clients, newest first unless asked; staff see those of their own events. */
export async function selectClients(ctx: Ctx, query: ListClientsQuery): Promise<Page<ClientRow>> {
  const order = orderOf(SORTS, query.sort ?? '-id');
  const listing = {
    noun: 'clients',
    request: query,
    from: 'clients c',
    filter: clientsMatching(ctx, query),
    order,
  } as const;
  const columns = 'c.id, c.name, c.email, c.phone, c.notes, c.is_active AS "isActive"';
  return listPage<ClientRow>(listing, async ({ where, order, limits, values, sortKeys }) => {
    const text = `SELECT ${columns}, ${revisionSql('clients')} AS revision, ${sortKeys} AS sort_keys
      FROM clients c WHERE ${where} ORDER BY ${order} ${limits}`;
    return (await pool.query<Listed<ClientRow>>(text, values)).rows;
  });
}

function clientsMatching({ teamId, actor }: Ctx, { search, isActive }: ListClientsQuery): TeamFilter {
  const filter = teamFilter('c', teamId);
  const { add, conditions } = filter;
  conditions.push('c.deleted_at IS NULL');
  if (isActive !== undefined) add(isActive === 'true', (p) => `c.is_active = ${p}`);
  if (search) add(likePattern(search), (p) => `(c.name ILIKE ${p} OR c.email ILIKE ${p} OR c.phone ILIKE ${p})`);
  if (actor.role === 'staff') {
    add(
      actor.staffId,
      (p) => `EXISTS (SELECT 1 FROM events e WHERE e.team_id = c.team_id AND e.client_id = c.id AND e.staff_id = ${p})`,
    );
  }
  return filter;
}
