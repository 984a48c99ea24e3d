import { assertAbility, type Ctx } from '@/lib/infra/ctx';
import { type AroundRow, selectAround } from './queries';

/**
 * The events before and after one in time, and the visits of its client, in one statement.
 * @param event one that `getEvent` returned
 * @throws forbidden
 */
export function readAround(ctx: Ctx, event: Parameters<typeof selectAround>[1]): Promise<AroundRow> {
  assertAbility(ctx, 'events:read');
  return selectAround(ctx, event);
}
