import { createConfig, lintFromString } from '@redocly/openapi-core';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { type AnyEndpoint, OPERATIONS } from '../operations';
import { besideData } from './beside-data';
import { describeApi } from './document';
import { operationId, slugOf } from './naming';
import { PUBLISHED } from './published';
import { TAGS } from './tags';

const SERVER = 'https://book.openslot.test/api/v1';
const document = describeApi(OPERATIONS, SERVER);
const nameOf = ({ method, path }: AnyEndpoint) => `${method} ${path}`;
const describedOf = ({ method, path }: AnyEndpoint) =>
  document.paths?.[path]?.[method.toLowerCase() as Lowercase<AnyEndpoint['method']>];

describe('the OpenAPI document', () => {
  it('passes the recommended rules of a linter without an error or a warning', async () => {
    const config = await createConfig({
      extends: ['recommended'],
      // A fixed path such as /events/preview goes before /events/{id}, as OpenAPI says.
      rules: { 'no-ambiguous-paths': 'off' },
    });
    const problems = await lintFromString({ source: JSON.stringify(document), absoluteRef: 'openapi.json', config });
    const said = problems.map(
      ({ ruleId, message, location }) => `${ruleId} at ${location[0]?.pointer ?? ''}: ${message}`,
    );
    expect(said).toEqual([]);
  }, 60_000);

  it('has a name of its own for every operation', () => {
    const ids = OPERATIONS.map(operationId);
    expect(new Set(ids).size).toBe(ids.length);
    for (const id of ids) expect(id).toMatch(/^[a-z][A-Za-z0-9]+$/);
  });

  it('describes every noun', () => {
    for (const slug of new Set(OPERATIONS.map(slugOf))) expect(TAGS[slug]?.description, slug).toBeTruthy();
  });

  it('names only codes and examples of operations that exist', () => {
    const known = new Set(OPERATIONS.map(nameOf));
    expect(Object.keys(PUBLISHED).filter((name) => !known.has(name))).toEqual([]);
  });
});

describe.each(OPERATIONS.map((endpoint) => [nameOf(endpoint), endpoint] as const))('%s', (_, endpoint) => {
  const operation = describedOf(endpoint);

  it('is described with its ability and the shape of its answer', () => {
    expect(operation?.summary).toBeTruthy();
    expect(operation?.description).toMatch(/[.]$/);
    expect(operation?.['x-ability']).toBe(endpoint.ability);
    if (endpoint.envelope !== 'none') expect(endpoint.resource, 'resource').toBeDefined();
    if (endpoint.meta) expect(Object.keys(shapeOf(besideData(endpoint))), 'meta').not.toEqual([]);
  });

  it('shows an example of what is sent and of every answer', () => {
    const body = operation?.requestBody;
    if (body && 'content' in body) expect(body.content['application/json']?.example).toBeDefined();
    for (const [status, response] of Object.entries(operation?.responses ?? {})) {
      const { example, examples } = answerOf(response);
      expect(example ?? examples, status).toBeDefined();
    }
    for (const parameter of operation?.parameters ?? []) {
      const { description, example, schema } = parameterOf(parameter);
      expect(description, 'description').toBeTruthy();
      expect(example ?? schema?.example, 'example').toBeDefined();
    }
  });

  it('names every refusal', () => {
    const statuses = Object.keys(operation?.responses ?? {});
    const expected = ['429', '500', '503'];
    if (endpoint.ability !== 'anonymous') expected.push('401', '403');
    if (endpoint.path.includes('{id}')) expected.push('404');
    if (endpoint.body) expected.push('400', '413', '415', '422');
    expect(statuses).toEqual(expect.arrayContaining(expected));
  });
});

function shapeOf(schema: z.ZodType | undefined): object {
  if (schema instanceof z.ZodOptional) return shapeOf(schema.unwrap() as z.ZodType);
  return schema instanceof z.ZodObject ? schema.shape : {};
}

type Described = NonNullable<ReturnType<typeof describedOf>>;

function answerOf(response: NonNullable<Described['responses']>[string]) {
  const name = response.$ref?.replace('#/components/responses/', '');
  const target = name ? document.components?.responses?.[name] : response;
  return target.content['application/json'];
}

function parameterOf(parameter: NonNullable<Described['parameters']>[number]) {
  const name = '$ref' in parameter ? parameter.$ref.replace('#/components/parameters/', '') : '';
  const target = name ? document.components?.parameters?.[name] : parameter;
  if (!target || '$ref' in target) throw new Error(`the parameter ${name} is missing`);
  return { ...target, schema: target.schema && '$ref' in target.schema ? undefined : target.schema } as {
    description?: string;
    example?: unknown;
    schema?: { example?: unknown };
  };
}
