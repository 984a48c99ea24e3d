import { z } from 'zod';
import { dateInZone } from '@/lib/core/time';
import { addDays, startOfDay } from '@/lib/core/wall-time';

/** Instants between which a coupon is valid; the end is exclusive. */
interface Validity {
  validFrom: Date | null;
  validUntil: Date | null;
}

/** First and last day of a coupon as its form shows them, `YYYY-MM-DD` or empty. */
export function validDays({ validFrom, validUntil }: Validity, timeZone: string): { from: string; until: string } {
  return {
    from: validFrom ? dateInZone(validFrom, timeZone) : '',
    until: validUntil ? dateInZone(new Date(validUntil.getTime() - 1), timeZone) : '',
  };
}

interface CouponDays {
  timeZone: string;
  /** What is changed: an instant within a day stays as it is while its day does. */
  before: Validity;
}

/** The schema of the coupon form: its first and last day (inclusive, in the team's zone) become the instants of the API. */
export function couponForm<Schema extends z.ZodType>(schema: Schema, { timeZone, before }: CouponDays) {
  const days = validDays(before, timeZone);
  const instants = {
    valid_from: (day: string) => (day === days.from ? before.validFrom : startOfDay(day, timeZone)),
    valid_until: (day: string) => (day === days.until ? before.validUntil : startOfDay(addDays(day, 1), timeZone)),
  };
  return z.preprocess((raw) => {
    const { valid_from: from, valid_until: until, ...rest } = raw as Record<string, unknown>;
    return {
      ...rest,
      valid_from: written(from, instants.valid_from),
      valid_until: written(until, instants.valid_until),
    };
  }, schema);
}

/** A day that does not exist is left for the schema to refuse. */
function written(day: unknown, toInstant: (day: string) => Date | null): unknown {
  if (typeof day !== 'string' || day === '') return null;
  try {
    return toInstant(day)?.toISOString() ?? null;
  } catch {
    return day;
  }
}
