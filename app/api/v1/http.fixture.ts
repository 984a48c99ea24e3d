import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { CallResult } from '@/lib/testing/call-route';
import { type ApiCall, ROUTES } from './routes.fixture';

export interface ServedApi {
  /** Origin without a path. */
  url: string;
  close: () => Promise<void>;
}

/** The API's own handlers behind a plain HTTP server, for programs that speak to it from outside. */
export async function serveApi(): Promise<ServedApi> {
  const server = createServer((message, response) => {
    answer(message)
      .then((result) => send(result, response))
      .catch((error: unknown) => response.writeHead(500).end(String(error)));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return { url: `http://127.0.0.1:${port}`, close: () => close(server) };
}

/** Sends `POST /events`, `GET /events/12?page=2` … through a socket. */
export async function callServed({ url }: ServedApi, operation: string, call: ApiCall = {}): Promise<CallResult> {
  const [method = '', path = ''] = operation.split(' ');
  const { token, body, headers } = call;
  const response = await fetch(`${url}${PREFIX}${path}`, {
    method,
    headers: {
      accept: 'application/json',
      'content-type': 'application/json',
      ...(token ? { authorization: `Bearer ${token}` } : {}),
      ...headers,
    },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  return { status: response.status, headers: response.headers, body: await response.json() };
}

const PREFIX = '/api/v1';

/** Fixed paths before those with an id, as in the app. */
const patterns = Object.entries(ROUTES)
  .map(([path, route]) => ({ pattern: new RegExp(`^${path.replace('{id}', '(?<id>[^/]+)')}$`), path, route }))
  .sort((one, other) => Number(one.path.includes('{id}')) - Number(other.path.includes('{id}')));

async function answer(message: IncomingMessage): Promise<Response> {
  const request = await toRequest(message);
  const path = new URL(request.url).pathname.replace(PREFIX, '');
  for (const { pattern, route } of patterns) {
    const match = pattern.exec(path);
    const handler = match && route[request.method as keyof typeof route];
    if (handler) return handler(request, { params: Promise.resolve({ id: match.groups?.id ?? '' }) });
  }
  return Response.json({ message: 'The route could not be found.', code: 'not_found' }, { status: 404 });
}

async function toRequest(message: IncomingMessage): Promise<Request> {
  const chunks: Buffer[] = [];
  for await (const chunk of message) chunks.push(chunk as Buffer);
  const headers = new Headers();
  for (const [name, value] of Object.entries(message.headers)) headers.set(name, String(value));
  return new Request(`http://${message.headers.host}${message.url}`, {
    method: message.method ?? 'GET',
    headers,
    ...(chunks.length > 0 ? { body: Buffer.concat(chunks) } : {}),
  });
}

async function send(result: Response, response: ServerResponse): Promise<void> {
  response.writeHead(result.status, Object.fromEntries(result.headers));
  response.end(Buffer.from(await result.arrayBuffer()));
}

function close(server: Server): Promise<void> {
  server.closeAllConnections();
  return new Promise((resolve) => server.close(() => resolve()));
}
