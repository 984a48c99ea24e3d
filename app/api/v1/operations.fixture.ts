import { z } from 'zod';
import type { AnyEndpoint } from '@/lib/api/operations';

/** The field names an operation's body may have. */
export function bodyFields({ body }: AnyEndpoint): string[] {
  const schema = body && z.toJSONSchema(body, { io: 'input', unrepresentable: 'any' });
  return Object.keys(schema?.properties ?? {});
}
