import { type Problems, problem } from '@/lib/core/problems';
import { DAY_MS, MINUTE_MS } from '@/lib/core/time';

export const MAX_EVENT_DAYS = 31;

export type EventStatus = 'pending' | 'scheduled' | 'completed' | 'cancelled' | 'no_show';

/** The end of an event: as given, else start plus duration. */
export function resolveEnd(start: Date, end: Date | undefined, durationMinutes: number): Date {
  return end ?? new Date(start.getTime() + durationMinutes * MINUTE_MS);
}

/** What is wrong with a range: the end not after the start, or more than {@link MAX_EVENT_DAYS} days long. */
export function rangeProblems(start: Date, end: Date): Problems | null {
  const lengthMs = end.getTime() - start.getTime();
  if (lengthMs <= 0) return problem('end_time', 'after_start');
  return lengthMs > MAX_EVENT_DAYS * DAY_MS ? problem('end_time', 'overlong') : null;
}

interface Buffers {
  bufferBeforeMinutes: number;
  bufferAfterMinutes: number;
}

/** The time an event takes from its resources, buffers included; half-open. */
export function blockedRange(start: Date, end: Date, buffers: Buffers): { from: Date; to: Date } {
  return {
    from: new Date(start.getTime() - buffers.bufferBeforeMinutes * MINUTE_MS),
    to: new Date(end.getTime() + buffers.bufferAfterMinutes * MINUTE_MS),
  };
}
