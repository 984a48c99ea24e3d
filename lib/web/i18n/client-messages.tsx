import { NextIntlClientProvider, useLocale } from 'next-intl';
import type { ReactNode } from 'react';
import { languageOf } from '@/lib/core/locale';
import { type Area, pickMessages } from './messages';

/** Areas every client component may count on. */
const BASE: readonly Area[] = ['common', 'kit'];

interface ClientMessagesProps {
  /** What the client components below need beside `common` and `kit`. */
  areas?: readonly Area[];
  children: ReactNode;
}

/** Gives client components the text they need and no more; nest it where a page needs another area. */
export function ClientMessages({ areas = [], children }: ClientMessagesProps) {
  const locale = useLocale();
  return (
    <NextIntlClientProvider messages={pickMessages(languageOf(locale), [...BASE, ...areas])}>
      {children}
    </NextIntlClientProvider>
  );
}
