import 'server-only';
import { cookies, headers } from 'next/headers';
import { encode } from 'next-auth/jwt';
import { preferenceCookies } from '@/lib/core/preferences';
import { clientAddress } from '@/lib/infra/client-address';
import { serverSecret } from '@/lib/infra/seal';
import { openSession, revokeSession } from '@/lib/modules/users/sessions/service';
import { isSecure, SESSION_SECONDS, sessionCookieName } from './auth-options';
import { findSessionId } from './require-ctx';

/** Signs the browser in as a user whose credentials were just checked. */
export async function startSession(user: { id: number; name: string; email: string }): Promise<void> {
  const sent = await headers();
  const sid = await openSession(user.id, { address: clientAddress(sent), userAgent: sent.get('user-agent') });
  const token = { sub: String(user.id), name: user.name, email: user.email, sid };
  const value = await encode({ token, secret: serverSecret(), maxAge: SESSION_SECONDS });
  (await cookies()).set(sessionCookieName(), value, {
    httpOnly: true,
    sameSite: 'lax',
    secure: isSecure(),
    path: '/',
    maxAge: SESSION_SECONDS,
  });
}

/** Signs the browser out, ends the session on the server and leaves the clock and week of its reader behind. */
export async function endSession(): Promise<void> {
  const id = await findSessionId();
  if (id) await revokeSession(id);
  const store = await cookies();
  for (const name of [sessionCookieName(), preferenceCookies.clock, preferenceCookies.weekStart]) store.delete(name);
}
