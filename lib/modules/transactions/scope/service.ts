import { assertAbility, type Ctx } from '@/lib/infra/ctx';
import type { TransactionScope } from '../queries';
import { type ScopeNames, selectScopeNames } from './queries';

const UNNAMED: ScopeNames = { event_type: null, staff: null, location: null };

/**
 * What the ids of a scope are called, also when they are no longer offered; null for those that the team does not have.
 * @throws forbidden
 */
export async function findScopeNames(ctx: Ctx, scope: TransactionScope): Promise<ScopeNames> {
  assertAbility(ctx, 'transactions:read');
  const { eventTypeId, staffId, locationId } = scope;
  return eventTypeId || staffId || locationId ? selectScopeNames(ctx, scope) : UNNAMED;
}
