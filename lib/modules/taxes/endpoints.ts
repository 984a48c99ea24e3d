import { defineEndpoint } from '@/lib/core/endpoint';
import { createTaxInput, listTaxesQuery, updateTaxInput } from './schema';
import { serializeTax, taxResource } from './serializer';

const one = { path: '/taxes/{id}', noun: 'Tax' } as const;
const shape = { resource: taxResource, serialize: serializeTax };

export const listTaxesEndpoint = defineEndpoint({
  ...shape,
  method: 'GET',
  path: '/taxes',
  title: "List team's taxes",
  description: 'All taxes of the team, or the page asked for.',
  ability: 'taxes:read',
  query: listTaxesQuery,
  envelope: 'rows',
});

export const getTaxEndpoint = defineEndpoint({
  ...one,
  ...shape,
  method: 'GET',
  title: 'Get a single tax',
  description: 'One tax.',
  ability: 'taxes:read',
  envelope: 'data',
});

export const createTaxEndpoint = defineEndpoint({
  ...shape,
  method: 'POST',
  path: '/taxes',
  title: 'Create a new tax',
  description: 'Adds a tax.',
  ability: 'taxes:write',
  status: 201,
  message: 'Tax created successfully.',
  body: createTaxInput,
  envelope: 'data',
});

export const updateTaxEndpoint = defineEndpoint({
  ...one,
  ...shape,
  method: 'PUT',
  title: 'Update a tax',
  description: 'Changes the fields that are sent. What was priced before keeps its tax.',
  ability: 'taxes:write',
  message: 'Tax updated successfully.',
  body: updateTaxInput,
  envelope: 'data',
});

export const deleteTaxEndpoint = defineEndpoint({
  ...one,
  method: 'DELETE',
  title: 'Delete a tax',
  description: 'Removes a tax; what was priced before keeps it.',
  ability: 'taxes:write',
  message: 'Tax deleted successfully.',
  envelope: 'none',
});
