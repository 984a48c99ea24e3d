import { MINUTE_MS } from '@/lib/core/time';
import { instantToWall, wallToInstant } from '@/lib/core/wall-time';
import type { WeeklySchedule } from '../rules';
import { type SlotContext, type SlotFacts, type StaffFacts, toSlotContext } from './context/rules';

export const ZONE = 'Europe/Madrid';
export const DAY = '2026-03-03';

/** An instant by the clock of {@link ZONE}, on {@link DAY} unless a date is given. */
export function at(wall: string): number {
  return wallToInstant(wall.includes('T') ? wall : `${DAY}T${wall}`, ZONE).getTime();
}

/** `09:00` … of instants, by the clock of {@link ZONE}. */
export function clock(instant: number): string {
  return instantToWall(new Date(instant), ZONE).slice(11, 16);
}

/** The same hours on each day of the week, in minutes after midnight. */
export function daily(hours: [start: number, end: number][], timezone = ZONE): WeeklySchedule {
  const rules = [0, 1, 2, 3, 4, 5, 6].flatMap((day) => hours.map(([start, end]) => ({ day, start, end })));
  return { timezone, rules, overrides: new Map() };
}

export const NINE_TO_TWELVE = daily([[540, 720]]);

/** A member who works from nine to twelve and has nothing planned. */
export function member(facts: Partial<StaffFacts> = {}): StaffFacts {
  return {
    staffId: 1,
    resourceId: 11,
    weight: 1,
    dailyLimit: null,
    schedule: NINE_TO_TWELVE,
    timeOff: [],
    claims: [],
    external: [],
    sittings: [],
    eventStarts: [],
    ...facts,
  };
}

/** Half an hour, every half hour, on one day a week ahead, with one member. */
export function facts(given: Partial<SlotFacts> = {}): SlotFacts {
  return {
    eventTypeId: 1,
    kind: 'one_on_one',
    lengthMinutes: 30,
    incrementMinutes: 30,
    bufferBeforeMinutes: 0,
    bufferAfterMinutes: 0,
    minimumNoticeMinutes: 0,
    maximumAdvanceDays: null,
    dailyLimit: null,
    capacity: 1,
    timeZone: ZONE,
    now: at('2026-02-24T09:00'),
    range: { start: at('00:00'), end: at('2026-03-04T00:00') },
    locationId: null,
    room: null,
    eventStarts: [],
    staff: [member()],
    ...given,
  };
}

export function contextOf(given: Partial<SlotFacts> = {}): SlotContext {
  return toSlotContext(facts(given));
}

export function minutes(count: number): number {
  return count * MINUTE_MS;
}
