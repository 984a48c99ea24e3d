import { type Problems, problem } from '@/lib/core/problems';
import { DAY_MS, MINUTE_MS } from '@/lib/core/time';

export const MAX_EVENT_DAYS = 31;

export type EventStatus = 'pending' | 'scheduled' | 'completed' | 'cancelled' | 'no_show';

const NEXT: Record<EventStatus, readonly EventStatus[]> = {
  pending: ['scheduled', 'cancelled'],
  scheduled: ['completed', 'no_show', 'cancelled'],
  completed: ['scheduled', 'no_show', 'cancelled'],
  no_show: ['scheduled', 'completed', 'cancelled'],
  cancelled: ['scheduled'],
};

/** Whether an event may go from one status to another: a pending one is confirmed first, an outcome can be taken back. */
export function canBecome(from: EventStatus, to: EventStatus): boolean {
  return NEXT[from].includes(to);
}

/** Whether an event is still to come about: what a change of a series reaches besides the event it names. */
export function isOpen(status: EventStatus): boolean {
  return status === 'pending' || status === 'scheduled';
}

/** A start and an end, half-open. */
export interface Times {
  start: Date;
  end: Date;
}

/** The end of an event: as given, else start plus duration. */
export function resolveEnd(start: Date, end: Date | undefined, durationMinutes: number): Date {
  return end ?? new Date(start.getTime() + durationMinutes * MINUTE_MS);
}

/** What is wrong with a range: the end not after the start, or more than {@link MAX_EVENT_DAYS} days long. */
export function rangeProblems({ start, end }: Times): Problems | null {
  const lengthMs = end.getTime() - start.getTime();
  if (lengthMs <= 0) return problem('end_time', 'after_start');
  return lengthMs > MAX_EVENT_DAYS * DAY_MS ? problem('end_time', 'overlong') : null;
}

export interface Buffers {
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

const HOUR_MS = 60 * MINUTE_MS;

/** Whether it is too late for an invitee to cancel or move. @param windowHours of the event type; 0 means until the start */
export function isWithinCancellationWindow(start: Date, windowHours: number, now: Date): boolean {
  return now.getTime() > start.getTime() - windowHours * HOUR_MS;
}
