import { z } from 'zod';
import type { LocationRow } from './queries';

const example = {
  id: 1,
  name: 'Main Office',
  address: '123 Main St',
  city: 'New York',
  state: 'NY',
  country: 'US',
  is_active: true,
  phone: '+1234567890',
  zip: '10001',
  timezone: null,
  capacity: null,
};

export const locationResource = z
  .object({
    id: z.int(),
    name: z.string(),
    address: z.string().nullable(),
    city: z.string().nullable(),
    state: z.string().nullable(),
    country: z.string().nullable().meta({ description: 'Two letters, ISO 3166.' }),
    is_active: z.boolean().meta({ description: 'Whether new bookings can take place there.' }),
    phone: z.string().nullable(),
    zip: z.string().nullable(),
    timezone: z.string().nullable().meta({ description: 'IANA zone; the zone of the team when null.' }),
    capacity: z
      .int()
      .nullable()
      .meta({ description: 'Bookings at one time; no limit when null. At 1 the place itself cannot be booked twice.' }),
  })
  .meta({ id: 'Location', description: 'A place where events happen.', examples: [example] });

export const locationSummaryResource = locationResource
  .pick({ id: true, name: true, address: true, city: true, state: true, country: true, is_active: true })
  .meta({ id: 'LocationSummary', description: 'A location in a list.' });

export const createdLocationResource = locationResource
  .pick({ id: true, name: true, address: true, city: true })
  .meta({ id: 'CreatedLocation', description: 'A location that was created.' });

export const updatedLocationResource = locationResource
  .pick({ id: true, name: true, address: true })
  .meta({ id: 'UpdatedLocation', description: 'A location that was changed.' });

export function serializeCreatedLocation({
  id,
  name,
  address,
  city,
}: LocationRow): z.output<typeof createdLocationResource> {
  return { id, name, address, city };
}

export function serializeUpdatedLocation({ id, name, address }: LocationRow): z.output<typeof updatedLocationResource> {
  return { id, name, address };
}

export function serializeLocationSummary(location: LocationRow): z.output<typeof locationSummaryResource> {
  const { id, name, address, city, state, country, isActive } = location;
  return { id, name, address, city, state, country, is_active: isActive };
}

export function serializeLocation(location: LocationRow): z.output<typeof locationResource> {
  const { phone, zip, timezone, capacity } = location;
  return { ...serializeLocationSummary(location), phone, zip, timezone, capacity };
}
