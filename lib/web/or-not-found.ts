import 'server-only';
import { notFound } from 'next/navigation';
import { isDomainError } from '@/lib/core/errors';

/** The id in an address; text that cannot be one matches nothing. */
export function toRouteId(text: string): number {
  return /^[1-9]\d{0,8}$/.test(text) ? Number(text) : 0;
}

/** What a service found; the 404 page when it says `not_found`. */
export async function orNotFound<T>(found: Promise<T>): Promise<T> {
  try {
    return await found;
  } catch (error) {
    if (isDomainError(error) && error.code === 'not_found') notFound();
    throw error;
  }
}
