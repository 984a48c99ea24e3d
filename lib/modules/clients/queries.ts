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
import type { Prisma } from '@/prisma/generated/client';
import type { ClientSortField, ListClientsQuery } from './schema';

export const CLIENT_COLUMNS = {
  id: true,
  name: true,
  email: true,
  phone: true,
  notes: true,
  timezone: true,
  isActive: true,
  tags: { select: { tag: { select: { name: true } } } },
} as const satisfies Prisma.ClientSelect;

type FoundClient = Prisma.ClientGetPayload<{ select: typeof CLIENT_COLUMNS }>;

export type ClientRow = Omit<FoundClient, 'tags'> & {
  /** Names, in order of the alphabet. */
  tags: string[];
};

export function toClientRow({ tags, ...client }: FoundClient): ClientRow {
  const names = tags.map(({ tag }) => tag.name);
  return { ...client, tags: names.toSorted((a, b) => a.localeCompare(b)) };
}

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
  return listPage<ClientRow>(listing, async ({ where, order, limits, values, sortKeys }) => {
    const text = `SELECT ${LIST_COLUMNS}, ${revisionSql('clients')} AS revision, ${sortKeys} AS sort_keys
      FROM clients c WHERE ${where} ORDER BY ${order} ${limits}`;
    return (await pool.query<Listed<ClientRow>>(text, values)).rows;
  });
}

/** Makes these the tags of a client; names that the team does not have yet become tags of it. */
export async function replaceTags({ db, teamId }: Ctx, clientId: number, names: string[]): Promise<void> {
  // In one order, so that two who make the same tags do not wait for each other.
  const wanted = names.toSorted();
  await db.$executeRaw`
    INSERT INTO tags (team_id, name) SELECT ${teamId}, name FROM unnest(${wanted}::text[]) name ON CONFLICT DO NOTHING`;
  const tags = await db.$queryRaw<{ id: number }[]>`
    SELECT id FROM tags WHERE team_id = ${teamId} AND lower(name) IN (SELECT lower(name) FROM unnest(${wanted}::text[]) name)`;
  const tagIds = tags.map(({ id }) => id);
  await db.clientTag.deleteMany({ where: { teamId, clientId, tagId: { notIn: tagIds } } });
  await db.clientTag.createMany({ data: tagIds.map((tagId) => ({ teamId, clientId, tagId })), skipDuplicates: true });
}

const LIST_COLUMNS = `c.id, c.name, c.email, c.phone, c.notes, c.timezone, c.is_active AS "isActive", ARRAY(
    SELECT t.name FROM client_tags ct JOIN tags t ON t.team_id = ct.team_id AND t.id = ct.tag_id
    WHERE ct.team_id = c.team_id AND ct.client_id = c.id ORDER BY lower(t.name)
  ) AS tags`;

const HAS_TAG = (tag: string) => `EXISTS (
    SELECT 1 FROM client_tags ct JOIN tags t ON t.team_id = ct.team_id AND t.id = ct.tag_id
    WHERE ct.team_id = c.team_id AND ct.client_id = c.id AND lower(t.name) = lower(${tag})
  )`;

function clientsMatching({ teamId, actor }: Ctx, { search, isActive, tag }: ListClientsQuery): TeamFilter {
  const filter = teamFilter('c', teamId);
  const { add, conditions } = filter;
  conditions.push('c.deleted_at IS NULL');
  if (isActive !== undefined) add(isActive === 'true', (p) => `c.is_active = ${p}`);
  if (search) add(likePattern(search), (p) => `c.search_text LIKE fold_text(${p})`);
  if (tag) add(tag, HAS_TAG);
  if (actor.role === 'staff') {
    add(
      actor.staffId,
      (p) => `EXISTS (SELECT 1 FROM events e WHERE e.team_id = c.team_id AND e.client_id = c.id AND e.staff_id = ${p})`,
    );
  }
  return filter;
}
