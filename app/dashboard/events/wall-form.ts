import { z } from 'zod';
import { isTimeZone } from '@/lib/core/time';
import { addDays, wallToInstant } from '@/lib/core/wall-time';

/**
 * The schema of an event form: the fields `date`, `time`, `ends` (all on the wall of `timezone`) become the instants
 * `start_time` and `end_time` of the API. An end that is not after the start is on the next day. A frequency makes it a
 * series.
 */
export function wallForm<Schema extends z.ZodType>(schema: Schema) {
  return z.preprocess((raw) => toInstants(raw as Record<string, unknown>), schema);
}

function toInstants({ date, time, ends, timezone, ...rest }: Record<string, unknown>): Record<string, unknown> {
  if (date === undefined && time === undefined) return rest;
  const zone = typeof timezone === 'string' && isTimeZone(timezone) ? timezone : 'UTC';
  const start = toInstant(date, time, zone);
  const endDate = typeof date === 'string' && String(ends) <= String(time) ? nextDay(date) : date;
  const end = ends ? toInstant(endDate, ends, zone) : undefined;
  return { ...repeating(rest), start_time: start ?? '', ...(end ? { end_time: end } : {}) };
}

/** Fields of a series that nothing was typed into are left out. */
function repeating({
  recurrence_frequency,
  recurrence_days,
  recurrence_count,
  recurrence_end_date,
  ...rest
}: Record<string, unknown>) {
  if (!recurrence_frequency) return rest;
  const given = Object.entries({ recurrence_days, recurrence_count, recurrence_end_date }).filter(
    ([, value]) => value !== undefined && value !== '' && !(Array.isArray(value) && value.length === 0),
  );
  return { ...rest, is_recurring: true, recurrence_frequency, ...Object.fromEntries(given) };
}

function toInstant(date: unknown, time: unknown, zone: string): string | undefined {
  try {
    return wallToInstant(`${date}T${time}`, zone).toISOString();
  } catch {
    return undefined;
  }
}

function nextDay(date: string): string | undefined {
  try {
    return addDays(date, 1);
  } catch {
    return undefined;
  }
}
