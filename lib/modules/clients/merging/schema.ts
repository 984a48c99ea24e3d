import { z } from 'zod';
import { camelKeys } from '@/lib/core/case';
import { id } from '@/lib/core/fields';

const side = z.enum(['kept', 'other']).default('kept');

/** Whose value stays, by field; notes can be joined. */
export const mergeClientsInput = z
  .object({
    other_id: id,
    name: side,
    email: side,
    phone: side,
    timezone: side,
    notes: z.enum(['kept', 'other', 'both']).default('both'),
  })
  .transform(camelKeys);
export type MergeClientsInput = z.output<typeof mergeClientsInput>;

export const MERGED_FIELDS = ['name', 'email', 'phone', 'timezone', 'notes'] as const;
export type MergedField = (typeof MERGED_FIELDS)[number];
