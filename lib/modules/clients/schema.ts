import { z } from 'zod';
import { camelKeys } from '@/lib/core/case';
import { email, nullable, optionalText, text } from '@/lib/core/fields';
import { pageQuery } from '@/lib/core/page';

const fields = {
  name: text(200),
  email: nullable(email),
  phone: optionalText(50),
  notes: optionalText(10_000),
  is_active: z.boolean().optional(),
};

export const createClientInput = z.object(fields).transform(camelKeys);
export type CreateClientInput = z.output<typeof createClientInput>;

export const updateClientInput = z.object(fields).partial().transform(camelKeys);
export type UpdateClientInput = z.output<typeof updateClientInput>;

export const CLIENT_SORTS = ['name', '-name', 'created_at', '-created_at', 'id', '-id'] as const;
export type ClientSortField = 'name' | 'created_at' | 'id';

export const listClientsQuery = z
  .object({
    ...pageQuery,
    search: z.string().trim().max(200).optional().catch(undefined),
    is_active: z.enum(['true', 'false']).optional(),
    sort: z.enum(CLIENT_SORTS).optional(),
  })
  .transform(camelKeys);
export type ListClientsQuery = z.output<typeof listClientsQuery>;
