import { cookies, headers } from 'next/headers';
import { getRequestConfig } from 'next-intl/server';
import { defaultLocale, type Locale, negotiateLocale, toLocale } from '@/lib/core/locale';
import { preferenceCookies } from '@/lib/core/preferences';
import { messagesOf } from './messages';

/** The language of a request: an explicit one, the reader's choice, what the browser asks for, English. */
export default getRequestConfig(async ({ locale: explicit }) => {
  const locale = toLocale(explicit) ?? (await readLocale());
  return { locale, messages: messagesOf(locale), timeZone: 'UTC' };
});

async function readLocale(): Promise<Locale> {
  const chosen = (await cookies()).get(preferenceCookies.locale)?.value;
  return toLocale(chosen) ?? negotiateLocale((await headers()).get('accept-language')) ?? defaultLocale;
}
