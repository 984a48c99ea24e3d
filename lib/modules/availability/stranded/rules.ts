import { dateInZone } from '@/lib/core/time';
import { addDays } from '@/lib/core/wall-time';
import {
  type ClosedReason,
  closedReason,
  firstEndingAfter,
  type Interval,
  openIntervals,
  type WeeklySchedule,
} from '../rules';

/** Why a booked time no longer fits whoever takes it. */
export type StrandedReason = ClosedReason | 'time_off' | 'staff_inactive' | 'not_offered';

export const STRANDED_REASONS = [
  'outside_hours',
  'day_off',
  'time_off',
  'staff_inactive',
  'not_offered',
] as const satisfies StrandedReason[];

/** A booked time and the staff member who takes it. */
export interface Attendance {
  staffId: number;
  /** Whose hours count; without any schedule all hours are open. */
  scheduleId: number | null;
  booked: Interval;
  isActive: boolean;
  isOffering: boolean;
}

export interface Availability {
  schedules: ReadonlyMap<number, WeeklySchedule>;
  /** By staff member, in any order. */
  timeOff: ReadonlyMap<number, Interval[]>;
}

/** Why each attendance no longer fits, null for those that do; the hours of a schedule are laid out once for all of them. */
export function strandedReasons(
  attendances: readonly Attendance[],
  availability: Availability,
): (StrandedReason | null)[] {
  const layouts = new Map<number, Interval[]>();
  for (const [id, schedule] of availability.schedules) {
    const booked = attendances.filter(({ scheduleId }) => scheduleId === id).map((one) => one.booked);
    if (booked.length > 0) layouts.set(id, openAround(schedule, booked));
  }
  return attendances.map((one) => {
    if (!one.isActive) return 'staff_inactive';
    if (!one.isOffering) return 'not_offered';
    const off = availability.timeOff.get(one.staffId) ?? [];
    if (off.some(({ start, end }) => start < one.booked.end && one.booked.start < end)) return 'time_off';
    const schedule = one.scheduleId === null ? undefined : availability.schedules.get(one.scheduleId);
    const open = one.scheduleId === null ? undefined : layouts.get(one.scheduleId);
    if (!schedule || !open || liesInside(open, one.booked)) return null;
    return closedReason(schedule, [], one.booked);
  });
}

function openAround(schedule: WeeklySchedule, booked: Interval[]): Interval[] {
  const first = booked.reduce((min, { start }) => Math.min(min, start), Number.POSITIVE_INFINITY);
  const last = booked.reduce((max, { end }) => Math.max(max, end), Number.NEGATIVE_INFINITY);
  const dayOf = (epochMs: number) => dateInZone(new Date(epochMs), schedule.timezone);
  return openIntervals(schedule, addDays(dayOf(first), -1), dayOf(last));
}

/** @param open merged and sorted */
function liesInside(open: readonly Interval[], { start, end }: Interval): boolean {
  const first = firstEndingAfter(open, start);
  return first !== undefined && first.start <= start && end <= first.end;
}
