import { randomUUID } from 'node:crypto';
import type { z } from 'zod';
import type { Answer, Endpoint, Envelope, Method } from '@/lib/core/endpoint';
import { DomainError, forbidden, invalid, isDomainError, notFound } from '@/lib/core/errors';
import { toId } from '@/lib/core/ids';
import { lastPage, type Page, type WirePage } from '@/lib/core/page';
import { toProblems } from '@/lib/core/problems';
import { clientAddress } from '@/lib/infra/client-address';
import { type Actor, assertAbility, type Ctx } from '@/lib/infra/ctx';
import { env } from '@/lib/infra/env';
import { logger } from '@/lib/infra/logger';
import { authenticate } from './authenticate';
import { readBody } from './read-body';
import { assertWithinLimit, DEFAULT_INVALID_MESSAGE, errorResponse, JsonText, json, rateHeaders } from './respond';

interface Input<Query, Body> {
  /** The path's id; 0 where the path has none. */
  id: number;
  query: Query;
  body: Body;
  /** The client's address as the nearest proxy reports it. */
  address: string;
}

interface RouteContext {
  params: Promise<Record<string, string | string[] | undefined>>;
}

type Handler = (request: Request, route: RouteContext) => Promise<Response>;
export interface ApiOperation {
  method: Method;
  handle: Handler;
}

/** Binds an endpoint that needs a token to a service. */
export function apiRoute<Query, Body, Row, E extends Envelope>(
  endpoint: Endpoint<Query, Body, Row, E>,
  work: (ctx: Ctx, input: Input<Query, Body>) => Promise<Answer<Row, E>>,
): ApiOperation {
  return operation(endpoint, async (request, route, call) => {
    const { ctx: member, window } = await authenticate(request.headers.get('authorization'), call.address);
    const limit = env().apiRateLimit;
    Object.assign(call.headers, rateHeaders(window, limit));
    assertWithinLimit(window, limit);
    const ctx = member();
    call.actor = ctx.actor;
    if (endpoint.ability === 'anonymous') throw forbidden();
    if (endpoint.ability !== 'authenticated') assertAbility(ctx, endpoint.ability);
    const result = await work(ctx, { address: call.address, ...(await parse(endpoint, request, route)) });
    return envelope(endpoint, result, ctx.team.timezone);
  });
}

/** Binds an endpoint that needs no token. */
export function anonymousRoute<Query, Body, Row, E extends Envelope>(
  endpoint: Endpoint<Query, Body, Row, E>,
  work: (input: Input<Query, Body>) => Promise<Answer<Row, E>>,
): ApiOperation {
  return operation(endpoint, async (request, route, call) => {
    const result = await work({ address: call.address, ...(await parse(endpoint, request, route)) });
    return envelope(endpoint, result, 'UTC');
  });
}

/** The exports of a `route.ts`: its operations, and a clear refusal for every other method. */
export function apiRoutes(...operations: ApiOperation[]): Record<Method | 'PATCH', Handler> {
  const allow = operations.map(({ method }) => method).join(', ');
  const refuse: Handler = async (request) => {
    const error = new DomainError(
      'method_not_allowed',
      `The ${request.method} method is not supported for this route.`,
    );
    return errorResponse(error, '', { allow, 'x-request-id': requestId(request) });
  };
  const handler = (method: Method) => operations.find((one) => one.method === method)?.handle ?? refuse;
  return { GET: handler('GET'), POST: handler('POST'), PUT: handler('PUT'), DELETE: handler('DELETE'), PATCH: refuse };
}

/** Answers every path under /api/v1 that no route has. */
export const unknownRoute: Handler = async (request) =>
  errorResponse(new DomainError('not_found', 'The route could not be found.'), '', {
    'x-request-id': requestId(request),
  });

interface Call {
  headers: Record<string, string>;
  address: string;
  actor: Actor | null;
}

type Work = (request: Request, route: RouteContext, call: Call) => Promise<{ body: unknown; status: number }>;

/** Around every operation: request id in, one log line out, every error as the contract's envelope. */
function operation(
  endpoint: Pick<Endpoint<never, never, never, never>, 'method' | 'path' | 'invalidMessage'>,
  work: Work,
): ApiOperation {
  const invalidMessage = endpoint.invalidMessage ?? DEFAULT_INVALID_MESSAGE;
  const handle: Handler = async (request, route) => {
    const started = performance.now();
    const call: Call = {
      headers: { 'x-request-id': requestId(request) },
      address: clientAddress(request.headers),
      actor: null,
    };
    let fault: unknown;
    const response = await work(request, route, call)
      .then(({ body, status }) => json(body, status, call.headers))
      .catch((error: unknown) => {
        if (!isDomainError(error)) fault = error;
        return errorResponse(error, invalidMessage, call.headers);
      });
    const line = {
      id: call.headers['x-request-id'],
      operation: `${endpoint.method} ${endpoint.path}`,
      status: response.status,
      ms: Math.round((performance.now() - started) * 10) / 10,
      user: call.actor?.userId,
    };
    if (fault) logger.error({ ...line, err: describeFault(fault) });
    else logger.info(line);
    return response;
  };
  return { method: endpoint.method, handle };
}

async function parse<Query, Body, Row, E extends Envelope>(
  endpoint: Endpoint<Query, Body, Row, E>,
  request: Request,
  route: RouteContext,
): Promise<Omit<Input<Query, Body>, 'address'>> {
  const id = endpoint.path.includes('{id}') ? await pathId(endpoint.noun ?? 'Record', route) : 0;
  const query = check(endpoint.query, Object.fromEntries(new URL(request.url).searchParams));
  const body = check(endpoint.body, endpoint.body ? await readBody(request) : undefined);
  return { id, query, body };
}

async function pathId(noun: string, { params }: RouteContext): Promise<number> {
  const id = toId(String((await params).id));
  if (id === null) throw notFound(noun);
  return id;
}

function check<T>(schema: z.ZodType<T> | undefined, value: unknown): T {
  if (!schema) return undefined as T;
  const parsed = schema.safeParse(value);
  if (!parsed.success) throw invalid(toProblems(parsed.error, value));
  return parsed.data;
}

function envelope<Query, Body, Row, E extends Envelope>(
  endpoint: Endpoint<Query, Body, Row, E>,
  result: Answer<Row, E>,
  timeZone: string,
) {
  const { message, status = 200 } = endpoint;
  const wire = (row: Row) => (endpoint.serialize ? endpoint.serialize(row, { timeZone }) : row);
  const said = message === undefined ? {} : { message };
  switch (endpoint.envelope) {
    case 'none':
      return { status, body: said };
    case 'bare':
      return { status, body: wire(result as Row) };
    case 'list':
      return { status, body: { ...said, data: (result as Row[]).map(wire) } };
    case 'rows':
      return { status, body: rowsBody(result as Row[] | Page<Row>, wire) };
    case 'page':
      return { status, body: pageBody(result as Page<Row>, wire) };
    case 'wire_page':
      return { status, body: wirePageBody(result as WirePage) };
    default:
      return { status, body: { ...said, data: wire(result as Row), ...metaBeside(endpoint, result as Row) } };
  }
}

function metaBeside<Query, Body, Row, E extends Envelope>(endpoint: Endpoint<Query, Body, Row, E>, row: Row) {
  const meta = endpoint.meta?.(row);
  return meta === undefined ? {} : { meta };
}

function pageBody<Row>(page: Page<Row>, wire: (row: Row) => unknown) {
  return { data: page.rows.map(wire), meta: metaOf(page) };
}

function rowsBody<Row>(rows: Row[] | Page<Row>, wire: (row: Row) => unknown) {
  return Array.isArray(rows) ? { data: rows.map(wire) } : pageBody(rows, wire);
}

function wirePageBody(page: WirePage): JsonText {
  return new JsonText(`{"data":${page.json},"meta":${JSON.stringify(metaOf(page))}}`);
}

function metaOf({ page, perPage, total, nextCursor }: Omit<Page<unknown>, 'rows'>) {
  return {
    current_page: page,
    total,
    per_page: perPage,
    last_page: lastPage({ total, perPage }),
    next_cursor: nextCursor,
  };
}

function requestId(request: Request): string {
  const given = request.headers.get('x-request-id');
  return given && /^[\w.:-]{1,100}$/.test(given) ? given : randomUUID();
}

/** Name, message and stack of a fault: never the values of a query. */
function describeFault(fault: unknown) {
  return fault instanceof Error
    ? { type: fault.name, message: fault.message, stack: fault.stack }
    : { message: 'unknown' };
}
