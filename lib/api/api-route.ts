import { randomUUID } from 'node:crypto';
import type { z } from 'zod';
import type { Answer, Endpoint, Envelope, Method } from '@/lib/core/endpoint';
import { DomainError, forbidden, invalid, isDomainError, notFound, unauthenticated } from '@/lib/core/errors';
import { toId } from '@/lib/core/ids';
import { toProblems } from '@/lib/core/problems';
import { clientAddress } from '@/lib/infra/client-address';
import { type Actor, assertAbility, type Ctx } from '@/lib/infra/ctx';
import { env } from '@/lib/infra/env';
import { describeFault, logger } from '@/lib/infra/logger';
import { type Caller, identify } from './authenticate';
import { successReply } from './envelope';
import { once } from './idempotency';
import { parseBody, readText } from './read-body';
import { addRateHeaders, assertWithinLimit, DEFAULT_INVALID_MESSAGE, errorReply, type Reply, respond } from './respond';

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
  const { ability, method, invalidMessage = DEFAULT_INVALID_MESSAGE } = endpoint;
  const handle = operation(endpoint, async (request, route, call) => {
    const { token } = await admit(request, call);
    if (!token) throw unauthenticated();
    const ctx = token.ctx();
    call.actor = ctx.actor;
    if (ability === 'anonymous') throw forbidden();
    if (ability !== 'authenticated') assertAbility(ctx, ability);
    const key = method === 'POST' ? request.headers.get('idempotency-key') : null;
    const text = endpoint.body || key ? await readText(request) : '';
    const input = await parse(endpoint, { request, route, text, address: call.address });
    const perform = async (own: Ctx) => successReply(endpoint, await work(own, input), own.team.timezone);
    if (!key) return perform(ctx);
    const fingerprint = `${method} ${pathOf(request)}\n${text}`;
    return once({ ctx, key, secret: token.secret, fingerprint, invalidMessage }, perform);
  });
  return { method, handle };
}

/** Binds an endpoint that needs no token. */
export function anonymousRoute<Query, Body, Row, E extends Envelope>(
  endpoint: Endpoint<Query, Body, Row, E>,
  work: (input: Input<Query, Body>) => Promise<Answer<Row, E>>,
): ApiOperation {
  const handle = operation(endpoint, async (request, route, call) => {
    await admit(request, call);
    const text = endpoint.body ? await readText(request) : '';
    return successReply(
      endpoint,
      await work(await parse(endpoint, { request, route, text, address: call.address })),
      'UTC',
    );
  });
  return { method: endpoint.method, handle };
}

/** The exports of a `route.ts`: its operations, and a clear refusal for every other method. */
export function apiRoutes(...operations: ApiOperation[]): Record<Method | 'PATCH', Handler> {
  const allow = operations.map(({ method }) => method).join(', ');
  const handlerOf = (method: Method | 'PATCH') =>
    operations.find((one) => one.method === method)?.handle ?? refusal(method, allow);
  const [GET, POST, PUT, DELETE] = (['GET', 'POST', 'PUT', 'DELETE'] as const).map(handlerOf) as [
    Handler,
    Handler,
    Handler,
    Handler,
  ];
  return { GET, POST, PUT, DELETE, PATCH: handlerOf('PATCH') };
}

/** Answers every path under /api/v1 that no route has. */
export const unknownRoute: Handler = operation({ method: '*', path: '(unknown)' }, async (request, _, call) => {
  await admit(request, call);
  throw new DomainError('not_found', 'The route could not be found.');
});

function refusal(method: string, allow: string): Handler {
  return operation({ method, path: '(no such method)' }, async (request, _, call) => {
    call.headers.allow = allow;
    await admit(request, call);
    throw new DomainError('method_not_allowed', `The ${method} method is not supported for this route.`);
  });
}

interface Call {
  /** Of the answer, whatever it is. */
  headers: Record<string, string>;
  address: string;
  actor: Actor | null;
}

interface Described {
  method: string;
  path: string;
  invalidMessage?: string;
}

type Work = (request: Request, route: RouteContext, call: Call) => Promise<Reply>;

/** Around every operation: request id in, one log line out, every error as the contract's envelope. */
function operation({ method, path, invalidMessage = DEFAULT_INVALID_MESSAGE }: Described, work: Work): Handler {
  const name = `${method} ${path}`;
  return async (request, route) => {
    const started = performance.now();
    const id = requestId(request);
    const call: Call = { headers: { 'x-request-id': id }, address: clientAddress(request.headers), actor: null };
    let reply: Reply;
    let fault: unknown;
    try {
      reply = await work(request, route, call);
    } catch (error) {
      if (!isDomainError(error)) fault = error;
      reply = errorReply(error, invalidMessage);
    }
    const ms = Math.round((performance.now() - started) * 10) / 10;
    const line = { id, operation: name, status: reply.status, ms, user: call.actor?.userId };
    if (fault === undefined) logger.info(line);
    else logger.error({ ...line, err: describeFault(fault) });
    return respond(reply, call.headers);
  };
}

/** Counts the request against the team's limit, or without a token that works against the address's. @throws rate_limited */
async function admit(request: Request, call: Call): Promise<Caller> {
  const caller = await identify(request.headers.get('authorization'), call.address);
  const { apiRateLimit, anonymousRateLimit } = env();
  const limit = caller.limitedAs === 'team' ? apiRateLimit : anonymousRateLimit;
  addRateHeaders(call.headers, caller.window, limit);
  assertWithinLimit(caller.window, limit);
  return caller;
}

interface Unparsed {
  request: Request;
  route: RouteContext;
  text: string;
  address: string;
}

async function parse<Query, Body, Row, E extends Envelope>(
  endpoint: Endpoint<Query, Body, Row, E>,
  { request, route, text, address }: Unparsed,
): Promise<Input<Query, Body>> {
  const id = endpoint.path.includes('{id}') ? await pathId(endpoint.noun ?? 'Record', route) : 0;
  const query = check(endpoint.query, endpoint.query ? queryOf(request) : undefined);
  const body = check(endpoint.body, endpoint.body ? parseBody(text, request.headers.get('content-type')) : undefined);
  return { id, query, body, address };
}

async function pathId(noun: string, { params }: RouteContext): Promise<number> {
  const id = toId(String((await params).id));
  if (id === null) throw notFound(noun);
  return id;
}

function queryOf({ url }: Request): Record<string, string> {
  const start = url.indexOf('?');
  return start < 0 ? {} : Object.fromEntries(new URLSearchParams(url.slice(start + 1)));
}

/** Path and query, without the host by which the server was reached. */
function pathOf({ url }: Request): string {
  return url.slice(url.indexOf('/', url.indexOf('://') + 3));
}

function check<T>(schema: z.ZodType<T> | undefined, value: unknown): T {
  if (!schema) return undefined as T;
  const parsed = schema.safeParse(value);
  if (!parsed.success) throw invalid(toProblems(parsed.error, value));
  return parsed.data;
}

function requestId(request: Request): string {
  const given = request.headers.get('x-request-id');
  return given && /^[\w.:-]{1,100}$/.test(given) ? given : randomUUID();
}
