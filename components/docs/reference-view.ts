import type { oas31 } from 'zod-openapi';
import { type FieldView, fieldsOf, parameterField, type Schemas } from './field-view';
import type { OperationCall } from './samples';

/** One noun of the API with its operations. */
export interface SectionView {
  slug: string;
  name: string;
  description: string;
  operations: OperationView[];
  /** The objects with a name that they speak of. */
  shapes: ShapeView[];
  /** What every operation may refuse, once for all of them. */
  refusals: AnswerView[];
}

/** An object with a name and its fields. */
export interface ShapeView {
  name: string;
  description: string;
  fields: FieldView[];
}

export interface AnswerView {
  /** Name of the refusal that many operations share; empty for one of its own. */
  name: string;
  status: string;
  description: string;
  /** One body for each case, written as JSON. */
  examples: { title: string; json: string }[];
}

export interface OperationView {
  /** Its address on the page. */
  anchor: string;
  method: string;
  path: string;
  title: string;
  description: string;
  ability: string;
  parameters: FieldView[];
  headers: FieldView[];
  body: FieldView[];
  answer: FieldView[];
  answers: AnswerView[];
  sample: OperationCall;
}

const RESPONSES = '#/components/responses/';
const METHODS = ['get', 'post', 'put', 'delete'] as const;

/** The document as pages show it: nouns in order, each with its operations in order. */
export function toSections(document: oas31.OpenAPIObject): SectionView[] {
  const operations = Object.entries(document.paths ?? {}).flatMap(([path, item]) =>
    METHODS.flatMap((method) => {
      const operation = item[method];
      return operation ? [{ tag: operation.tags?.[0], view: toOperation(document, { path, method, operation }) }] : [];
    }),
  );
  return (document.tags ?? []).map((tag) => {
    const own = operations
      .filter((one) => one.tag === tag.name)
      .map(({ view }) => view)
      .sort((one, other) => rank(one) - rank(other));
    return {
      slug: String(tag['x-slug']),
      name: tag.name,
      description: tag.description ?? '',
      operations: own,
      shapes: shapesOf(own, document.components?.schemas ?? {}),
      refusals: sharedOf(own),
    };
  });
}

/** Where an object with a name is explained on its page. */
export function shapeAnchor(name: string): string {
  return `object${kebab(name)}`;
}

/** Where a shared refusal is explained on its page. */
export function refusalAnchor(name: string): string {
  return `refusal${kebab(name)}`;
}

/** The objects that the operations name, and those that these name. */
function shapesOf(operations: readonly OperationView[], schemas: Schemas): ShapeView[] {
  const shapes = new Map<string, ShapeView>();
  const visit = (fields: readonly FieldView[]) => {
    for (const { shape, fields: inner } of fields) {
      visit(inner);
      const schema = schemas[shape];
      if (!schema || shapes.has(shape)) continue;
      const found = { name: shape, description: String(schema.description ?? ''), fields: fieldsOf(schema, schemas) };
      shapes.set(shape, found);
      visit(found.fields);
    }
  };
  for (const { body, answer } of operations) visit([...body, ...answer]);
  return [...shapes.values()];
}

function sharedOf(operations: readonly OperationView[]): AnswerView[] {
  const shared = operations.flatMap(({ answers }) => answers).filter(({ name }) => name !== '');
  const once = new Map(shared.map((answer) => [answer.name, answer]));
  return [...once.values()].sort((one, other) => Number(one.status) - Number(other.status));
}

const BASICS = ['GET', 'GET {id}', 'POST', 'PUT {id}', 'DELETE {id}'];

/** List, read, add, change, remove; then what a noun has of its own, in the order of the document. */
function rank({ method, path }: OperationView): number {
  const [, , ...rest] = path.split('/');
  const index = BASICS.indexOf([method, ...rest].join(' '));
  return index === -1 ? BASICS.length : index;
}

/** The operations in which every word of a search is found, by section; sections without any are left out. */
export function searchSections(sections: readonly SectionView[], search: string): SectionView[] {
  const words = search.toLowerCase().split(/\s+/).filter(Boolean);
  const matches = (text: string) => words.every((word) => text.toLowerCase().includes(word));
  return sections
    .map((section) => ({
      ...section,
      operations: section.operations.filter(({ method, path, title, description, body, parameters }) =>
        matches([section.name, method, path, title, description, ...names(body), ...names(parameters)].join(' ')),
      ),
    }))
    .filter(({ operations }) => operations.length > 0);
}

const names = (fields: readonly FieldView[]) => fields.map(({ name }) => name);

interface Place {
  path: string;
  method: (typeof METHODS)[number];
  operation: oas31.OperationObject;
}

function toOperation(document: oas31.OpenAPIObject, { path, method, operation }: Place): OperationView {
  const schemas: Schemas = document.components?.schemas ?? {};
  const parameters = (operation.parameters ?? []).map((one) => followedParameter(document, one));
  const placed = (place: string) =>
    parameters.filter((one) => one.in === place).map((one) => parameterField(one, schemas));
  const request = jsonOf(operation.requestBody);
  const answers = Object.entries(operation.responses ?? {}).map(([status, response]) =>
    toAnswer(document, status, response),
  );
  const success = Object.entries(operation.responses ?? {}).find(([status]) => status.startsWith('2'));
  return {
    anchor: kebab(operation.operationId ?? ''),
    method: method.toUpperCase(),
    path,
    title: operation.summary ?? '',
    description: operation.description ?? '',
    ability: String(operation['x-ability'] ?? ''),
    parameters: [...placed('path'), ...placed('query')],
    headers: placed('header'),
    body: fieldsOf(request?.schema, schemas),
    answer: fieldsOf(jsonOf(success?.[1])?.schema, schemas),
    answers,
    sample: {
      method: method.toUpperCase(),
      path: address(path, parameters),
      hasToken: operation.security?.length !== 0,
      ...(request ? { body: request.example } : {}),
    },
  };
}

/** The path with the example id, and the query that cannot be left out. */
function address(path: string, parameters: readonly oas31.ParameterObject[]): string {
  const needed = parameters.filter((one) => one.in === 'query' && one.required);
  const query = new URLSearchParams(needed.map(({ name, example }) => [name, String(example)])).toString();
  return `${path.replace('{id}', '1')}${query && `?${query}`}`;
}

function toAnswer(
  document: oas31.OpenAPIObject,
  status: string,
  response: oas31.ResponseObject | oas31.ReferenceObject,
): AnswerView {
  const { description, content } = followedResponse(document, response);
  const { example, examples = {} } = content?.['application/json'] ?? {};
  const cases = Object.entries(examples).map(([name, one]) => ({
    title: one.summary ?? name,
    json: toJson('value' in one ? one.value : undefined),
  }));
  const only = example === undefined ? [] : [{ title: '', json: toJson(example) }];
  const name = '$ref' in response ? response.$ref.replace(RESPONSES, '') : '';
  return { name, status, description, examples: [...only, ...cases] };
}

function toJson(value: unknown): string {
  return JSON.stringify(value, null, 2) ?? '';
}

function jsonOf(holder: unknown): oas31.MediaTypeObject | undefined {
  return (holder as oas31.ResponseObject | undefined)?.content?.['application/json'];
}

function followedParameter(
  { components }: oas31.OpenAPIObject,
  parameter: oas31.ParameterObject | oas31.ReferenceObject,
): oas31.ParameterObject {
  if (!('$ref' in parameter)) return parameter;
  return components?.parameters?.[parameter.$ref.replace('#/components/parameters/', '')] as oas31.ParameterObject;
}

function followedResponse(
  { components }: oas31.OpenAPIObject,
  response: oas31.ResponseObject | oas31.ReferenceObject,
): oas31.ResponseObject {
  if (!('$ref' in response)) return response;
  return components?.responses?.[response.$ref.replace(RESPONSES, '')] as oas31.ResponseObject;
}

function kebab(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}
