import { z } from 'zod';
import { id, optionalText } from '@/lib/core/fields';
import { addDays, startOfDay, wallToInstant } from '@/lib/core/wall-time';

/** Time off as a person enters it: whole days, or from a time to a time, on the wall of the staff member's zone. */
export const timeOffForm = z.object({
  staff_id: id,
  whole_days: z.boolean(),
  starts_on: z.string(),
  starts_time: z.string().default(''),
  ends_on: z.string(),
  ends_time: z.string().default(''),
  reason: optionalText(500),
});

/** The fields of the API; a date or time that is missing or impossible is left empty for its schema to refuse. */
export function toTimeOff(form: z.output<typeof timeOffForm>, timeZone: string) {
  const { whole_days: whole, starts_on, starts_time, ends_on, ends_time } = form;
  const starts = () =>
    whole ? startOfDay(starts_on, timeZone) : wallToInstant(`${starts_on}T${starts_time}`, timeZone);
  const ends = () =>
    whole
      ? startOfDay(addDays(ends_on || starts_on, 1), timeZone)
      : wallToInstant(`${ends_on || starts_on}T${ends_time}`, timeZone);
  return {
    staff_id: form.staff_id,
    starts_at: written(starts),
    ends_at: written(ends),
    reason: form.reason,
  };
}

function written(instant: () => Date): string {
  try {
    return instant().toISOString();
  } catch {
    return '';
  }
}
