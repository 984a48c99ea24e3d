import { z } from 'zod';
import { toWireInstant } from '@/lib/core/time';
import type { ApiTokenRow } from './service';

const example = {
  id: 12,
  name: 'Website',
  abilities: ['events:write', 'event-types:read'],
  hint: 'q7Xa',
  last_used_at: '2026-02-15T14:00:00Z',
  last_used_ip: '203.0.113.7',
  expires_at: null,
  created_at: '2026-02-01T09:30:00Z',
  user: { id: 1, name: 'Jane Smith' },
};

export const tokenResource = z
  .object({
    id: z.int(),
    name: z.string(),
    abilities: z.array(z.string()).meta({ description: '`*` is everything that its user may do.' }),
    hint: z.string().meta({ description: 'The first characters of its secret part.' }),
    last_used_at: z.string().nullable().meta({ description: 'To the minute.' }),
    last_used_ip: z.string().nullable(),
    expires_at: z.string().nullable().meta({ description: 'Never, when null.' }),
    created_at: z.string(),
    user: z.object({ id: z.int(), name: z.string() }).meta({ description: 'Whose rights it has.' }),
  })
  .meta({
    id: 'Token',
    description: 'An API token of the team, without its secret.',
    examples: [example],
  });

export function serializeToken(token: ApiTokenRow): z.output<typeof tokenResource> {
  const { id, name, abilities, hint, user } = token;
  return {
    id,
    name,
    abilities,
    hint,
    last_used_at: token.lastUsedAt && toWireInstant(token.lastUsedAt),
    last_used_ip: token.lastUsedIp,
    expires_at: token.expiresAt && toWireInstant(token.expiresAt),
    created_at: toWireInstant(token.createdAt),
    user,
  };
}

export const createdTokenResource = tokenResource
  .extend({ token: z.string().meta({ description: 'The token itself, this once: it is not kept.' }) })
  .meta({
    id: 'CreatedToken',
    description: 'A new API token, with the token itself.',
    examples: [{ ...example, last_used_at: null, last_used_ip: null, token: '12|q7Xa…' }],
  });

export function serializeCreatedToken({
  row,
  token,
}: {
  row: ApiTokenRow;
  token: string;
}): z.output<typeof createdTokenResource> {
  return { ...serializeToken(row), token };
}
