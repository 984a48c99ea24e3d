import { z } from 'zod';
import { camelKeys } from '@/lib/core/case';
import { email, nullable, optionalText, text } from '@/lib/core/fields';
import { pageQuery } from '@/lib/core/page';
import { timeZone } from '@/lib/core/time-fields';

/** Tags that a client can have. */
export const MAX_TAGS = 50;

export const tagName = text(100);

const fields = {
  name: text(200),
  email: nullable(email),
  phone: optionalText(50),
  notes: optionalText(10_000),
  timezone: nullable(timeZone).meta({ description: 'IANA zone that times are written in for them.' }),
  is_active: z.boolean().optional(),
  tags: z
    .array(tagName)
    .max(MAX_TAGS)
    .optional()
    .meta({
      description: 'Names; a tag that the team does not have yet is made, one in other case is the same tag.',
      example: ['VIP'],
    }),
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
    search: z
      .string()
      .trim()
      .max(200)
      .optional()
      .catch(undefined)
      .meta({ description: 'Any part of name, e-mail or phone; case is ignored.' }),
    is_active: z.enum(['true', 'false']).optional(),
    tag: optionalText(100).meta({ description: 'Only clients with this tag; case is ignored.' }),
    sort: z.enum(CLIENT_SORTS).optional(),
  })
  .transform(camelKeys);
export type ListClientsQuery = z.output<typeof listClientsQuery>;
