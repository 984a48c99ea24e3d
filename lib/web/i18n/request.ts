import { cookies, headers } from 'next/headers';
import { getRequestConfig } from 'next-intl/server';
import {
  defaultLocale,
  negotiateLocale,
  type ShownLocale,
  toLocale,
  toPseudoLocale,
  withClock,
} from '@/lib/core/locale';
import { preferenceCookies, toClock } from '@/lib/core/preferences';
import { env } from '@/lib/infra/env';
import { messagesOf } from './messages';

/** The language of a request: an explicit one, the reader's choice, what the browser asks for, English; and the reader's clock. */
export default getRequestConfig(async ({ locale: explicit }) => {
  const locale = toLocale(explicit) ?? (await readLocale());
  return { locale, messages: messagesOf(locale), timeZone: 'UTC' };
});

async function readLocale(): Promise<ShownLocale> {
  const store = await cookies();
  const chosen = store.get(preferenceCookies.locale)?.value;
  const pseudo = env().testLocales ? toPseudoLocale(chosen) : undefined;
  if (pseudo) return pseudo;
  const language = toLocale(chosen) ?? negotiateLocale((await headers()).get('accept-language')) ?? defaultLocale;
  return withClock(language, toClock(store.get(preferenceCookies.clock)?.value));
}
