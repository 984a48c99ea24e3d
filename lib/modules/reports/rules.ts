import { DAY_MS, dateInZone, MINUTE_MS } from '@/lib/core/time';
import { addDays, startOfDay } from '@/lib/core/wall-time';
import { type Interval, intersect, merge, openDays, type WeeklySchedule } from '@/lib/modules/availability/rules';

/** Instants from (inclusive) to (exclusive). */
export interface Period {
  from: Date;
  to: Date;
}

/** A period and the one that it is compared with. */
export interface Compared {
  current: Period;
  previous: Period;
}

export interface ReportPeriods {
  /** Compared with the same weekday a week ago. */
  day: Compared;
  /** Monday to Sunday. */
  week: Compared;
  month: Compared;
  /** The 30 days until now, and the 30 before them. */
  recent: Compared;
}

const RECENT_MS = 30 * DAY_MS;

/** The periods that a report of this moment is about; days, weeks and months are those of the zone. @param timeZone IANA */
export function reportPeriods(now: Date, timeZone: string): ReportPeriods {
  const today = dateInZone(now, timeZone);
  const monday = addDays(today, -((weekdayOf(today) + 6) % 7));
  const month = firstOfMonth(today);
  const between = (from: string, to: string): Period => ({
    from: startOfDay(from, timeZone),
    to: startOfDay(to, timeZone),
  });
  return {
    day: { current: between(today, addDays(today, 1)), previous: between(addDays(today, -7), addDays(today, -6)) },
    week: { current: between(monday, addDays(monday, 7)), previous: between(addDays(monday, -7), monday) },
    month: {
      current: between(month, firstOfMonth(addDays(month, 31))),
      previous: between(firstOfMonth(addDays(month, -1)), month),
    },
    recent: { current: ending(now), previous: ending(new Date(now.getTime() - RECENT_MS)) },
  };
}

/** Somebody who takes events: their hours, none where all are open, and when they are away. */
export interface CrewMember {
  schedule: WeeklySchedule | undefined;
  timeOff: readonly Interval[];
}

/** Minutes that people are open in a period, each counted for itself; null where somebody is open at all hours, or nobody is there. */
export function openMinutes(crew: readonly CrewMember[], { from, to }: Period): number | null {
  const period = { start: from.getTime(), end: to.getTime() };
  const hours = new Map<WeeklySchedule, Interval[]>();
  let sum = 0;
  for (const { schedule, timeOff } of crew) {
    if (!schedule) return null;
    const open = hours.get(schedule) ?? intersect(merge(openDays(schedule, period).openings), [period]);
    hours.set(schedule, open);
    sum += lengthOf(open) - lengthOf(intersect(open, merge(timeOff)));
  }
  return crew.length === 0 ? null : sum / MINUTE_MS;
}

function lengthOf(intervals: readonly Interval[]): number {
  return intervals.reduce((sum, { start, end }) => sum + end - start, 0);
}

/** Something with a beginning and an end. */
interface Timed {
  starts_at: Date;
  ends_at: Date;
}

export type TimelineItem<Row> =
  | { kind: 'event'; event: Row }
  | { kind: 'gap'; from: Date; minutes: number }
  | { kind: 'now' };

/** Shorter breaks are not worth a line. */
const MIN_GAP_MINUTES = 30;

/**
 * A day in order: its events, the free time that is still to come between them, and where now is. Time is free when no
 * event at all is running.
 */
export function toTimeline<Row extends Timed>(events: readonly Row[], now: Date): TimelineItem<Row>[] {
  const items: TimelineItem<Row>[] = [];
  let busyUntil: Date | undefined;
  let nowShown = false;
  for (const event of events.toSorted((a, b) => a.starts_at.getTime() - b.starts_at.getTime())) {
    if (!nowShown && event.starts_at > now) {
      items.push({ kind: 'now' });
      nowShown = true;
    }
    if (busyUntil) {
      const from = busyUntil > now ? busyUntil : now;
      const minutes = Math.floor((event.starts_at.getTime() - from.getTime()) / MINUTE_MS);
      if (minutes >= MIN_GAP_MINUTES) items.push({ kind: 'gap', from, minutes });
    }
    items.push({ kind: 'event', event });
    busyUntil = busyUntil && busyUntil > event.ends_at ? busyUntil : event.ends_at;
  }
  if (!nowShown && events.length > 0) items.push({ kind: 'now' });
  return items;
}

/** 0 is Sunday. */
function weekdayOf(date: string): number {
  return new Date(`${date}T00:00:00Z`).getUTCDay();
}

function firstOfMonth(date: string): string {
  return `${date.slice(0, 7)}-01`;
}

function ending(to: Date): Period {
  return { from: new Date(to.getTime() - RECENT_MS), to };
}
