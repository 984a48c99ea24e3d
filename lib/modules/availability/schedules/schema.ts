import { z } from 'zod';
import { camelKeys } from '@/lib/core/case';
import { text } from '@/lib/core/fields';
import { shortListQuery } from '@/lib/core/page';
import { rule } from '@/lib/core/problems';
import { toWireDate } from '@/lib/core/time';
import { calendarDate, timeZone } from '@/lib/core/time-fields';
import { overlappingPlaces, toOpenMinutes } from './rules';

const MAX_RULES = 140;
const MAX_OVERRIDES = 1_000;
const MAX_INTERVALS = 20;

const clock = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/);
const startClock = z.string().refine((value) => clock.safeParse(value).success, rule('clock'));
const endClock = z.string().refine((value) => value === '24:00' || clock.safeParse(value).success, rule('clock'));

const interval = {
  start: startClock.meta({ description: 'Wall time of the schedule’s zone, `HH:MM`.', example: '09:00' }),
  end: endClock.meta({
    description: '`HH:MM`, or `24:00`. At or before the start it means the next day.',
    example: '17:00',
  }),
};

const DAY = z.number().int().min(0).max(6).meta({ description: '0 is Sunday, 6 is Saturday.', example: 1 });

const weeklyRules = z
  .array(z.object({ day: DAY, ...interval }).transform((one) => ({ day: one.day, ...toOpenMinutes(one) })))
  .max(MAX_RULES)
  .superRefine((rules, refusal) => {
    for (const place of overlappingPlaces(rules, ({ day }) => day)) refuseAt(refusal, [place, 'start'], 'overlap');
  });

/** The hours of one date; none means closed. */
export const dayIntervals = z
  .array(z.object(interval).transform(toOpenMinutes))
  .max(MAX_INTERVALS)
  .superRefine((intervals, refusal) => {
    for (const place of overlappingPlaces(intervals, () => 0)) refuseAt(refusal, [place, 'start'], 'overlap');
  });

const overrides = z
  .array(z.object({ date: calendarDate.transform(toWireDate), intervals: dayIntervals }))
  .max(MAX_OVERRIDES)
  .superRefine((list, refusal) => {
    const dates = list.map(({ date }) => date);
    for (const [place, date] of dates.entries()) {
      if (dates.indexOf(date) < place) refuseAt(refusal, [place, 'date'], 'taken');
    }
  });

const fields = {
  name: text(200),
  timezone: timeZone.meta({ description: 'IANA zone whose wall clock the hours are in.', example: 'Europe/Madrid' }),
  is_default: z
    .boolean()
    .optional()
    .meta({ description: 'Whoever has no schedule of their own uses the default; setting another one moves it.' }),
  rules: weeklyRules.optional().meta({ description: 'Weekly hours. Sent, they replace all that there were.' }),
  overrides: overrides
    .optional()
    .meta({ description: 'Other hours on single dates; empty `intervals` close the day. Sent, they replace all.' }),
};

export const createScheduleInput = z.object(fields).transform(camelKeys);
export type CreateScheduleInput = z.output<typeof createScheduleInput>;

export const updateScheduleInput = z.object(fields).partial().transform(camelKeys);
export type UpdateScheduleInput = z.output<typeof updateScheduleInput>;

export const SCHEDULE_SORTS = { id: 'integer', name: 'text' } as const;

export const listSchedulesQuery = z.object(shortListQuery(SCHEDULE_SORTS)).transform(camelKeys);
export type ListSchedulesQuery = z.output<typeof listSchedulesQuery>;

function refuseAt(refusal: z.core.$RefinementCtx, path: PropertyKey[], name: 'overlap' | 'taken'): void {
  refusal.addIssue({ code: 'custom', path, ...rule(name) });
}
