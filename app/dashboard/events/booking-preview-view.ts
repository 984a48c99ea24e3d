import type { getTranslations } from 'next-intl/server';
import type { BookingPreview, PriceLineView } from '@/components/booking/booking-preview';
import type { DomainError } from '@/lib/core/errors';
import { formatMoney } from '@/lib/core/money';
import { toWireInstant } from '@/lib/core/time';
import { OVERRIDABLE } from '@/lib/modules/availability/slots/rules';
import type { BookingPreview as PreviewedBooking, PreviewedTime } from '@/lib/modules/events/preview/service';
import type { CreateEventInput } from '@/lib/modules/events/schema';

type Words<Area extends 'events.booking' | 'problems.rules'> = Awaited<ReturnType<typeof getTranslations<Area>>>;

interface Shown {
  input: CreateEventInput;
  words: { t: Words<'events.booking'>; problems: Words<'problems.rules'> };
  style: { locale: string; isTimed: boolean };
}

interface Answered {
  preview: PreviewedBooking;
  /** Why the code was left out. */
  refusal: DomainError | null;
}

/** A preview in the reader's language. */
export function toPreview({ preview, refusal }: Answered, { input, words, style }: Shown): BookingPreview {
  const { t, problems } = words;
  const [coupon] = refusal?.problems?.coupon_code ?? [];
  const [first] = preview.times;
  const dates = input.isRecurring ? preview.times.map((time) => toDate(time, problems)) : [];
  return {
    lines: priceLines(preview, { count: bookedCount(preview, input), locale: style.locale, t }),
    total: formatMoney(preview.price.total, preview.currency, style.locale),
    isFree: preview.price.total === 0n,
    couponProblem: coupon ? problems(coupon.rule, { ...coupon.params }) : null,
    problem: null,
    time: style.isTimed && !input.isRecurring && first ? toTime(first, { input, problems }) : null,
    dates,
  };
}

function bookedCount({ times }: PreviewedBooking, { onConflict }: CreateEventInput): number {
  return onConflict === 'skip' ? times.filter(({ reason }) => reason === null).length : times.length;
}

function toDate({ start, reason, alternatives }: PreviewedTime, problems: Words<'problems.rules'>) {
  return { start_time: toWireInstant(start), reason: reason && wordReason(reason, problems), alternatives };
}

function toTime(
  { reason, alternatives }: PreviewedTime,
  { input, problems }: { input: CreateEventInput; problems: Words<'problems.rules'> },
) {
  const canOverride = input.overrideAvailability === true || (reason !== null && OVERRIDABLE.has(reason));
  return { reason: reason && wordReason(reason, problems), alternatives, canOverride };
}

/** A neighbour's buffer is for the reader as good as a booking. */
function wordReason(reason: NonNullable<PreviewedTime['reason']>, problems: Words<'problems.rules'>): string {
  return problems(reason === 'buffer' ? 'busy' : reason);
}

interface PriceStyle {
  count: number;
  locale: string;
  t: Words<'events.booking'>;
}

/** How the total comes about; what is nothing has no line. */
function priceLines({ price, currency }: PreviewedBooking, { count, locale, t }: PriceStyle): PriceLineView[] {
  const money = (minor: bigint) => formatMoney(minor, currency, locale);
  const added = price.total - (price.subtotal + price.extras - price.discount);
  const included = price.tax - added;
  const lines: [key: string, label: string, minor: bigint][] = [
    ['service', t('lines.service', { count }), price.subtotal],
    ['extras', t('lines.extras'), price.extras],
    ['discount', t('lines.discount'), -price.discount],
    ['tax', t('lines.tax'), added],
    ['included', t('lines.included'), included],
  ];
  return lines
    .filter(([key, , minor]) => minor !== 0n || key === 'service')
    .map(([key, label, minor]) => ({ key, label, amount: money(minor) }));
}
