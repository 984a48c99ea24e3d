import { z } from 'zod';
import type { ClientRow } from './queries';

const example = {
  id: 1,
  name: 'John Doe',
  email: 'john@example.com',
  phone: '+1234567890',
  is_active: true,
  tags: ['VIP'],
  notes: 'VIP customer',
  timezone: 'America/New_York',
};

export const clientResource = z
  .object({
    id: z.int(),
    name: z.string(),
    email: z.string().nullable().meta({ description: 'Unique in the team, case ignored.' }),
    phone: z.string().nullable(),
    is_active: z.boolean(),
    tags: z.array(z.string()).meta({ description: 'In order of the alphabet.' }),
    notes: z.string().nullable().meta({ description: 'For the team only.' }),
    timezone: z.string().nullable().meta({ description: 'IANA zone that times are written in for them.' }),
  })
  .meta({ id: 'Client', description: 'A person who books.', examples: [example] });

export const clientSummaryResource = clientResource
  .pick({ id: true, name: true, email: true, phone: true, is_active: true, tags: true })
  .meta({ id: 'ClientSummary', description: 'A client in a list.' });

export const createdClientResource = clientResource
  .pick({ id: true, name: true, email: true, phone: true })
  .meta({ id: 'CreatedClient', description: 'A client who was added.' });

export const updatedClientResource = clientResource
  .pick({ id: true, name: true, email: true })
  .meta({ id: 'UpdatedClient', description: 'A client who was changed.' });

export function serializeCreatedClient({ id, name, email, phone }: ClientRow): z.output<typeof createdClientResource> {
  return { id, name, email, phone };
}

export function serializeUpdatedClient({ id, name, email }: ClientRow): z.output<typeof updatedClientResource> {
  return { id, name, email };
}

export function serializeClientSummary(client: ClientRow): z.output<typeof clientSummaryResource> {
  return { ...serializeCreatedClient(client), is_active: client.isActive, tags: client.tags };
}

export function serializeClient(client: ClientRow): z.output<typeof clientResource> {
  return { ...serializeClientSummary(client), notes: client.notes, timezone: client.timezone };
}
