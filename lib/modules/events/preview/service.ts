import type { Price } from '@/lib/core/price';
import type { Ctx } from '@/lib/infra/ctx';
import { planBooking } from '../booking/service';
import { findHold } from '../holds/service';
import { sumOfPrices } from '../payment/rules';
import type { CreateEventInput } from '../schema';
import { type Alternative, type JudgedTime, nearestAlternatives } from '../times/service';

export interface PreviewedTime extends JudgedTime {
  alternatives: Alternative[];
}

export interface BookingPreview {
  times: PreviewedTime[];
  currency: string;
  /** Of all dates that would be booked, in minor units. */
  price: Price & { dueNow: bigint };
}

/**
 * What booking would come to, by the same code, with nothing written: who could take which date, what is near those that
 * nobody can take, and the price. @throws invalid, coupon_invalid
 */
export async function previewEvent(ctx: Ctx, input: CreateEventInput): Promise<BookingPreview> {
  const hold = await findHold(ctx, input);
  const plan = await planBooking(ctx, hold ? { ...input, staffId: hold.staffId } : input, hold?.id);
  const { asked, times, eventType } = plan;
  const refused = times.filter(({ reason }) => reason !== null);
  const alternatives = await nearestAlternatives(ctx, asked, refused);
  const near = new Map(refused.map(({ start }, index) => [start.getTime(), alternatives[index] ?? []]));
  const booked = input.onConflict === 'skip' ? times.length - refused.length : times.length;
  const prices = plan.pricesOf(booked);
  return {
    times: times.map((time) => ({ ...time, alternatives: near.get(time.start.getTime()) ?? [] })),
    currency: eventType.currency,
    price: { ...sumOfPrices(prices), dueNow: eventType.requiresPayment ? plan.dueOf(prices) : 0n },
  };
}
