import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { OPERATIONS } from '../operations';
import { describeApi } from './document';
import { toPostmanCollection } from './postman';

const SERVER = 'https://book.openslot.test/api/v1';
const collection = toPostmanCollection(describeApi(OPERATIONS, SERVER));

const variable = z.strictObject({ key: z.string().min(1), value: z.string(), description: z.string().optional() });

/** The parts of the published schema of collections 2.1 that are used, and no others. */
const collectionSchema = z.strictObject({
  info: z.strictObject({
    name: z.string().min(1),
    description: z.string(),
    schema: z.literal('https://schema.getpostman.com/json/collection/v2.1.0/collection.json'),
  }),
  auth: z.strictObject({
    type: z.literal('bearer'),
    bearer: z.array(z.strictObject({ key: z.literal('token'), value: z.string(), type: z.literal('string') })),
  }),
  variable: z.array(variable),
  item: z.array(
    z.strictObject({
      name: z.string().min(1),
      description: z.string().min(1),
      item: z
        .array(
          z.strictObject({
            name: z.string().min(1),
            request: z.strictObject({
              method: z.enum(['GET', 'POST', 'PUT', 'DELETE']),
              description: z.string().min(1),
              header: z.array(z.strictObject({ key: z.string(), value: z.string() })),
              url: z.strictObject({
                raw: z.string().startsWith('{{server}}/'),
                host: z.tuple([z.literal('{{server}}')]),
                path: z.array(z.string().regex(/^(:\w+|[\w.-]+)$/)).min(1),
                query: z.array(variable.extend({ disabled: z.boolean() })).optional(),
                variable: z.array(variable).optional(),
              }),
              auth: z.strictObject({ type: z.literal('noauth') }).optional(),
              body: z
                .strictObject({
                  mode: z.literal('raw'),
                  raw: z.string().refine((text) => typeof JSON.parse(text) === 'object'),
                  options: z.strictObject({ raw: z.strictObject({ language: z.literal('json') }) }),
                })
                .optional(),
            }),
            response: z.array(z.never()),
          }),
        )
        .min(1),
    }),
  ),
});

describe('the Postman collection', () => {
  it('has the shape of a collection 2.1', () => {
    expect(collectionSchema.safeParse(collection).error).toBeUndefined();
  });

  it('has every operation once', () => {
    const requests = collection.item.flatMap(({ item }) =>
      item.map(({ request: { method, url } }) => [method, url.raw]),
    );
    const expected = OPERATIONS.map(({ method, path }) => [method, `{{server}}${path.replace('{id}', ':id')}`]);
    expect(requests.toSorted()).toEqual(expected.toSorted());
  });

  it('keeps no token, and takes the address from one variable', () => {
    expect(collection.variable).toEqual([
      { key: 'server', value: SERVER },
      { key: 'token', value: '' },
    ]);
  });
});
