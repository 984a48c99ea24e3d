import { assertAbility, type Ctx } from '@/lib/infra/ctx';
import { overridesByDate } from '@/lib/modules/availability/schedules/queries';
import { type EventListRow, selectEventsBetween } from '@/lib/modules/events/queries';
import {
  type AttentionRow,
  type BriefEventRow,
  type IncomeRow,
  type OwedRow,
  selectComing,
  selectFigures,
  selectProgress,
} from './queries';
import { openMinutes, reportPeriods } from './rules';

/** A figure and the same of the period before. */
export interface Figure {
  current: number;
  previous: number;
}

/** Minutes of a week that are booked, of those that are open. */
export interface BookedMinutes {
  booked: number;
  /** Of everybody who takes events, by their hours without their time off; null where somebody has no hours, so all are open. */
  open: number | null;
}

export interface Figures {
  /** Live events of today; before: the same weekday a week ago. */
  eventsToday: Figure;
  /** From Monday to Sunday. */
  thisWeek: BookedMinutes;
  weekBefore: BookedMinutes;
  /** What payments brought in this month by currency, as the finance overview says; absent for those who may not see it. */
  incomeThisMonth: IncomeRow[] | undefined;
  /** What invoices wait for today by currency; absent for those who may not see it. */
  outstanding: OwedRow[] | undefined;
  /** Missed of those that took place or were missed in 30 days, 0 to 1; null when there were none. */
  noShowRate: { current: number | null; previous: number | null };
}

/** The figures of the start page, in one statement; staff see their own. @throws forbidden */
export async function getFigures(ctx: Ctx): Promise<Figures> {
  assertAbility(ctx, 'events:read');
  const periods = reportPeriods(ctx.now, ctx.team.timezone);
  const row = await selectFigures(ctx, periods);
  const schedules = new Map(
    row.schedules.map(({ overrides, ...schedule }) => [
      schedule.id,
      { ...schedule, overrides: overridesByDate(overrides) },
    ]),
  );
  const crew = row.crew.map(({ schedule_id, time_off }) => ({
    schedule: schedule_id === null ? undefined : schedules.get(schedule_id),
    timeOff: time_off.map(([start, end]) => ({ start, end })),
  }));
  return {
    eventsToday: { current: row.day_now, previous: row.day_before },
    thisWeek: { booked: row.week_minutes_now, open: openMinutes(crew, periods.week.current) },
    weekBefore: { booked: row.week_minutes_before, open: openMinutes(crew, periods.week.previous) },
    incomeThisMonth: row.income ?? undefined,
    outstanding: row.outstanding ?? undefined,
    noShowRate: { current: rate(row.missed_now, row.shown_now), previous: rate(row.missed_before, row.shown_before) },
  };
}

/** Today's events that are not cancelled, by start; staff see their own. @throws forbidden */
export async function listToday(ctx: Ctx): Promise<EventListRow[]> {
  assertAbility(ctx, 'events:read');
  const { day } = reportPeriods(ctx.now, ctx.team.timezone);
  const events = await selectEventsBetween(ctx, day.current);
  return events.filter(({ status }) => status !== 'cancelled');
}

const NEXT_EVENTS = 6;
/** How many events of a kind the start page names before it only counts them. */
export const ATTENTION_EVENTS = 5;

export interface ComingEvents {
  /** The next live ones after today. */
  next: BriefEventRow[];
  /** Those that wait for a decision or have nobody to hold them. */
  attention: AttentionRow[];
}

/** What lies ahead, in one statement; staff see their own. @throws forbidden */
export function listComing(ctx: Ctx): Promise<ComingEvents> {
  assertAbility(ctx, 'events:read');
  const from = reportPeriods(ctx.now, ctx.team.timezone).day.current.to;
  return selectComing(ctx, { from, next: NEXT_EVENTS, attention: ATTENTION_EVENTS });
}

/** Which of the first steps a team has taken. */
export function getSetupProgress(ctx: Ctx): ReturnType<typeof selectProgress> {
  return selectProgress(ctx);
}

function rate(missed: number, shown: number): number | null {
  return missed + shown === 0 ? null : missed / (missed + shown);
}
