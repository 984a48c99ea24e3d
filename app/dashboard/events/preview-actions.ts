'use server';

import { getLocale, getTranslations } from 'next-intl/server';
import type { BookingPreview } from '@/components/booking/booking-preview';
import { type DomainError, isDomainError } from '@/lib/core/errors';
import { dateInZone } from '@/lib/core/time';
import { assertAbility, type Ctx } from '@/lib/infra/ctx';
import { previewEvent } from '@/lib/modules/events/preview/service';
import type { CreateEventInput } from '@/lib/modules/events/schema';
import { toInput } from '@/lib/web/form-data';
import { requireCtx } from '@/lib/web/require-ctx';
import { bookingKinds, unfinishedForm } from './booking-form';
import { toPreview } from './booking-preview-view';

/**
 * What the booking in the form would come to, by the service that books it: its price, and which of its dates are free.
 * @returns undefined while the form does not say enough
 */
export async function previewBooking(form: FormData): Promise<BookingPreview | undefined> {
  const ctx = await requireCtx();
  assertAbility(ctx, 'events:write');
  const raw = toInput(form, bookingKinds);
  const isTimed = Boolean(raw.date && raw.time);
  const parsed = unfinishedForm.safeParse(isTimed ? raw : { ...raw, ...anyTime(ctx) });
  if (!parsed.success) return undefined;
  const words = { t: await getTranslations('events.booking'), problems: await getTranslations('problems.rules') };
  const style = { locale: await getLocale(), isTimed };
  try {
    return toPreview(await withoutBadCoupon(ctx, parsed.data), { input: parsed.data, words, style });
  } catch (error) {
    if (!isDomainError(error)) throw error;
    return { ...NOTHING, problem: firstProblem(error, words.problems) };
  }
}

const NOTHING: BookingPreview = {
  lines: [],
  total: null,
  isFree: false,
  couponProblem: null,
  problem: null,
  time: null,
  dates: [],
};

/** Without a time only the price is asked for; any time will do, and none is looked for near it. */
function anyTime({ now, team }: Ctx) {
  const date = dateInZone(now, team.timezone);
  return { date, time: '12:00', ends: '', override_availability: true, recurrence_frequency: '' };
}

/** A code that does nothing must not hide the price without it. */
async function withoutBadCoupon(ctx: Ctx, input: CreateEventInput) {
  try {
    return { preview: await previewEvent(ctx, input), refusal: null };
  } catch (error) {
    if (!isDomainError(error) || !error.problems?.coupon_code) throw error;
    return { preview: await previewEvent(ctx, { ...input, couponCode: null }), refusal: error };
  }
}

function firstProblem(
  { problems = {} }: DomainError,
  t: Awaited<ReturnType<typeof getTranslations<'problems.rules'>>>,
) {
  const [first] = Object.values(problems).flat();
  return first ? t(first.rule, { ...first.params }) : null;
}
