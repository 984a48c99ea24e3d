import 'server-only';
import type { Ctx } from '@/lib/infra/ctx';
import { listTaxes, type TaxRow } from '@/lib/modules/taxes/service';
import type { CatalogRead } from '../../catalog-csv';
import { type TaxView, toTaxView } from './tax-view';

/** @throws forbidden */
export async function readTaxes(ctx: Ctx, locale: string): Promise<CatalogRead<TaxRow, TaxView>> {
  const records = await listTaxes(ctx);
  const style = { currency: ctx.team.currency, locale };
  return { records, rows: records.map((tax) => toTaxView(tax, style)) };
}
