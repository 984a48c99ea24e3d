import { z } from 'zod';
import type { TaxRow } from './service';

export const taxResource = z
  .object({
    id: z.number().int(),
    name: z.string(),
    rate: z.number().meta({ description: 'Percent', example: 8.5 }),
    is_active: z.boolean(),
    is_inclusive: z.boolean().meta({ description: 'Whether prices contain the tax already' }),
  })
  .meta({ id: 'Tax', description: 'A tax that is part of prices.' });
export type TaxResource = z.output<typeof taxResource>;

export function serializeTax({ id, name, rate, isActive, isInclusive }: TaxRow): TaxResource {
  return { id, name, rate, is_active: isActive, is_inclusive: isInclusive };
}
