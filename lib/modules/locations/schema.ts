import { z } from 'zod';
import { camelKeys } from '@/lib/core/case';
import { country, nullable, optionalText, text } from '@/lib/core/fields';

const fields = {
  name: text(200),
  address: optionalText(300),
  city: optionalText(120),
  state: optionalText(120),
  zip: optionalText(20),
  country: nullable(country),
  phone: optionalText(50),
  is_active: z.boolean().optional(),
};

export const createLocationInput = z.object(fields).transform(camelKeys);
export type CreateLocationInput = z.output<typeof createLocationInput>;

export const updateLocationInput = z.object(fields).partial().transform(camelKeys);
export type UpdateLocationInput = z.output<typeof updateLocationInput>;
