import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface StripeRequest {
  path: string;
  headers: IncomingMessage['headers'];
  /** The form as sent: `card[token]`. */
  form: Record<string, string>;
}

/** What the double does with a request: an answer, at once or after something happened, or `cut` to close the connection. */
type Reply = Answer | (() => Promise<Answer>) | 'cut';

interface Answer {
  status: number;
  body: unknown;
}

export interface StripeServer {
  /** Origin, as STRIPE_API_BASE. */
  url: string;
  requests: StripeRequest[];
  /** Decides the next answers on a path; the last one stays. */
  answer(path: string, ...replies: Reply[]): void;
  close(): Promise<void>;
}

export const SECRET_KEY = 'sk_test_0123456789abcdef';

/** Speaks the endpoints of Stripe's API that the adapter uses, over real HTTP. */
export async function startStripeServer(): Promise<StripeServer> {
  const requests: StripeRequest[] = [];
  const replies = new Map<string, Reply[]>();
  const server = createServer(async (request, response) => {
    const path = request.url ?? '';
    requests.push({ path, headers: request.headers, form: await readForm(request) });
    const queue = replies.get(path) ?? [];
    const reply = (queue.length > 1 ? queue.shift() : queue[0]) ?? usual(path, requests.length);
    if (reply === 'cut') request.socket.destroy();
    else send(response, typeof reply === 'function' ? await reply() : reply);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    requests,
    answer: (path, ...given) => {
      replies.set(path, given);
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** An error in the shape of Stripe's. */
export function stripeError(status: number, error: Record<string, unknown>): Answer {
  return { status, body: { error } };
}

function usual(path: string, number: number): Answer {
  const body: Record<string, unknown> = {
    '/v1/payment_methods': { id: `pm_${number}`, object: 'payment_method' },
    '/v1/payment_intents': {
      id: `pi_${number}_${process.hrtime.bigint()}`,
      object: 'payment_intent',
      status: 'succeeded',
    },
    '/v1/refunds': { id: `re_${number}_${process.hrtime.bigint()}`, object: 'refund', status: 'succeeded' },
  };
  return body[path] ? { status: 200, body: body[path] } : stripeError(404, { type: 'invalid_request_error' });
}

async function readForm(request: IncomingMessage): Promise<Record<string, string>> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Object.fromEntries(new URLSearchParams(Buffer.concat(chunks).toString('utf8')));
}

function send(response: ServerResponse, { status, body }: Answer): void {
  response.writeHead(status, { 'content-type': 'application/json', 'request-id': 'req_1' });
  response.end(JSON.stringify(body));
}
