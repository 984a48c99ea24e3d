import { z } from 'zod';
import { camelKeys } from '@/lib/core/case';
import { queryId } from '@/lib/core/fields';

export const listStrandedQuery = z
  .object({
    staff_id: queryId,
  })
  .transform(camelKeys);
export type ListStrandedQuery = z.output<typeof listStrandedQuery>;
