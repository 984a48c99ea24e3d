import 'server-only';
import { cookies } from 'next/headers';
import { decode, encode } from 'next-auth/jwt';
import { serverSecret } from '@/lib/infra/seal';
import { passwordMark } from '@/lib/modules/users/second-factor/service';
import { isSecure } from './auth-options';

const COOKIE = 'sign-in-step';
/** The step lives on this page only; nothing else is sent the cookie. */
const PATH = '/sign-in';
const SECONDS = 5 * 60;
/** Gives the cookie a key of its own: it can never pass for a session, nor a session for it. */
const SALT = 'openslot sign-in step';

/** Remembers in the browser, for five minutes, that a user's password was right; this is not a session and opens nothing. */
export async function beginCodeStep(userId: number): Promise<void> {
  const token = { sub: String(userId), mark: await passwordMark(userId) };
  const value = await encode({ token, secret: serverSecret(), salt: SALT, maxAge: SECONDS });
  const attributes = { httpOnly: true, sameSite: 'lax', secure: isSecure(), path: PATH, maxAge: SECONDS } as const;
  (await cookies()).set(COOKIE, value, attributes);
}

/** Whose password was right; null when nobody's was, it was changed since, or five minutes have passed. */
export async function findCodeStep(): Promise<number | null> {
  const value = (await cookies()).get(COOKIE)?.value;
  const token = value ? await decode({ token: value, secret: serverSecret(), salt: SALT }).catch(() => null) : null;
  const userId = Number(token?.sub ?? Number.NaN);
  if (!Number.isSafeInteger(userId)) return null;
  return token?.mark === (await passwordMark(userId)) ? userId : null;
}

export async function endCodeStep(): Promise<void> {
  (await cookies()).delete({ name: COOKIE, path: PATH });
}
