import { formatDay, formatMoment } from '@/components/booking/event-time';
import type { CatalogRow } from '@/components/catalog/catalog-row';
import { numberFormat } from '@/lib/core/formats';
import { formatMoney } from '@/lib/core/money';
import { instantToWall } from '@/lib/core/wall-time';
import type { CouponRow } from '@/lib/modules/coupons/queries';
import { couponState } from '@/lib/modules/coupons/rules';

/** A row of the list; every text is written on the server. */
export interface CouponRowView extends CatalogRow {
  /** What the team calls it. */
  note: string;
  state: ReturnType<typeof couponState>;
  discount: string;
  timesUsed: number;
  usageLimit: number | null;
  /** The first instant, and the last day or moment; empty without. */
  from: string;
  until: string;
  /** The only event type that it is good for. */
  eventType: string;
}

interface ViewStyle {
  locale: string;
  timeZone: string;
  now: Date;
}

export function toCouponRow(coupon: CouponRow, eventType: string, style: ViewStyle): CouponRowView {
  const { id, code, name, isActive, timesUsed, usageLimit, validFrom, validUntil } = coupon;
  return {
    id,
    name: code,
    isActive,
    note: name ?? '',
    state: couponState(coupon, style.now),
    discount: formatDiscount(coupon, style.locale),
    timesUsed,
    usageLimit,
    from: validFrom ? formatFrom(validFrom, style) : '',
    until: validUntil ? formatUntil(validUntil, style) : '',
    eventType,
    search: [code, name, eventType].join(' '),
    sortKeys: {
      code,
      discount: coupon.discountValue.toNumber(),
      times_used: timesUsed,
      valid_until: validUntil?.getTime() ?? Number.MAX_SAFE_INTEGER,
      event_type: eventType,
    },
  };
}

/** `10 %`, or an amount in the coupon's currency. */
export function formatDiscount({ discountType, discountValue, currency }: CouponRow, locale: string): string {
  const value = discountValue.toNumber();
  if (discountType === 'fixed') return formatMoney(value, currency, locale);
  return numberFormat(locale, { style: 'percent', maximumFractionDigits: 4 }).format(value / 100);
}

function formatFrom(from: Date, style: ViewStyle): string {
  return isMidnight(from, style.timeZone) ? formatDay(from, style, style.now) : formatMoment(from, style);
}

/** An end at midnight is the day before, which is the last one. */
function formatUntil(until: Date, style: ViewStyle): string {
  return isMidnight(until, style.timeZone)
    ? formatDay(new Date(until.getTime() - 1), style, style.now)
    : formatMoment(until, style);
}

function isMidnight(instant: Date, timeZone: string): boolean {
  return instantToWall(instant, timeZone).endsWith('T00:00:00');
}
