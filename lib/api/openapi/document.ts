import { createHash } from 'node:crypto';
import { createDocument, type oas31, type ZodOpenApiPathsObject } from 'zod-openapi';
import { env } from '@/lib/infra/env';
import { type AnyEndpoint, OPERATIONS } from '../operations';
import { withExamples } from './enrich';
import { slugOf, tagOf } from './naming';
import { operationOf } from './operation';
import { PUBLISHED } from './published';
import { simplified } from './simplified';
import { TAGS } from './tags';

export const API_VERSION = '1.0.0';

/** The OpenAPI 3.1 document of some operations. @param server address that paths are relative to */
export function describeApi(operations: readonly AnyEndpoint[], server: string): oas31.OpenAPIObject {
  const document = createDocument(
    {
      openapi: '3.1.0',
      info: {
        title: 'Openslot API',
        version: API_VERSION,
        description: ABOUT,
        license: { name: 'MIT', identifier: 'MIT' },
      },
      servers: [{ url: server, description: 'This installation' }],
      tags: tagsOf(operations),
      paths: pathsOf(operations),
      components: {
        securitySchemes: {
          token: { type: 'http', scheme: 'bearer', description: 'A token of Settings → API tokens, or of a login.' },
        },
      },
    },
    { override: simplified },
  );
  return withExamples(document, operations);
}

export interface ServedDocument {
  document: oas31.OpenAPIObject;
  text: string;
  etag: string;
}

let served: ServedDocument | undefined;

/** The document of this installation; made once. */
export function openApiDocument(): ServedDocument {
  served ??= serve(describeApi(OPERATIONS, `${env().appUrl}/api/v1`));
  return served;
}

function serve(document: oas31.OpenAPIObject): ServedDocument {
  const text = JSON.stringify(document);
  const digest = createHash('sha256').update(text).digest('base64url');
  return { document, text, etag: `"${digest}"` };
}

const ABOUT = `Everything that Openslot's own pages do with bookings, clients, invoices and payments, for your programs.

Send and read JSON. Name yourself by \`Authorization: Bearer <token>\`. Ids are integers, times are UTC
(\`2026-02-15T14:00:00Z\`), money is a number in major units (\`49.5\`). Reads answer \`{data}\`, writes \`{message, data}\`, refusals
\`{message, code}\` with the fields at fault in \`errors\`.`;

function tagsOf(operations: readonly AnyEndpoint[]): oas31.TagObject[] {
  const slugs = new Set(operations.map(slugOf));
  const known = Object.keys(TAGS).filter((slug) => slugs.has(slug));
  const other = [...slugs].filter((slug) => !(slug in TAGS)).sort();
  return [...known, ...other].map((slug) => ({ ...tagOf({ path: `/${slug}` }), 'x-slug': slug }));
}

function pathsOf(operations: readonly AnyEndpoint[]): ZodOpenApiPathsObject {
  const paths: ZodOpenApiPathsObject = {};
  for (const endpoint of operations.toSorted(inOrder)) {
    const method = endpoint.method.toLowerCase() as Lowercase<AnyEndpoint['method']>;
    paths[endpoint.path] = { ...paths[endpoint.path], [method]: operationOf(endpoint) };
  }
  return paths;
}

const PUBLISHED_ORDER = Object.keys(PUBLISHED);

/** As the published reference; what it lacks comes after, by path: the order in which modules name things is none. */
function inOrder(one: AnyEndpoint, other: AnyEndpoint): number {
  return place(one) - place(other) || (nameOf(one) < nameOf(other) ? -1 : 1);
}

function place(endpoint: AnyEndpoint): number {
  const index = PUBLISHED_ORDER.indexOf(nameOf(endpoint));
  return index === -1 ? PUBLISHED_ORDER.length : index;
}

function nameOf({ method, path }: AnyEndpoint): string {
  return `${method} ${path}`;
}
