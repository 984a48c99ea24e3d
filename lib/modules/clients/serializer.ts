import type { ClientRow } from './queries';

export function serializeClientSummary({ id, name, email, phone }: ClientRow) {
  return { id, name, email, phone };
}

export function serializeUpdatedClient({ id, name, email }: ClientRow) {
  return { id, name, email };
}

export function serializeClient(client: ClientRow) {
  return { ...serializeClientSummary(client), notes: client.notes, is_active: client.isActive };
}
