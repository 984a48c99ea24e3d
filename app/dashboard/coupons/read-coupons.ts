import 'server-only';
import type { Ctx } from '@/lib/infra/ctx';
import type { CouponRow } from '@/lib/modules/coupons/queries';
import { listAllCoupons } from '@/lib/modules/coupons/service';
import { readEventTypes } from '@/lib/web/team-reads';
import type { CatalogRead } from '../catalog-csv';
import { type CouponRowView, toCouponRow } from './coupon-view';

export async function readCoupons(ctx: Ctx, locale: string): Promise<CatalogRead<CouponRow, CouponRowView>> {
  const [records, eventTypes] = await Promise.all([listAllCoupons(ctx), readEventTypes(ctx)]);
  const names = new Map(eventTypes.map(({ id, name }) => [id, name]));
  const style = { locale, timeZone: ctx.team.timezone, now: ctx.now };
  const rows = records.map((coupon) => toCouponRow(coupon, names.get(coupon.eventTypeId ?? 0) ?? '', style));
  return { records, rows };
}
