import './globals.css';
import { GeistMono } from 'geist/font/mono';
import { GeistSans } from 'geist/font/sans';
import type { Metadata, Viewport } from 'next';
import { cookies } from 'next/headers';
import { getLocale, getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';
import { AppLinks } from '@/components/ui/app-links';
import { directionOf, languageOf, toPseudoLocale } from '@/lib/core/locale';
import { preferenceCookies, toTheme } from '@/lib/core/preferences';

export const viewport: Viewport = { colorScheme: 'light dark', viewportFit: 'cover' };

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('common');
  return { title: { default: t('app_name'), template: `%s · ${t('app_name')}` }, description: t('tagline') };
}

export default async function RootLayout({ children }: { children: ReactNode }) {
  const locale = await getLocale();
  const theme = toTheme((await cookies()).get(preferenceCookies.theme)?.value);
  return (
    <html
      lang={toPseudoLocale(locale) ?? languageOf(locale)}
      dir={directionOf(locale)}
      data-theme={theme === 'system' ? undefined : theme}
      className={`${GeistSans.variable} ${GeistMono.variable}`}
    >
      <body>
        {children}
        <AppLinks />
      </body>
    </html>
  );
}
