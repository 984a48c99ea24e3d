import { assertAbility, type Ctx } from '@/lib/infra/ctx';
import { type EventListRow, selectEventsBetween } from '@/lib/modules/events/queries';
import {
  type AttentionRow,
  type BriefEventRow,
  type IncomeRow,
  selectComing,
  selectFigures,
  selectProgress,
} from './queries';
import { reportPeriods } from './rules';

/** A figure and the same of the period before. */
export interface Figure {
  current: number;
  previous: number;
}

export interface Figures {
  /** Live events of today; before: the same weekday a week ago. */
  eventsToday: Figure;
  /** Minutes booked from Monday to Sunday. */
  minutesThisWeek: Figure;
  /** Worth of the month's events by currency, in minor units; absent for those who may not see money. */
  incomeThisMonth: IncomeRow[] | undefined;
  /** Missed of those that took place or were missed in 30 days, 0 to 1; null when there were none. */
  noShowRate: { current: number | null; previous: number | null };
}

/** The figures of the start page, in one statement; staff see their own. @throws forbidden */
export async function getFigures(ctx: Ctx): Promise<Figures> {
  assertAbility(ctx, 'events:read');
  const row = await selectFigures(ctx, reportPeriods(ctx.now, ctx.team.timezone));
  return {
    eventsToday: { current: row.day_now, previous: row.day_before },
    minutesThisWeek: { current: row.week_minutes_now, previous: row.week_minutes_before },
    incomeThisMonth: row.income ?? undefined,
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
