import type { OpenMinutes } from '@/lib/modules/availability/rules';
import { DAY_MINUTES, toClock, toOpenMinutes } from '@/lib/modules/availability/schedules/rules';

/** One from–to row while it is edited; `key` stays with the row when others come and go. */
export interface IntervalDraft {
  key: number;
  /** `HH:MM` as a time field holds it: the end of the day is `00:00`. Empty while it is being typed. */
  start: string;
  end: string;
}

/** The hours of a weekday; a closed day keeps its rows, so that opening it again brings them back. */
export interface DayDraft {
  /** 0 is Sunday. */
  day: number;
  isOpen: boolean;
  intervals: IntervalDraft[];
}

/** A stretch of a day's bar in percent of the day. */
export interface BarPart {
  from: number;
  to: number;
}

let lastKey = 0;

export function draftInterval(start: string, end: string): IntervalDraft {
  lastKey += 1;
  return { key: lastKey, start, end: end === '24:00' ? '00:00' : end };
}

export function toDrafts(intervals: readonly OpenMinutes[]): IntervalDraft[] {
  return intervals
    .toSorted((a, b) => a.start - b.start)
    .map(({ start, end }) => draftInterval(toClock(start), toClock(end)));
}

/** The seven days from the first of the reader's week. */
export function toWeekDraft(rules: readonly (OpenMinutes & { day: number })[], weekStart: number): DayDraft[] {
  return Array.from({ length: 7 }, (_, index) => {
    const day = (index + weekStart) % 7;
    const intervals = toDrafts(rules.filter((rule) => rule.day === day));
    return { day, isOpen: intervals.length > 0, intervals };
  });
}

const USUAL_START = '09:00';
const USUAL_END = '17:00';
const HOUR = 60;

/** Where a further row begins: an hour after the last one ends, for an hour or two; usual hours on an empty day. */
export function nextInterval(intervals: readonly IntervalDraft[]): IntervalDraft {
  const ends = toMinuteIntervals(intervals).map(({ end }) => end);
  if (ends.length === 0) return draftInterval(USUAL_START, USUAL_END);
  const start = Math.min(Math.max(...ends) + HOUR, DAY_MINUTES - HOUR);
  return draftInterval(toClock(start), toClock(Math.min(start + 2 * HOUR, DAY_MINUTES)));
}

/** A day with the hours of another one. */
export function withHoursOf(target: DayDraft, source: DayDraft): DayDraft {
  return {
    ...target,
    isOpen: source.isOpen,
    intervals: source.intervals.map(({ start, end }) => draftInterval(start, end)),
  };
}

/** Rows that are typed to the end, in minutes. */
export function toMinuteIntervals(intervals: readonly Pick<IntervalDraft, 'start' | 'end'>[]): OpenMinutes[] {
  return intervals.filter(({ start, end }) => start !== '' && end !== '').map(toOpenMinutes);
}

/** What a day's bar shows: its own hours up to midnight, and those of the day before that run over it. */
export function barParts(own: readonly OpenMinutes[], dayBefore: readonly OpenMinutes[] = []): BarPart[] {
  const percent = (minute: number) => (Math.min(minute, DAY_MINUTES) / DAY_MINUTES) * 100;
  const spilled = dayBefore
    .filter(({ end }) => end > DAY_MINUTES)
    .map(({ end }) => ({ start: 0, end: end - DAY_MINUTES }));
  return [...spilled, ...own].map(({ start, end }) => ({ from: percent(start), to: percent(end) }));
}
