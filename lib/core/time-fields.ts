import { z } from 'zod';
import { rule } from './problems';
import { isTimeZone } from './time';

const EARLIEST = Date.UTC(1970, 0, 1);
const LATEST = Date.UTC(9998, 11, 31);

/** An instant with an offset or `Z`, brought to whole UTC seconds; years 1970–9998. */
export const instant = z.iso
  .datetime({ offset: true })
  .transform((text) => new Date(Math.floor(Date.parse(text) / 1000) * 1000))
  .refine((date) => date.getTime() >= EARLIEST && date.getTime() <= LATEST, rule('date'));

/** A calendar date `YYYY-MM-DD`, years 1970–9998, as midnight UTC. */
export const calendarDate = z.iso
  .date()
  .transform((text) => new Date(`${text}T00:00:00Z`))
  .refine((date) => date.getTime() >= EARLIEST && date.getTime() <= LATEST, rule('date'));

/** An IANA zone the runtime knows. */
export const timeZone = z.string().max(100).refine(isTimeZone, rule('timezone'));
