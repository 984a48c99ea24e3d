import { z } from 'zod';
import { camelKeys } from '@/lib/core/case';

export const listStrandedQuery = z
  .object({
    staff_id: z
      .string()
      .regex(/^[1-9]\d{0,8}$/)
      .transform(Number)
      .optional(),
  })
  .transform(camelKeys);
export type ListStrandedQuery = z.output<typeof listStrandedQuery>;
