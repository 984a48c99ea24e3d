import { z } from 'zod';
import { invalid } from '@/lib/core/errors';
import type { FormState } from '@/lib/core/form-state';
import { toProblems } from '@/lib/core/problems';
import { dateInZone, toWireDate } from '@/lib/core/time';
import { calendarDate } from '@/lib/core/time-fields';
import { startOfDay } from '@/lib/core/wall-time';
import type { Ctx } from '@/lib/infra/ctx';
import { tryCouponInput } from '@/lib/modules/coupons/schema';
import { type TriedCoupon, tryCoupon } from '@/lib/modules/coupons/validation/service';
import { attempt } from '@/lib/web/form-action';

interface Tried {
  /** What is wrong with the code or a field, in words. */
  state: FormState;
  tried: TriedCoupon | undefined;
}

/** Whether the form was sent: a link from a coupon fills in only some of its fields. */
export function isAsked(params: Record<string, string>): boolean {
  return 'date' in params;
}

/** Runs the check that bookings run, on the day asked for. */
export async function tryCode(params: Record<string, string>): Promise<Tried> {
  let tried: TriedCoupon | undefined;
  const state = await attempt(async (own) => {
    const raw = { ...params, event_type_id: toNumber(params.event_type_id), amount: toNumber(params.amount) };
    const input = parse(tryCouponInput, raw);
    const { date } = parse(z.object({ date: calendarDate }), raw);
    tried = await tryCoupon({ ...own, now: momentOf(toWireDate(date), own) }, input);
    return { ok: true };
  });
  return { state: { ...state, values: params }, tried };
}

/** Today is now; another day its first moment. */
function momentOf(day: string, { now, team }: Ctx): Date {
  return day === dateInZone(now, team.timezone) ? now : startOfDay(day, team.timezone);
}

function parse<Output>(schema: z.ZodType<Output>, raw: object): Output {
  const parsed = schema.safeParse(raw);
  if (!parsed.success) throw invalid(toProblems(parsed.error, raw));
  return parsed.data;
}

/** Text that is no number is left for the schema to refuse. */
function toNumber(text = ''): number | string {
  return /^\d+([.,]\d+)?$/.test(text) ? Number(text.replace(',', '.')) : text;
}
