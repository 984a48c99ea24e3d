import { z } from 'zod';
import { camelKeys } from '@/lib/core/case';
import { queryId } from '@/lib/core/fields';

/** What the list of messages is narrowed to. */
export const MAIL_FILTERS = ['all', 'open', 'failed'] as const;
export type MailFilter = (typeof MAIL_FILTERS)[number];

/** The address of a part of the list; text that says nothing counts as not given. */
export const listMailQuery = z
  .object({ show: z.enum(MAIL_FILTERS).catch('all'), before: queryId.catch(undefined) })
  .transform(camelKeys);
export type ListMailQuery = z.output<typeof listMailQuery>;
