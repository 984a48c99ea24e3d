import 'server-only';
import { unstable_rethrow } from 'next/navigation';
import { z } from 'zod';
import type { Ability } from '@/lib/core/abilities';
import { BULK_STEP, type BulkOutcome } from '@/lib/core/bulk';
import { id } from '@/lib/core/fields';
import { assertAbility, type Ctx } from '@/lib/infra/ctx';
import { attempt } from './form-action';
import { requireCtx } from './require-ctx';

const stepIds = z.array(id).min(1).max(BULK_STEP);

/**
 * One step of a bulk action: a use case for each row, each in a transaction of its own, so that one refusal stops no other.
 * A row of another team, or one the reader's role does not show, is refused as not there.
 *
 * ```ts
 * export async function archiveClients(ids: number[]): Promise<BulkOutcome> {
 *   return bulkStep({ ids, ability: 'clients:write' }, (ctx, id) => updateClient(ctx, id, { isActive: false }));
 * }
 * ```
 * The page is drawn anew by the browser after the last step, so nothing is revalidated here.
 */
export async function bulkStep(
  { ids, ability, word }: BulkStep,
  work: (ctx: Ctx, id: number) => Promise<unknown>,
): Promise<BulkOutcome> {
  const ctx = await requireCtx();
  const outcome: BulkOutcome = { done: [], failed: [] };
  for (const rowId of stepIds.parse(ids)) {
    try {
      assertAbility(ctx, ability);
      await work({ ...ctx, now: new Date() }, rowId);
      outcome.done.push(rowId);
    } catch (error) {
      unstable_rethrow(error);
      outcome.failed.push({ id: rowId, message: (await word?.(error)) ?? (await wordRefusal(error)) });
    }
  }
  return outcome;
}

/** How rows of one kind are read and changed. */
interface Switched {
  get: (ctx: Ctx, id: number) => Promise<{ isActive: boolean }>;
  update: (ctx: Ctx, id: number, input: { isActive: boolean }) => Promise<unknown>;
}

/**
 * A step that puts rows to use or takes them out of it. Rows that are so already are not counted, so that taking it back
 * leaves them as they were.
 */
export async function bulkSwitch(step: BulkStep, wanted: boolean, { get, update }: Switched): Promise<BulkOutcome> {
  const isActive = z.boolean().parse(wanted);
  const changed: number[] = [];
  const outcome = await bulkStep(step, async (ctx, rowId) => {
    const before = await get(ctx, rowId);
    if (before.isActive === isActive) return;
    await update(ctx, rowId, { isActive });
    changed.push(rowId);
  });
  return { ...outcome, done: changed };
}

interface BulkStep {
  ids: number[];
  ability: Ability;
  /** Words a refusal that the area knows more about. */
  word?: (error: unknown) => Promise<string | undefined>;
}

async function wordRefusal(error: unknown): Promise<string> {
  const { message } = await attempt(() => Promise.reject(error));
  return message ?? '';
}
