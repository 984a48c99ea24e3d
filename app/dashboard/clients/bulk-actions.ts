'use server';

import { BULK_PAGE, type BulkCursor, type BulkOutcome, type BulkPage } from '@/lib/core/bulk';
import { assertAbility } from '@/lib/infra/ctx';
import { tagName } from '@/lib/modules/clients/schema';
import { listClients, updateClient } from '@/lib/modules/clients/service';
import { tagClients, untagClients } from '@/lib/modules/clients/tags/service';
import { bulkStep } from '@/lib/web/bulk-action';
import { requireCtx } from '@/lib/web/require-ctx';
import { clientsQueryOf } from './clients-search';

const ability = 'clients:write';

/** The clients after a cursor that the page with these parameters lists, in its order. */
export async function findMatchingClients(params: Record<string, string>, cursor: BulkCursor): Promise<BulkPage> {
  const ctx = await requireCtx();
  assertAbility(ctx, ability);
  const query = { ...clientsQueryOf(params), page: 1, perPage: BULK_PAGE, cursor: cursor ?? undefined };
  const { rows, nextCursor } = await listClients(ctx, query);
  return { targets: rows.map(({ id, name }) => ({ id, label: name })), nextCursor };
}

/** Field `tag`. Those who have it already are not counted, so that taking it back leaves it with them. */
export async function tagRows(ids: number[], fields: FormData): Promise<BulkOutcome> {
  const name = tagName.parse(fields.get('tag'));
  const changed: number[] = [];
  const outcome = await bulkStep({ ids, ability }, async (ctx, id) => {
    changed.push(...(await tagClients(ctx, [id], name)));
  });
  return { ...outcome, done: changed };
}

export async function untagRows(name: string, ids: number[]): Promise<BulkOutcome> {
  const tag = tagName.parse(name);
  return bulkStep({ ids, ability }, (ctx, id) => untagClients(ctx, [id], tag));
}

export async function deactivateRows(ids: number[]): Promise<BulkOutcome> {
  return bulkStep({ ids, ability }, (ctx, id) => updateClient(ctx, id, { isActive: false }));
}

export async function activateRows(ids: number[]): Promise<BulkOutcome> {
  return bulkStep({ ids, ability }, (ctx, id) => updateClient(ctx, id, { isActive: true }));
}
