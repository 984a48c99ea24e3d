import { describe, expect, it } from 'vitest';
import type { oas31 } from 'zod-openapi';
import { searchSections, toSections } from './reference-view';

const refusal = { description: 'Not allowed.', content: { 'application/json': { example: { message: 'No' } } } };
const operation = (name: string, more: Partial<oas31.OperationObject> = {}): oas31.OperationObject => ({
  operationId: name,
  summary: name,
  description: `What ${name} does.`,
  tags: ['Clients'],
  'x-ability': 'clients:read',
  responses: {
    200: { description: 'Done.', content: { 'application/json': { schema: { $ref: '#/components/schemas/Client' } } } },
    403: { $ref: '#/components/responses/Forbidden' },
  },
  ...more,
});

const document: oas31.OpenAPIObject = {
  openapi: '3.1.0',
  info: { title: 'API', version: '1' },
  servers: [{ url: 'https://book.test/api/v1' }],
  tags: [{ name: 'Clients', description: 'People.', 'x-slug': 'clients' }],
  paths: {
    '/clients/merge': { post: operation('mergeClients') },
    '/clients/{id}': {
      delete: operation('deleteClient'),
      get: operation('getClient', {
        parameters: [{ in: 'path', name: 'id', required: true, schema: { type: 'integer' }, description: 'Which.' }],
      }),
    },
    '/clients': {
      post: operation('createClient', {
        requestBody: {
          content: {
            'application/json': {
              schema: {
                type: 'object',
                required: ['name'],
                properties: {
                  name: { type: 'string', maxLength: 200 },
                  tags: { type: 'array', items: { type: 'string', enum: ['vip', 'new'] } },
                  address: { type: 'object', properties: { city: { type: ['string', 'null'] } } },
                },
              },
              example: { name: 'Ana' },
            },
          },
        },
      }),
      get: operation('listClients', {
        parameters: [
          {
            in: 'query',
            name: 'from',
            required: true,
            schema: { type: 'string', format: 'date' },
            example: '2026-03-02',
          },
          { in: 'query', name: 'to', schema: { type: 'string' }, example: '2026-03-08' },
        ],
      }),
    },
  },
  components: {
    schemas: { Client: { type: 'object', properties: { id: { type: 'integer', description: 'Who.' } } } },
    responses: { Forbidden: refusal },
  },
};
const [section] = toSections(document);
const found = (anchor: string) => section?.operations.find((one) => one.anchor === anchor);

describe('the reference', () => {
  it('lists, reads, adds, changes and removes in this order, then the rest', () => {
    const anchors = section?.operations.map(({ anchor }) => anchor);
    expect(anchors).toEqual(['list-clients', 'get-client', 'create-client', 'delete-client', 'merge-clients']);
  });

  it('tells of every field its type in words, its bounds, its values and what is inside', () => {
    expect(found('create-client')?.body).toMatchObject([
      { name: 'name', type: 'string', required: true, bounds: 'up to 200 characters' },
      { name: 'tags', type: 'list of strings', required: false, values: ['vip', 'new'], bounds: '' },
      { name: 'address', type: 'object', fields: [{ name: 'city', type: 'string or null' }] },
    ]);
  });

  it('follows references of answers and refusals', () => {
    expect(found('get-client')?.answer).toMatchObject([{ name: 'id', type: 'integer', description: 'Who.' }]);
    expect(found('get-client')?.answers.at(-1)).toEqual({
      name: 'Forbidden',
      status: '403',
      description: 'Not allowed.',
      examples: [{ title: '', json: '{\n  "message": "No"\n}' }],
    });
  });

  it('explains an object with a name, and a refusal that many share, once for all operations', () => {
    expect(section?.refusals).toMatchObject([{ name: 'Forbidden', status: '403' }]);
    expect(found('merge-clients')?.answers.at(-1)?.name).toBe('Forbidden');
    const [client] = toSections(withShapes())[0]?.shapes ?? [];
    expect(client).toMatchObject({ name: 'Address', fields: [{ name: 'city' }, { name: 'parts', shape: 'Part' }] });
  });

  it('makes samples of the example, with no more than the query needs', () => {
    expect(found('list-clients')?.sample.path).toBe('/clients?from=2026-03-02');
    expect(found('get-client')?.sample.path).toBe('/clients/1');
    expect(found('create-client')?.sample.body).toEqual({ name: 'Ana' });
  });
});

/** A client whose address is an object with a name, which names another. */
function withShapes(): oas31.OpenAPIObject {
  const named = (name: string) => ({ $ref: `#/components/schemas/${name}` });
  const schemas: Record<string, oas31.SchemaObject> = {
    Client: { type: 'object', properties: { address: { anyOf: [named('Address'), { type: 'null' }] } } },
    Address: {
      type: 'object',
      properties: { city: { type: 'string' }, parts: { type: 'array', items: named('Part') } },
    },
    Part: { type: 'object', properties: { above: named('Address') } },
  };
  return { ...document, components: { ...document.components, schemas } };
}

describe('a search', () => {
  const search = (words: string) =>
    searchSections(toSections(document), words).flatMap(({ operations }) => operations.map(({ anchor }) => anchor));

  it('finds operations by noun, path, method and field, all words together', () => {
    expect(search('clients')).toHaveLength(5);
    expect(search('POST clients')).toEqual(['create-client', 'merge-clients']);
    expect(search('Address')).toEqual(['create-client']);
    expect(search('address merge')).toEqual([]);
  });

  it('leaves out nouns without any', () => {
    expect(searchSections(toSections(document), 'nothing of the kind')).toEqual([]);
  });
});
