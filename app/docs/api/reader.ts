import 'server-only';
import { headers } from 'next/headers';
import type { Reader } from '@/components/docs/samples';
import { env } from '@/lib/infra/env';
import { listApiTokens } from '@/lib/modules/api-tokens/service';
import { findCurrentSession, requireCtx } from '@/lib/web/require-ctx';

/** Who reads, for the samples; nobody needs to be signed in. */
export async function currentReader(): Promise<Reader> {
  const token = await newestToken();
  return { server: `${await origin()}/api/v1`, ...(token ? { token } : {}) };
}

/** The address that the installation was given; without one, that under which the reader reached it. */
async function origin(): Promise<string> {
  const { appUrl, port } = env();
  const sent = await headers();
  const host = sent.get('host');
  if (appUrl !== `http://localhost:${port}` || !host) return appUrl;
  return `${sent.get('x-forwarded-proto') === 'https' ? 'https' : 'http'}://${host}`;
}

/** How the newest live token that the reader made begins; only the id is known. */
async function newestToken(): Promise<string | undefined> {
  const session = await findCurrentSession();
  if (!session) return undefined;
  const ctx = await requireCtx();
  if (!ctx.actor.abilities.has('tokens:read')) return undefined;
  const isOwn = (row: { user: { id: number }; expiresAt: Date | null }) =>
    row.user.id === session.user_id && (row.expiresAt === null || row.expiresAt > ctx.now);
  const newest = (await listApiTokens(ctx)).find(isOwn);
  return newest && `${newest.id}|…`;
}
