import type { oas31 } from 'zod-openapi';
import { DEFAULT_PER_PAGE, MAX_PER_PAGE } from '@/lib/core/page';
import type { AnyEndpoint } from '../operations';
import { type ExampleScope, exampleOf, overlaid, type SchemaComponents } from './example';
import { slugOf } from './naming';
import { publishedAnswer, publishedExample } from './published';
import { VOCABULARY } from './vocabulary';

type Schema = oas31.SchemaObject | oas31.ReferenceObject;

/** Adds what a reader wants and a validator does not need: the meaning of common names, and an example everywhere. */
export function withExamples(document: oas31.OpenAPIObject, operations: readonly AnyEndpoint[]): oas31.OpenAPIObject {
  const components: SchemaComponents = document.components?.schemas ?? {};
  for (const schema of Object.values(components)) explainFields(schema);
  for (const endpoint of operations) {
    const method = endpoint.method.toLowerCase() as Lowercase<AnyEndpoint['method']>;
    const operation = document.paths?.[endpoint.path]?.[method];
    if (operation) enrich(operation, endpoint, { components, slug: slugOf(endpoint) });
  }
  return document;
}

function enrich(operation: oas31.OperationObject, endpoint: AnyEndpoint, scope: ExampleScope): void {
  for (const parameter of operation.parameters ?? []) explainParameter(parameter, endpoint, scope);
  const { body } = publishedExample(endpoint);
  const request = jsonOf(operation.requestBody);
  if (request?.schema) {
    explainFields(request.schema);
    request.example = body ?? usefulExample(request.schema, scope);
  }
  const status = endpoint.status ?? 200;
  const answer = jsonOf(operation.responses?.[status]);
  if (answer?.schema) {
    explainFields(answer.schema);
    answer.example = overlaid(answerExample(answer.schema, endpoint, scope), publishedAnswer(endpoint, status) ?? {});
  }
}

/** A list that was not asked for a page has no `meta`. */
function answerExample(schema: Schema, { envelope }: AnyEndpoint, scope: ExampleScope): unknown {
  const example = exampleOf(schema, scope);
  return envelope === 'rows' ? { data: (example as { data: unknown }).data } : example;
}

/** The parameters whose text the edge reads as another type. */
const TYPES: Record<string, oas31.SchemaObject> = {
  page: { type: 'integer', minimum: 1, default: 1 },
  per_page: { type: 'integer', minimum: 1, maximum: MAX_PER_PAGE, default: DEFAULT_PER_PAGE },
};

function explainParameter(
  parameter: oas31.ParameterObject | oas31.ReferenceObject,
  endpoint: AnyEndpoint,
  scope: ExampleScope,
): void {
  if (!('name' in parameter)) return;
  const { name } = parameter;
  const typed = TYPES[name] ?? (name.endsWith('_id') ? ID : undefined);
  if (typed) parameter.schema = typed;
  parameter.description ??=
    VOCABULARY[name]?.description ?? `Only those with this ${name.replace(/_id$/, '').replaceAll('_', ' ')}.`;
  const published = publishedExample(endpoint).query?.[name];
  parameter.example ??= asTyped(published, parameter.schema) ?? exampleOf(parameter.schema ?? {}, scope, name);
}

const ID: oas31.SchemaObject = { type: 'integer', minimum: 1 };

/** A published query value is text; what it stands for may be a number. */
function asTyped(text: string | undefined, schema: Schema | undefined): unknown {
  if (text === undefined) return undefined;
  return schema && 'type' in schema && schema.type === 'integer' ? Number(text) : text;
}

/** Fields that say nothing themselves take the meaning of their name. */
function explainFields(schema: Schema): void {
  if (schema.$ref) return;
  mergeNull(schema as oas31.SchemaObject);
  const { properties = {}, items, anyOf, oneOf, allOf, additionalProperties } = schema as oas31.SchemaObject;
  for (const [name, field] of Object.entries(properties)) {
    const described = !('$ref' in field) && !field.description && VOCABULARY[name]?.description;
    if (described) field.description = described;
    if (EMAIL.test(name) && 'type' in field && field.type === 'string') field.format ??= 'email';
    explainFields(field);
  }
  for (const one of [...(anyOf ?? []), ...(oneOf ?? []), ...(allOf ?? [])]) explainFields(one);
  if (items) explainFields(items);
  if (typeof additionalProperties === 'object') explainFields(additionalProperties);
}

const EMAIL = /(^|_)email$/;

/** "This or null" of one plain type is that type or null. */
function mergeNull(schema: oas31.SchemaObject): void {
  const [value, none, ...others] = schema.anyOf ?? [];
  if (!value || '$ref' in value || !none || !('type' in none) || none.type !== 'null' || others.length > 0) return;
  const { type, enum: values } = value as oas31.SchemaObject;
  if (typeof type !== 'string') return;
  delete schema.anyOf;
  Object.assign(schema, { ...value, ...schema, type: [type, 'null'], ...(values ? { enum: [...values, null] } : {}) });
}

/** A body as somebody would send it: what is required, and what has an example worth showing. */
function usefulExample(schema: Schema, scope: ExampleScope): unknown {
  const example = exampleOf(schema, scope);
  if (example === null || typeof example !== 'object') return example;
  return Object.fromEntries(Object.entries(example).filter(([, value]) => value !== null));
}

function jsonOf(
  holder: oas31.RequestBodyObject | oas31.ResponseObject | oas31.ReferenceObject | undefined,
): oas31.MediaTypeObject | undefined {
  return holder && 'content' in holder ? holder.content?.['application/json'] : undefined;
}
