import { invalid } from '@/lib/core/errors';
import type { Price, PriceLine, TaxRate } from '@/lib/core/price';
import { problem } from '@/lib/core/problems';
import { toWireDate } from '@/lib/core/time';
import type { Ctx } from '@/lib/infra/ctx';
import { type AppliedCoupon, applicableCoupon } from '@/lib/modules/coupons/service';
import { activeTaxes } from '@/lib/modules/taxes/service';
import type { Host } from '../hosts/queries';
import { findHosts } from '../hosts/service';
import {
  type BookableType,
  bookableType,
  type ChosenExtra,
  chosenExtras,
  chosenPlace,
  extraMinutes,
  givenAnswers,
  type Place,
} from '../offer/service';
import { dueNow, priceAppointments, type RecurringPaymentMode } from '../payment/rules';
import { rangeProblems, resolveEnd, type Times } from '../rules';
import type { CreateEventInput } from '../schema';
import { expandSeries, MAX_OCCURRENCES, type SeriesRule, toWeekdays } from '../series/rules';
import { type AskedTimes, ignoredRules, type JudgedTime, judgeTimes } from '../times/service';

/** One of the appointments that are booked at once. */
export interface PlannedTime extends JudgedTime {
  /** Place in its series, from 1; null outside of one. */
  number: number | null;
}

/** Everything a booking comes to, looked up, checked and priced, with nothing written. */
export interface BookingPlan extends Place {
  input: CreateEventInput;
  eventType: BookableType;
  extras: ChosenExtra[];
  answers: ReturnType<typeof givenAnswers>;
  /** The one whose turn it is first. */
  hosts: Host[];
  /** What was asked of the calendar, to ask for alternatives. */
  asked: AskedTimes;
  times: PlannedTime[];
  rule: SeriesRule | null;
  coupon: AppliedCoupon | null;
  priceLines: PriceLine[];
  /** Of each appointment, if `count` of them are booked. */
  pricesOf: (count: number) => Price[];
  /** Minor units that are due at booking. */
  dueOf: (prices: readonly Price[]) => bigint;
}

/**
 * Plans one event or a series: preview and booking are the same up to here. Everything is looked up before the transaction,
 * which then holds its locks for a few statements only.
 * @throws invalid, coupon_invalid
 */
export async function planBooking(ctx: Ctx, input: CreateEventInput, holdId?: number): Promise<BookingPlan> {
  const [eventType, taxes] = await Promise.all([bookableType(ctx, input.eventTypeId), activeTaxes(ctx)]);
  const [extras, place, hosts] = await Promise.all([
    chosenExtras(ctx, eventType, input.extras),
    chosenPlace(ctx, eventType, input.locationId),
    findHosts(ctx, eventType.id, eventType.kind === 'collective' ? null : input.staffId),
  ]);
  const rule = seriesRule(ctx, input);
  const times = plannedTimes(input, { rule, lengthMinutes: eventType.durationMinutes + extraMinutes(extras) });
  const asked = {
    eventTypeId: eventType.id,
    staffId: eventType.kind === 'collective' ? null : (input.staffId ?? null),
    locationId: place.locationId,
    times,
    ignored: ignoredRules(ctx, input.overrideAvailability),
    ...(holdId === undefined ? {} : { holdId }),
  };
  const judged = await judgeTimes(ctx, asked);
  return {
    input,
    eventType,
    extras,
    answers: checkedAnswers(ctx, eventType, input),
    ...place,
    hosts,
    asked,
    rule,
    times: judged.map((time, index) => ({ ...time, number: rule && index + 1 })),
    ...(await pricing(ctx, { input, eventType, extras, taxes, count: times.length })),
  };
}

function plannedTimes(
  { startTime, endTime }: CreateEventInput,
  { rule, lengthMinutes }: { rule: SeriesRule | null; lengthMinutes: number },
): Times[] {
  const end = resolveEnd(startTime, endTime, lengthMinutes);
  const problems = rangeProblems({ start: startTime, end });
  if (problems) throw invalid(problems);
  if (!rule) return [{ start: startTime, end }];
  const starts = expandSeries(startTime, rule);
  if (starts.length > MAX_OCCURRENCES) {
    throw invalid(problem('recurrence_end_date', 'series_length', { max: MAX_OCCURRENCES }));
  }
  const lengthMs = end.getTime() - startTime.getTime();
  return starts.map((start) => ({ start, end: new Date(start.getTime() + lengthMs) }));
}

/** @throws invalid when the rule lacks its frequency, or ends before it begins */
function seriesRule({ team }: Ctx, input: CreateEventInput): SeriesRule | null {
  if (!input.isRecurring) return null;
  const { recurrenceFrequency: frequency, recurrenceDays, recurrenceCount, recurrenceEndDate } = input;
  if (!frequency) throw invalid(problem('recurrence_frequency', 'required'));
  const timezone = input.inviteeTimezone ?? team.timezone;
  if (recurrenceEndDate && recurrenceEndDate.getTime() + DAY_AND_A_HALF_MS < input.startTime.getTime()) {
    throw invalid(problem('recurrence_end_date', 'after_start'));
  }
  return {
    frequency,
    days: frequency === 'monthly' ? [] : toWeekdays(recurrenceDays ?? []),
    count: recurrenceCount ?? null,
    endDate: recurrenceEndDate ? toWireDate(recurrenceEndDate) : null,
    timezone,
  };
}

/** The date is a day of the series' zone, which may be ahead of or behind UTC. */
const DAY_AND_A_HALF_MS = 36 * 60 * 60_000;

/** @throws invalid for a required question that a program left unanswered; at the desk the answers may come later */
function checkedAnswers({ actor }: Ctx, { questions }: BookableType, { answers }: CreateEventInput) {
  const given = givenAnswers({ questions }, answers);
  const answered = new Set(given.map(({ questionId }) => questionId));
  const missing = questions.filter(({ id, isRequired }) => isRequired && !answered.has(id));
  if (actor.kind !== 'user' && missing.length > 0) {
    throw invalid(Object.fromEntries(missing.map(({ id }) => [`answers.${id}`, [{ rule: 'required' as const }]])));
  }
  return given;
}

interface Priced {
  input: CreateEventInput;
  eventType: BookableType;
  extras: ChosenExtra[];
  taxes: readonly TaxRate[];
  count: number;
}

/** @throws coupon_invalid */
async function pricing(ctx: Ctx, { input, eventType, extras, taxes, count }: Priced) {
  const priceLines: PriceLine[] = [
    { amount: eventType.price, kind: 'service' },
    ...extras.map(({ price, quantity }): PriceLine => ({ amount: price * BigInt(quantity), kind: 'extra' })),
  ];
  const ofExtras = priceLines.slice(1).reduce((sum, { amount }) => sum + amount, 0n);
  const coupon = input.couponCode
    ? await applicableCoupon(ctx, {
        code: input.couponCode,
        eventTypeId: eventType.id,
        serviceAmount: eventType.price * BigInt(count),
        extrasAmount: ofExtras * BigInt(count),
        currency: eventType.currency,
        inviteeEmail: input.inviteeEmail,
      })
    : null;
  const mode: RecurringPaymentMode | null = input.isRecurring ? (input.recurringPaymentMode ?? null) : null;
  return {
    coupon,
    priceLines,
    pricesOf: (booked: number) =>
      priceAppointments({ lines: priceLines, discount: coupon?.discount ?? null, taxes }, booked),
    dueOf: (prices: readonly Price[]) =>
      dueNow(
        prices.map(({ total }) => total),
        mode,
      ),
  };
}
