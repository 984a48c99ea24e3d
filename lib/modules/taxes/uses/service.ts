import { assertAbility, type Ctx } from '@/lib/infra/ctx';
import { statement } from '@/lib/infra/sql';

/** What has a price that active taxes are part of. */
export interface TaxedPrices {
  eventTypes: number;
  extras: number;
}

const countPriced = statement<{ event_types: number; extras: number }>(`SELECT
     (SELECT count(*) FROM event_types WHERE team_id = $1 AND deleted_at IS NULL AND is_active AND price > 0) AS event_types,
     (SELECT count(*) FROM extras WHERE team_id = $1 AND deleted_at IS NULL AND is_active AND price > 0) AS extras`);

/** Every active tax is part of every price of the team. @throws forbidden */
export async function countTaxedPrices(ctx: Ctx): Promise<TaxedPrices> {
  assertAbility(ctx, 'taxes:read');
  const [row] = await countPriced(ctx.teamId);
  return { eventTypes: row?.event_types ?? 0, extras: row?.extras ?? 0 };
}
