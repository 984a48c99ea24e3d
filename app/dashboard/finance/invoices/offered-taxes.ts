import type { Ctx } from '@/lib/infra/ctx';
import { listTaxesQuery } from '@/lib/modules/taxes/schema';
import { pageTaxes } from '@/lib/modules/taxes/service';

export interface OfferedTax {
  name: string;
  /** Percent. */
  rate: number;
}

/** The team's rates that are added to a price; an invoice knows no others. */
export async function offeredTaxes(ctx: Ctx): Promise<OfferedTax[]> {
  const taxes = await pageTaxes(ctx, listTaxesQuery.parse({}));
  const rows = Array.isArray(taxes) ? taxes : taxes.rows;
  return rows.filter(({ isActive, isInclusive }) => isActive && !isInclusive).map(({ name, rate }) => ({ name, rate }));
}
