import type { oas31 } from 'zod-openapi';

const SCHEMA = 'https://schema.getpostman.com/json/collection/v2.1.0/collection.json';
const METHODS = ['get', 'post', 'put', 'delete'] as const;

interface Variable {
  key: string;
  value: string;
  description?: string;
}

interface Header {
  key: string;
  value: string;
}

interface Query extends Variable {
  disabled: boolean;
}

interface PostmanRequest {
  method: string;
  description: string;
  header: Header[];
  url: { raw: string; host: string[]; path: string[]; query?: Query[]; variable?: Variable[] };
  auth?: { type: 'noauth' };
  body?: { mode: 'raw'; raw: string; options: { raw: { language: 'json' } } };
}

interface Item {
  name: string;
  request: PostmanRequest;
  response: never[];
}

interface Folder {
  name: string;
  description: string;
  item: Item[];
}

export interface PostmanCollection {
  info: { name: string; description: string; schema: string };
  auth: { type: 'bearer'; bearer: { key: 'token'; value: string; type: 'string' }[] };
  variable: Variable[];
  item: Folder[];
}

/** The document as a Postman collection 2.1: a folder for each noun, the token and the address as variables. */
export function toPostmanCollection(document: oas31.OpenAPIObject): PostmanCollection {
  const items = Object.entries(document.paths ?? {}).flatMap(([path, item]) =>
    METHODS.flatMap((method) => {
      const operation = item[method];
      return operation ? [{ tag: operation.tags?.[0], item: toItem(document, { path, method, operation }) }] : [];
    }),
  );
  return {
    info: { name: document.info.title, description: document.info.description ?? '', schema: SCHEMA },
    auth: { type: 'bearer', bearer: [{ key: 'token', value: '{{token}}', type: 'string' }] },
    variable: [
      { key: 'server', value: document.servers?.[0]?.url ?? '' },
      { key: 'token', value: '' },
    ],
    item: (document.tags ?? []).map(({ name, description = '' }) => ({
      name,
      description,
      item: items.filter(({ tag }) => tag === name).map((one) => one.item),
    })),
  };
}

interface Place {
  path: string;
  method: (typeof METHODS)[number];
  operation: oas31.OperationObject;
}

function toItem(document: oas31.OpenAPIObject, { path, method, operation }: Place): Item {
  const parameters = (operation.parameters ?? []).map((one) => followed(document, one));
  const body = operation.requestBody && 'content' in operation.requestBody ? operation.requestBody : undefined;
  const example: unknown = body?.content['application/json']?.example;
  return {
    name: operation.summary ?? path,
    request: {
      method: method.toUpperCase(),
      description: operation.description ?? '',
      header: headersOf(body !== undefined),
      url: urlOf(path, parameters),
      ...(operation.security?.length === 0 ? { auth: { type: 'noauth' as const } } : {}),
      ...(body
        ? {
            body: {
              mode: 'raw' as const,
              raw: JSON.stringify(example ?? {}, null, 2),
              options: { raw: { language: 'json' as const } },
            },
          }
        : {}),
    },
    response: [],
  };
}

function headersOf(hasBody: boolean): Header[] {
  const accept = { key: 'Accept', value: 'application/json' };
  return hasBody ? [accept, { key: 'Content-Type', value: 'application/json' }] : [accept];
}

function urlOf(path: string, parameters: readonly oas31.ParameterObject[]): PostmanRequest['url'] {
  const segments = path.split('/').filter(Boolean);
  const parts = segments.map((part) => part.replace(/^\{(\w+)\}$/, ':$1'));
  const variables = (place: string) => parameters.filter((one) => one.in === place);
  const query = variables('query').map((one) => ({ ...variable(one), disabled: !one.required }));
  const variableList = variables('path').map(variable);
  return {
    raw: `{{server}}/${parts.join('/')}`,
    host: ['{{server}}'],
    path: parts,
    ...(query.length > 0 ? { query } : {}),
    ...(variableList.length > 0 ? { variable: variableList } : {}),
  };
}

function variable({ name, example, schema, description = '' }: oas31.ParameterObject): Variable {
  const own: unknown = example ?? (schema && 'example' in schema ? schema.example : undefined) ?? '';
  return { key: name, value: String(own), description };
}

function followed(
  { components }: oas31.OpenAPIObject,
  parameter: oas31.ParameterObject | oas31.ReferenceObject,
): oas31.ParameterObject {
  if (!('$ref' in parameter)) return parameter;
  return components?.parameters?.[parameter.$ref.replace('#/components/parameters/', '')] as oas31.ParameterObject;
}
