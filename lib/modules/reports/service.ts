import { assertAbility, type Ctx } from '@/lib/infra/ctx';
import { type EventListRow, selectEventsBetween } from '@/lib/modules/events/queries';
import {
  type AttentionRow,
  type BriefEventRow,
  type IncomeRow,
  selectAttention,
  selectCounts,
  selectIncome,
  selectNext,
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

/** The figures of the start page; staff see their own. Two statements. @throws forbidden */
export async function getFigures(ctx: Ctx): Promise<Figures> {
  assertAbility(ctx, 'events:read');
  const periods = reportPeriods(ctx.now, ctx.team.timezone);
  const [counts, incomeThisMonth] = await Promise.all([
    selectCounts(ctx, periods),
    ctx.actor.abilities.has('invoices:read') ? selectIncome(ctx, periods.month) : undefined,
  ]);
  return {
    eventsToday: { current: counts.day_now, previous: counts.day_before },
    minutesThisWeek: { current: counts.week_minutes_now, previous: counts.week_minutes_before },
    incomeThisMonth,
    noShowRate: {
      current: rate(counts.missed_now, counts.shown_now),
      previous: rate(counts.missed_before, counts.shown_before),
    },
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

/** The next live events after today; staff see their own. @throws forbidden */
export function listNext(ctx: Ctx): Promise<BriefEventRow[]> {
  assertAbility(ctx, 'events:read');
  return selectNext(ctx, reportPeriods(ctx.now, ctx.team.timezone).day.current.to, NEXT_EVENTS);
}

const ATTENTION_EVENTS = 5;

/** Coming events that wait for a decision or have nobody to hold them; staff see their own. @throws forbidden */
export function listNeedsAttention(ctx: Ctx): Promise<AttentionRow[]> {
  assertAbility(ctx, 'events:read');
  return selectAttention(ctx, ATTENTION_EVENTS);
}

/** Which of the first steps a team has taken. */
export function getSetupProgress(ctx: Ctx): ReturnType<typeof selectProgress> {
  return selectProgress(ctx);
}

function rate(missed: number, shown: number): number | null {
  return missed + shown === 0 ? null : missed / (missed + shown);
}
