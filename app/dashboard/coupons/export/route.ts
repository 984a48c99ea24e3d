import { toMajor } from '@/lib/core/money';
import type { CouponRow } from '@/lib/modules/coupons/queries';
import { type CsvColumn, instantColumns } from '@/lib/web/csv';
import { catalogCsvRoute } from '../../catalog-csv';
import { readCoupons } from '../read-coupons';

export const GET = catalogCsvRoute({
  name: 'coupons',
  ability: 'coupons:read',
  defaultSort: 'code',
  read: readCoupons,
  columns: (timeZone): CsvColumn<CouponRow>[] => [
    { name: 'id', value: (row) => row.id },
    { name: 'code', value: (row) => row.code },
    { name: 'name', value: (row) => row.name },
    { name: 'discount_type', value: (row) => row.discountType },
    { name: 'discount_value', value: (row) => row.discountValue.toNumber() },
    { name: 'currency', value: (row) => row.currency },
    { name: 'minimum_amount', value: (row) => toMajorOrNone(row.minimumAmount, row.currency) },
    { name: 'maximum_discount', value: (row) => toMajorOrNone(row.maximumDiscount, row.currency) },
    { name: 'usage_limit', value: (row) => row.usageLimit },
    { name: 'usage_limit_per_client', value: (row) => row.usageLimitPerClient },
    { name: 'times_used', value: (row) => row.timesUsed },
    ...instantColumns<CouponRow>('valid_from', (row) => row.validFrom, timeZone),
    ...instantColumns<CouponRow>('valid_until', (row) => row.validUntil, timeZone),
    { name: 'event_type_id', value: (row) => row.eventTypeId },
    { name: 'applies_to_extras', value: (row) => row.appliesToExtras },
    { name: 'is_active', value: (row) => row.isActive },
  ],
});

function toMajorOrNone(minor: bigint | null, currency: string): number | null {
  return minor === null ? null : toMajor(minor, currency);
}
