import { z } from 'zod';
import type {
  ZodObjectInput,
  ZodOpenApiOperationObject,
  ZodOpenApiParameters,
  ZodOpenApiRequestBodyObject,
} from 'zod-openapi';
import { MAX_ID } from '@/lib/core/ids';
import { MAX_KEY_LENGTH } from '../idempotency';
import type { AnyEndpoint } from '../operations';
import { besideData } from './beside-data';
import { rateHeaders, replayHeaders } from './headers';
import { isIdempotent } from './idempotent';
import { operationId, tagOf } from './naming';
import { refusalsOf } from './refusals';

/** One operation of the document, from the contract that the edge enforces. */
export function operationOf(endpoint: AnyEndpoint): ZodOpenApiOperationObject {
  const { title, description, ability, status = 200 } = endpoint;
  return {
    operationId: operationId(endpoint),
    summary: title,
    description,
    tags: [tagOf(endpoint).name],
    security: ability === 'anonymous' ? [] : [{ token: [] }],
    'x-ability': ability,
    requestParams: requestParams(endpoint),
    ...(endpoint.body ? { requestBody: requestBody(endpoint) } : {}),
    responses: {
      [`${status as 200}`]: {
        description: endpoint.message ?? 'What was asked for.',
        headers: isIdempotent(endpoint) ? replayHeaders : rateHeaders,
        content: { 'application/json': { schema: answerSchema(endpoint) } },
      },
      ...refusalsOf(endpoint),
    },
  };
}

const pathId = z.int().min(1).max(MAX_ID);

const idempotencyKey = z
  .string()
  .max(MAX_KEY_LENGTH)
  .optional()
  .meta({
    description:
      'A text of your own that is new for each thing to do. Sent again within 24 hours, it gets the first answer again.',
    example: '5f1c0a52-8b7e-4a53-9f6d-5d3c6a0c9a3e',
    param: { id: 'IdempotencyKey' },
  });

function requestParams(endpoint: AnyEndpoint): ZodOpenApiParameters {
  const { path, query, noun = 'record' } = endpoint;
  const id = pathId.meta({ description: `Id of the ${noun.toLowerCase()}.`, example: 1 });
  return {
    ...(path.includes('{id}') ? { path: z.object({ id }) } : {}),
    ...(query ? { query: query as ZodObjectInput } : {}),
    ...(isIdempotent(endpoint) ? { header: z.object({ 'Idempotency-Key': idempotencyKey }) } : {}),
  };
}

function requestBody({ body, method }: AnyEndpoint): ZodOpenApiRequestBodyObject {
  return { required: method === 'POST', content: { 'application/json': { schema: body } } };
}

/** The whole answer of a success: the resource in its envelope, and the exact message. */
function answerSchema(endpoint: AnyEndpoint): z.ZodType {
  const { envelope, resource = z.looseObject({}), message } = endpoint;
  const meta = besideData(endpoint);
  const said = message === undefined ? {} : { message: z.literal(message) };
  switch (envelope) {
    case 'bare':
      return resource;
    case 'none':
      return z.object(said);
    case 'list':
      return z.object({ ...said, data: z.array(resource) });
    case 'rows':
      return z.object({ data: z.array(resource), meta: pageMeta.optional() });
    case 'page':
    case 'wire_page':
      return z.object({ data: z.array(resource), meta: pageMeta });
    default:
      return z.object({ ...said, data: resource, ...(meta ? { meta } : {}) });
  }
}

const pageMeta = z
  .object({
    current_page: z.int().meta({ description: 'This page, from 1.', example: 1 }),
    total: z.int().meta({ description: 'Rows that match, on all pages.', example: 150 }),
    per_page: z.int().meta({ description: 'Rows a page.', example: 50 }),
    last_page: z.int().meta({ description: 'The last page that has rows.', example: 3 }),
    next_cursor: z.string().nullable().meta({
      description: 'Send it as `cursor` to go on after the last row; null at the end.',
      example: 'eyJpZCI6MX0',
    }),
  })
  .meta({
    id: 'PageMeta',
    description: 'Where the page stands in the whole list; lists that are not asked for a page have none.',
  });
