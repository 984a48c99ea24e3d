const MAX_LENGTH = 45;

/** The client's address as the nearest proxy reports it (the server itself fills the header for direct connections). */
export function clientAddress(headers: Pick<Headers, 'get'>): string {
  return headers.get('x-forwarded-for')?.split(',').at(-1)?.trim().slice(0, MAX_LENGTH) || 'unknown';
}
