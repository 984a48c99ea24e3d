import type { AnyEndpoint } from '../operations';

/** Whether the answer can be had again by sending the same `Idempotency-Key`. */
export function isIdempotent({ method, ability }: Pick<AnyEndpoint, 'method' | 'ability'>): boolean {
  return method === 'POST' && ability !== 'anonymous';
}
