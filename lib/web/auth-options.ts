import type { NextAuthOptions } from 'next-auth';
import CredentialsProvider from 'next-auth/providers/credentials';
import { isDomainError } from '@/lib/core/errors';
import { DAY_MS } from '@/lib/core/time';
import { env } from '@/lib/infra/env';
import { serverSecret } from '@/lib/infra/seal';
import { signInInput } from '@/lib/modules/users/schema';
import { verifyCredentials } from '@/lib/modules/users/service';
import { openSession, revokeSession, SESSION_DAYS } from '@/lib/modules/users/sessions/service';
import { liveSession } from './live-session';

export const SESSION_SECONDS = (SESSION_DAYS * DAY_MS) / 1000;

/** Whether browsers reach us over https, where cookies must not travel in the clear. */
export function isSecure(): boolean {
  return env().appUrl.startsWith('https://');
}

/** The cookie that next-auth reads and {@link startSession} writes. */
export function sessionCookieName(): string {
  return `${isSecure() ? '__Secure-' : ''}next-auth.session-token`;
}

/**
 * Sign-in by e-mail and password, and a code where the user has a second factor; the session is a signed cookie that names a row in `user_sessions`, so that it ends the
 * moment that row is revoked.
 */
export function authOptions(): NextAuthOptions {
  return {
    secret: serverSecret(),
    session: { strategy: 'jwt', maxAge: SESSION_SECONDS },
    useSecureCookies: isSecure(),
    pages: { signIn: '/sign-in', error: '/sign-in' },
    providers: [
      CredentialsProvider({
        credentials: { email: {}, password: {}, code: {} },
        authorize: async (given, request) => authorize(given, request.headers ?? {}),
      }),
    ],
    callbacks: {
      jwt: ({ token, user }) => (user ? { ...token, sid: user.sid } : token),
      session: async ({ session, token }) => {
        const live = typeof token.sid === 'string' ? await liveSession(token.sid) : null;
        return live
          ? { expires: session.expires, sid: live.session_id, user: { name: live.user_name, email: live.user_email } }
          : { expires: session.expires };
      },
    },
    events: {
      signOut: async ({ token }) => {
        if (typeof token?.sid === 'string') await revokeSession(token.sid);
      },
    },
  };
}

async function authorize(given: Record<string, string> | undefined, headers: Record<string, unknown>) {
  const parsed = signInInput.safeParse(given);
  if (!parsed.success) return null;
  const address = String(headers['x-forwarded-for'] ?? 'unknown');
  try {
    const { id, name, email } = await verifyCredentials(parsed.data, address);
    const userAgent = headers['user-agent'] ? String(headers['user-agent']) : null;
    return { id: String(id), name, email, sid: await openSession(id, { address, userAgent }) };
  } catch (error) {
    if (isDomainError(error)) return null;
    throw error;
  }
}
