import 'server-only';
import { cookies } from 'next/headers';
import { preferenceCookies, preferenceMaxAgeSeconds } from '@/lib/core/preferences';

/** Keeps a choice in the browser's cookie, so that the next page is drawn with it. For actions: pages cannot set cookies. */
export async function rememberPreference(name: keyof typeof preferenceCookies, value: string): Promise<void> {
  const cookie = { path: '/', maxAge: preferenceMaxAgeSeconds, sameSite: 'lax' } as const;
  (await cookies()).set(preferenceCookies[name], value, cookie);
}
