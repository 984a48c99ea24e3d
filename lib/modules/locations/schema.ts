import { z } from 'zod';
import { camelKeys } from '@/lib/core/case';
import { country, nullable, optionalText, text } from '@/lib/core/fields';
import { shortListQuery } from '@/lib/core/page';
import { timeZone } from '@/lib/core/time-fields';

const fields = {
  name: text(200),
  address: optionalText(300),
  city: optionalText(120),
  state: optionalText(120),
  zip: optionalText(20),
  country: nullable(country),
  phone: optionalText(50),
  timezone: nullable(timeZone).meta({ description: 'IANA zone; the zone of the team when null.' }),
  capacity: nullable(z.number().int().min(1).max(10_000)).meta({
    description: 'Bookings at one time; no limit when null. At 1 the place itself cannot be booked twice.',
  }),
  is_active: z.boolean().optional().meta({ description: 'Whether new bookings can take place there.' }),
};

export const createLocationInput = z.object(fields).transform(camelKeys);
export type CreateLocationInput = z.output<typeof createLocationInput>;

export const updateLocationInput = z.object(fields).partial().transform(camelKeys);
export type UpdateLocationInput = z.output<typeof updateLocationInput>;

export const LOCATION_SORTS = { id: 'integer', name: 'text', created_at: 'instant' } as const;

export const listLocationsQuery = z.object(shortListQuery(LOCATION_SORTS)).transform(camelKeys);
export type ListLocationsQuery = z.output<typeof listLocationsQuery>;
