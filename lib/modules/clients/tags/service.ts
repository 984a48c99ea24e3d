import { invalid, notFound } from '@/lib/core/errors';
import { problem } from '@/lib/core/problems';
import { assertAbility, type Ctx, inTransaction } from '@/lib/infra/ctx';
import { recordClientChanges } from '../history/service';
import { MAX_TAGS } from '../schema';
import {
  deleteClientTag,
  holdClients,
  insertClientTag,
  selectFullClients,
  selectTagNames,
  selectTags,
} from './queries';

/** Names of the team's tags, in order of the alphabet. */
export async function listTags(ctx: Ctx): Promise<string[]> {
  const tags = await selectTagNames(ctx);
  return tags.map(({ name }) => name);
}

/**
 * Gives clients a tag; one the team does not have yet is made. Clients of another team are passed over.
 * @returns ids of those who did not have it, for taking it back
 * @throws invalid when one of them has all the tags it can have
 */
export function tagClients(ctx: Ctx, ids: readonly number[], name: string): Promise<number[]> {
  assertAbility(ctx, 'clients:write');
  return inTransaction(ctx, async (tx) => {
    await holdClients(tx, ids);
    const full = await selectFullClients(tx, ids, MAX_TAGS);
    if (full.length > 0) throw invalid(problem('tags', 'max_array', { max: MAX_TAGS }));
    return record(tx, ids, () => insertClientTag(tx, ids, name));
  });
}

/** Takes a tag away. @returns ids of those who had it @throws not_found when no such client had it */
export function untagClients(ctx: Ctx, ids: readonly number[], name: string): Promise<number[]> {
  assertAbility(ctx, 'clients:write');
  return inTransaction(ctx, async (tx) => {
    const changed = await record(tx, ids, () => deleteClientTag(tx, ids, name));
    if (changed.length === 0) throw notFound('Tag');
    return changed;
  });
}

async function record(tx: Ctx, ids: readonly number[], change: () => Promise<{ clientId: number }[]>) {
  const before = new Map((await selectTags(tx, ids)).map(({ id, tags }) => [id, tags]));
  const changed = (await change()).map(({ clientId }) => clientId);
  const after = await selectTags(tx, changed);
  await recordClientChanges(
    tx,
    after.map(({ id, tags }) => ({
      clientId: id,
      action: 'updated',
      changes: { tags: [before.get(id) ?? [], tags] },
    })),
  );
  return changed;
}
