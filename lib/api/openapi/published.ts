import type { AnyEndpoint } from '../operations';
import published from './published-examples.json';

type Json = Record<string, unknown>;

interface PublishedExample {
  query?: Record<string, string>;
  body?: Json;
  responses?: Record<string, Json>;
}

/** The examples of the published reference, by operation. */
export const PUBLISHED: Record<string, PublishedExample> = published;

/** The published example of an operation; empty where the reference lacks it. */
export function publishedExample({ method, path }: Pick<AnyEndpoint, 'method' | 'path'>): PublishedExample {
  return PUBLISHED[`${method} ${path}`] ?? {};
}

/** The published answer of a status. */
export function publishedAnswer(endpoint: Pick<AnyEndpoint, 'method' | 'path'>, status: number): Json | undefined {
  return publishedExample(endpoint).responses?.[status];
}
