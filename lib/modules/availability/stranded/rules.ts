import { dateInZone } from '@/lib/core/time';
import { addDays } from '@/lib/core/wall-time';
import { type ClosedReason, type Interval, openIntervals, type WeeklySchedule } from '../rules';

/** Why a booked time no longer fits whoever takes it. */
export type StrandedReason = ClosedReason | 'time_off' | 'staff_inactive' | 'not_offered';

export const STRANDED_REASONS = [
  'outside_hours',
  'day_off',
  'time_off',
  'staff_inactive',
  'not_offered',
] as const satisfies StrandedReason[];

/** All open hours that a time within `[from, until]` can lie in, merged and sorted. */
export function openWithin(schedule: WeeklySchedule, from: Date, until: Date): Interval[] {
  const dayOf = (instant: Date) => dateInZone(instant, schedule.timezone);
  return openIntervals(schedule, addDays(dayOf(from), -1), dayOf(until));
}
