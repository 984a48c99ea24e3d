import { formatDay, formatStart, formatTimes } from '@/components/booking/event-time';
import type { ViewStyle } from './event-view';

/** Wire name to before and after, as the history keeps it. */
export type Changes = Record<string, [unknown, unknown]>;

/** An event's time before and after, in words: its start, and its end too where it lasts longer or shorter than before. */
export function timeChange({ start_time, end_time }: Changes, style: ViewStyle): [string, string] | null {
  if (!start_time) return null;
  const starts = start_time.map(toDate);
  const ends = end_time?.map(toDate);
  const words = (place: 0 | 1) => {
    const [start, end] = [starts[place], ends?.[place]];
    if (!start) return '';
    if (!end || !isOtherLength(starts, ends)) return formatStart(start, style);
    return `${formatDay(start, style, style.now)}, ${formatTimes(start, end, style)}`;
  };
  return [words(0), words(1)];
}

function isOtherLength(starts: readonly Date[], ends: readonly Date[] = []): boolean {
  const [before, after] = starts.map((start, place) => (ends[place]?.getTime() ?? 0) - start.getTime());
  return before !== after;
}

function toDate(instant: unknown): Date {
  return new Date(String(instant));
}
