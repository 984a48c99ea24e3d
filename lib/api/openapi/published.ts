import type { AnyEndpoint } from '../operations';
import examples from './published-examples.json' with { type: 'json' };

type Json = Record<string, unknown>;

/** One call of the published reference with the answers it shows. */
export interface PublishedCall {
  title: string;
  method: string;
  path: string;
  auth: boolean;
  query: Record<string, string>;
  body: Json | null;
  responses: { status: number; body: Json }[];
}

interface PublishedExample {
  query?: Record<string, string>;
  body?: Json;
  responses?: Record<string, Json>;
}

/** The published reference, in its order. */
// JSON is read with a type of its own for every query and body.
export const PUBLISHED_CALLS = examples as unknown as readonly PublishedCall[];

/** The examples of the published reference, by operation. */
export const PUBLISHED: Record<string, PublishedExample> = Object.fromEntries(
  PUBLISHED_CALLS.map(({ method, path, query, body, responses }) => [
    `${method} ${path}`,
    {
      query,
      ...(body === null ? {} : { body }),
      responses: Object.fromEntries(responses.map((one) => [one.status, one.body])),
    },
  ]),
);

/** The published example of an operation; empty where the reference lacks it. */
export function publishedExample({ method, path }: Pick<AnyEndpoint, 'method' | 'path'>): PublishedExample {
  return PUBLISHED[`${method} ${path}`] ?? {};
}

/** The published answer of a status. */
export function publishedAnswer(endpoint: Pick<AnyEndpoint, 'method' | 'path'>, status: number): Json | undefined {
  return publishedExample(endpoint).responses?.[status];
}
