import { invalid, notFound } from '@/lib/core/errors';
import { problem } from '@/lib/core/problems';
import { assertAbility, type Ctx, inTransaction } from '@/lib/infra/ctx';
import { recordClientChanges } from '../history/service';
import type { ClientRow } from '../queries';
import { changesBetween } from '../rules';
import { MAX_TAGS } from '../schema';
import { getClient } from '../service';
import { lockClients, type MergeSideRow, moveReferences, selectSides } from './queries';
import { mergedFacts } from './rules';
import type { MergeClientsInput } from './schema';

/** How many events, invoices and payments each of the clients brings along. */
export async function compareClients(ctx: Ctx, ids: readonly number[]): Promise<Map<number, MergeSideRow>> {
  assertAbility(ctx, 'clients:write');
  const sides = await selectSides(ctx, ids);
  return new Map(sides.map((side) => [side.id, side]));
}

/**
 * Makes one client of two, all or nothing: events, invoices, transactions, coupon uses, tags and history of the other one
 * move to the one that is kept, the picked values are written, and the other one is gone. Its details stay in the history.
 * @throws not_found when one of them is not there (any more), invalid for a client with itself or too many tags together
 */
export async function mergeClients(ctx: Ctx, keptId: number, choice: MergeClientsInput): Promise<ClientRow> {
  assertAbility(ctx, 'clients:write');
  if (keptId === choice.otherId) throw invalid(problem('other_id', 'selected'));
  return inTransaction(ctx, async (tx) => {
    const { kept, other, since } = await bothClients(tx, keptId, choice.otherId);
    if (new Set([...kept.tags, ...other.tags]).size > MAX_TAGS) {
      throw invalid(problem('tags', 'max_array', { max: MAX_TAGS }));
    }
    await moveReferences(tx, other.id, kept.id);
    // Deleted before the other's e-mail is written, which must be free by then.
    await tx.db.client.delete({ where: { teamId_id: { teamId: tx.teamId, id: other.id } } });
    await tx.db.client.update({
      where: { teamId_id: { teamId: tx.teamId, id: kept.id } },
      data: { ...mergedFacts(kept, other, choice), createdAt: since },
    });
    const after = await getClient(tx, kept.id);
    const changes = { ...changesBetween(kept, after), merged: [other, null] as [unknown, unknown] };
    await recordClientChanges(tx, [{ clientId: kept.id, action: 'merged', changes }]);
    return after;
  });
}

async function bothClients(tx: Ctx, keptId: number, otherId: number) {
  const held = await lockClients(tx, [keptId, otherId]);
  if (held.length < 2) throw notFound('Client');
  const [kept, other] = [await getClient(tx, keptId), await getClient(tx, otherId)];
  const since = new Date(Math.min(...held.map(({ createdAt }) => createdAt.getTime())));
  return { kept, other, since };
}
