import { z } from 'zod';
import { DAY_MS, MINUTE_MS, wireInstantWriter } from '@/lib/core/time';
import { offsetSpans, toWallMs } from '@/lib/core/wall-time';
import type { Interval } from '../rules';
import { EXCLUDED_REASONS } from './rules';
import type { SlotList } from './service';

const times = {
  date: z.iso.date().meta({ description: 'Day of the start in the `timezone` asked for.' }),
  start_time: z.iso.datetime().meta({ description: 'UTC.' }),
  end_time: z.iso.datetime().meta({ description: 'UTC; extras included, buffers not.' }),
};

const slotResource = z
  .object({
    ...times,
    staff_ids: z.array(z.int()).meta({ description: 'Any of them can take it; all do where the event is collective.' }),
    seats_left: z.int().meta({ description: 'Bookings a group still takes at this time; 1 for other kinds.' }),
  })
  .meta({ id: 'Slot', description: 'A time that can be booked.' });

const excludedSlotResource = z
  .object({
    ...times,
    reason: z.enum(EXCLUDED_REASONS).meta({
      description:
        'The first that applies: `past`; `day_off` (no hours that day, or time off); `outside_hours`; `minimum_notice`; `maximum_advance`; `full` (no seats left); `busy`; `buffer` (only the time before or after it is taken); `daily_limit`. Of several staff the one nearest to being bookable counts.',
    }),
  })
  .meta({ id: 'ExcludedSlot', description: 'A time that cannot be booked, and why.' });

export const slotsResource = z
  .object({
    data: z.array(slotResource),
    meta: z.object({
      timezone: z.string(),
      duration: z.int().meta({ description: 'Minutes, extras included.' }),
      increment_minutes: z.int(),
    }),
    excluded: z.array(excludedSlotResource).optional().meta({ description: 'Only with `explain=1`.' }),
  })
  .meta({
    id: 'Slots',
    description: 'The times at which an event type can be booked, by start.',
    examples: [
      {
        data: [
          {
            date: '2026-03-02',
            start_time: '2026-03-02T08:00:00Z',
            end_time: '2026-03-02T08:30:00Z',
            staff_ids: [1],
            seats_left: 1,
          },
        ],
        meta: { timezone: 'Europe/Berlin', duration: 30, increment_minutes: 15 },
      },
    ],
  });

export function serializeSlots(list: SlotList): z.output<typeof slotsResource> {
  const timesOf = timesIn(list);
  const { timeZone, lengthMs, incrementMs, slots, excluded } = list;
  return {
    data: slots.map((slot) => {
      const { date, start_time, end_time } = timesOf(slot);
      return { date, start_time, end_time, staff_ids: slot.staffIds, seats_left: slot.seatsLeft };
    }),
    meta: {
      timezone: timeZone,
      duration: lengthMs / MINUTE_MS,
      increment_minutes: incrementMs / MINUTE_MS,
    },
    ...(excluded ? { excluded: excluded.map((slot) => ({ ...timesOf(slot), reason: slot.reason })) } : {}),
  };
}

/** Names the day once for all slots of it, which come one after the other. */
function timesIn({ timeZone, range }: SlotList) {
  const spans = offsetSpans(timeZone, range.start, range.end);
  const [toStart, toEnd] = [wireInstantWriter(), wireInstantWriter()];
  let day = Number.NaN;
  let date = '';
  return ({ start, end }: Interval) => {
    const wallDay = Math.floor(toWallMs(spans, start) / DAY_MS);
    if (wallDay !== day) {
      day = wallDay;
      date = new Date(day * DAY_MS).toISOString().slice(0, 10);
    }
    return { date, start_time: toStart(start), end_time: toEnd(end) };
  };
}
