import { z } from 'zod';
import type { OpenMinutes } from '../rules';
import type { ScheduleRow } from './queries';
import { toClock } from './rules';

const interval = {
  start: z.string().meta({ description: '`HH:MM` on the wall of the schedule’s zone.' }),
  end: z.string().meta({ description: '`HH:MM` or `24:00`; at or before the start it means the next day.' }),
};

export const scheduleResource = z
  .object({
    id: z.int(),
    name: z.string(),
    timezone: z.string().meta({ description: 'IANA zone.' }),
    is_default: z.boolean().meta({ description: 'Used by whoever has no schedule of their own; one a team.' }),
    rules: z.array(z.object({ day: z.int().meta({ description: '0 is Sunday.' }), ...interval })),
    overrides: z.array(
      z.object({
        date: z.string().meta({ description: '`YYYY-MM-DD`' }),
        intervals: z.array(z.object(interval)).meta({ description: 'Empty when the day is closed.' }),
      }),
    ),
  })
  .meta({
    id: 'Schedule',
    description: 'Weekly opening hours in one zone, with other hours on single dates.',
    examples: [
      {
        id: 1,
        name: 'Working hours',
        timezone: 'Europe/Madrid',
        is_default: true,
        rules: [{ day: 1, start: '09:00', end: '17:00' }],
        overrides: [{ date: '2026-12-25', intervals: [] }],
      },
    ],
  });

export function serializeSchedule(schedule: ScheduleRow): z.infer<typeof scheduleResource> {
  return {
    id: schedule.id,
    name: schedule.name,
    timezone: schedule.timezone,
    is_default: schedule.isDefault,
    rules: schedule.rules.map(({ day, ...hours }) => ({ day, ...toClocks(hours) })),
    overrides: [...schedule.overrides].map(([date, intervals]) => ({ date, intervals: intervals.map(toClocks) })),
  };
}

function toClocks({ start, end }: OpenMinutes) {
  return { start: toClock(start), end: toClock(end) };
}
