import { MAX_ID } from '@/lib/core/ids';

export interface BearerToken {
  id: number;
  secret: string;
}

/** Characters of the secret shown again in lists. */
export const HINT_LENGTH = 4;

const MAX_SECRET_LENGTH = 200;

/** The parts of `id|secret` in an Authorization header, or null when it is not of that shape. */
export function parseBearer(header: string | null): BearerToken | null {
  const match = header?.match(/^Bearer\s+([1-9]\d{0,9})\|([\x21-\x7e]+)$/i);
  if (!match?.[1] || !match[2] || match[2].length > MAX_SECRET_LENGTH) return null;
  const id = Number(match[1]);
  return id <= MAX_ID ? { id, secret: match[2] } : null;
}
