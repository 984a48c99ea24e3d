import { createTranslator } from 'next-intl';
import type { Locale } from '@/lib/core/locale';
import en from '@/lib/web/i18n/messages/en/invoices.json';
import es from '@/lib/web/i18n/messages/es/invoices.json';

const texts = { en, es } satisfies Record<Locale, typeof en>;

/** The words of the paper, the same as on its page; they need no request, so the worker can use them too. */
export function paperWords(locale: Locale) {
  return createTranslator({ locale, messages: texts[locale], namespace: 'paper' });
}

/** How money was paid, in words. */
export function providerWords(locale: Locale) {
  return createTranslator({ locale, messages: texts[locale], namespace: 'providers' });
}
