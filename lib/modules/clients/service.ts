import { invalid, notFound } from '@/lib/core/errors';
import type { Page } from '@/lib/core/page';
import { problem } from '@/lib/core/problems';
import { type Ctx, inTransaction } from '@/lib/infra/ctx';
import { violates } from '@/lib/infra/db-errors';
import { recordClientChanges } from './history/service';
import { CLIENT_COLUMNS, type ClientRow, replaceTags, selectClients, toClientRow } from './queries';
import { changesBetween } from './rules';
import type { CreateClientInput, ListClientsQuery, UpdateClientInput } from './schema';

export function listClients(ctx: Ctx, query: ListClientsQuery): Promise<Page<ClientRow>> {
  return selectClients(ctx, query);
}

/** @throws not_found */
export async function getClient(ctx: Ctx, id: number): Promise<ClientRow> {
  const client = await ctx.db.client.findFirst({ where: { ...visibleClients(ctx), id }, select: CLIENT_COLUMNS });
  if (!client) throw notFound('Client');
  return toClientRow(client);
}

/** @throws invalid when the e-mail belongs to another client of the team */
export async function createClient(ctx: Ctx, { tags, ...input }: CreateClientInput): Promise<ClientRow> {
  const id = await inTransaction(ctx, async (tx) => {
    const made = await tx.db.client.create({ data: { teamId: tx.teamId, ...input }, select: { id: true } });
    if (tags) await replaceTags(tx, made.id, tags);
    return made.id;
  }).catch(refuseTakenEmail);
  return getClient(ctx, id);
}

/** Fields not given stay. @throws not_found, invalid when the e-mail belongs to another client of the team */
export async function updateClient(ctx: Ctx, id: number, { tags, ...input }: UpdateClientInput): Promise<ClientRow> {
  return inTransaction(ctx, async (tx) => {
    const before = await getClient(tx, id);
    const { count } = await tx.db.client.updateMany({ where: { ...visibleClients(tx), id }, data: input });
    if (count === 0) throw notFound('Client');
    if (tags) await replaceTags(tx, id, tags);
    const after = await getClient(tx, id);
    await recordClientChanges(tx, [{ clientId: id, action: 'updated', changes: changesBetween(before, after) }]);
    return after;
  }).catch(refuseTakenEmail);
}

/** Past bookings keep showing the client; its e-mail becomes free. @throws not_found */
export async function deleteClient(ctx: Ctx, id: number): Promise<void> {
  const { count } = await ctx.db.client.updateMany({
    where: { ...visibleClients(ctx), id },
    data: { deletedAt: ctx.now },
  });
  if (count === 0) throw notFound('Client');
}

interface Invitee {
  name: string;
  email: string;
  phone: string | null;
  timezone: string | null;
}

/** The team's client with that e-mail (case ignored), else a new one; two bookings at once make one client. */
export async function findOrCreateClient(ctx: Ctx, invitee: Invitee): Promise<{ id: number }> {
  return inTransaction(ctx, async ({ db, teamId }) => {
    const [client] = await db.$queryRaw<{ id: number }[]>`
      INSERT INTO clients (team_id, name, email, phone, timezone)
      VALUES (${teamId}, ${invitee.name}, ${invitee.email}, ${invitee.phone}, ${invitee.timezone})
      ON CONFLICT (team_id, lower(email)) WHERE deleted_at IS NULL DO UPDATE SET email = clients.email
      RETURNING id`;
    if (!client) throw new Error('finding or creating a client returned no row');
    return client;
  });
}

function visibleClients({ teamId, actor }: Ctx) {
  const ofOwnEvents = actor.role === 'staff' ? { events: { some: { staffId: actor.staffId ?? 0 } } } : {};
  return { teamId, deletedAt: null, ...ofOwnEvents };
}

function refuseTakenEmail(error: unknown): never {
  if (violates(error, 'clients_email_key')) throw invalid(problem('email', 'taken'));
  throw error;
}
