import type { Ctx } from '@/lib/infra/ctx';
import type { ClientRow } from '../queries';
import { type ProfileRow, selectProfile } from './queries';

/** Visits, money, the next event and possible duplicates of a client that {@link getClient} returned. */
export function getProfile(ctx: Ctx, client: ClientRow): Promise<ProfileRow> {
  return selectProfile(ctx, client);
}
