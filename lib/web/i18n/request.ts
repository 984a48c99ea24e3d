import { cookies, headers } from 'next/headers';
import { getRequestConfig } from 'next-intl/server';
import { defaultLocale, type Locale, negotiateLocale, toLocale, withClock } from '@/lib/core/locale';
import { preferenceCookies, toClock } from '@/lib/core/preferences';
import { messagesOf } from './messages';

/** The language of a request: an explicit one, the reader's choice, what the browser asks for, English; and the reader's clock. */
export default getRequestConfig(async ({ locale: explicit }) => {
  const given = toLocale(explicit);
  const language = given ?? (await readLocale());
  const clock = toClock((await cookies()).get(preferenceCookies.clock)?.value);
  const locale = given ? language : withClock(language, clock);
  return { locale, messages: messagesOf(language), timeZone: 'UTC' };
});

async function readLocale(): Promise<Locale> {
  const chosen = (await cookies()).get(preferenceCookies.locale)?.value;
  return toLocale(chosen) ?? negotiateLocale((await headers()).get('accept-language')) ?? defaultLocale;
}
