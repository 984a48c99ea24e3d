import { defineEndpoint } from '@/lib/core/endpoint';
import { createLocationInput, listLocationsQuery, updateLocationInput } from './schema';
import {
  createdLocationResource,
  locationResource,
  locationSummaryResource,
  serializeCreatedLocation,
  serializeLocation,
  serializeLocationSummary,
  serializeUpdatedLocation,
  updatedLocationResource,
} from './serializer';

const one = { path: '/locations/{id}', noun: 'Location' } as const;

export const listLocationsEndpoint = defineEndpoint({
  method: 'GET',
  path: '/locations',
  title: "List team's locations",
  description: 'All locations of the team, or the page asked for.',
  ability: 'locations:read',
  query: listLocationsQuery,
  envelope: 'rows',
  resource: locationSummaryResource,
  serialize: serializeLocationSummary,
});

export const getLocationEndpoint = defineEndpoint({
  ...one,
  method: 'GET',
  title: 'Get a single location',
  description: 'One location, with phone.',
  ability: 'locations:read',
  envelope: 'data',
  resource: locationResource,
  serialize: serializeLocation,
});

export const createLocationEndpoint = defineEndpoint({
  method: 'POST',
  path: '/locations',
  title: 'Create a new location',
  description: 'Adds a location.',
  ability: 'locations:write',
  status: 201,
  message: 'Location created successfully.',
  body: createLocationInput,
  envelope: 'data',
  resource: createdLocationResource,
  serialize: serializeCreatedLocation,
});

export const updateLocationEndpoint = defineEndpoint({
  ...one,
  method: 'PUT',
  title: 'Update a location',
  description: 'Changes the fields that are sent.',
  ability: 'locations:write',
  message: 'Location updated successfully.',
  body: updateLocationInput,
  envelope: 'data',
  resource: updatedLocationResource,
  serialize: serializeUpdatedLocation,
});

export const deleteLocationEndpoint = defineEndpoint({
  ...one,
  method: 'DELETE',
  title: 'Delete a location',
  description: 'Removes a location; past bookings keep showing it.',
  ability: 'locations:write',
  message: 'Location deleted successfully.',
  envelope: 'none',
});
