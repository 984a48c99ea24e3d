type Handler = (request: Request, route: { params: Promise<Record<string, string>> }) => Promise<Response>;

interface Call {
  method?: string;
  /** Below /api/v1, with its query. */
  path: string;
  params?: Record<string, string | number>;
  token?: string;
  /** Sent as JSON unless it is text. */
  body?: unknown;
  headers?: Record<string, string>;
}

export interface CallResult {
  status: number;
  headers: Headers;
  // biome-ignore lint/suspicious/noExplicitAny: tests look into answers of every shape
  body: any;
}

/** Calls an exported route handler with a real `Request`. */
export async function callRoute(
  handler: Handler,
  { method = 'GET', path, params = {}, token, body, headers }: Call,
): Promise<CallResult> {
  const request = new Request(`http://localhost/api/v1${path}`, {
    method,
    headers: {
      accept: 'application/json',
      'content-type': 'application/json',
      ...(token ? { authorization: `Bearer ${token}` } : {}),
      ...headers,
    },
    ...(body === undefined ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) }),
  });
  const texts = Object.fromEntries(Object.entries(params).map(([name, value]) => [name, String(value)]));
  const response = await handler(request, { params: Promise.resolve(texts) });
  return { status: response.status, headers: response.headers, body: await response.json() };
}
