'use client';

import { defaultLocale, toLocale } from '@/lib/core/locale';
import { preferenceCookies } from '@/lib/core/preferences';
import en from '@/lib/web/i18n/messages/en/failure.json';
import es from '@/lib/web/i18n/messages/es/failure.json';

interface GlobalErrorProps {
  error: unknown;
  retry: () => void;
}

const texts = { en, es };

/** The root layout itself broke: no styles, fonts or translations of the app are left, so this page brings its own. */
export default function GlobalError({ error, retry }: GlobalErrorProps) {
  const locale = localeOfBrowser();
  const t = texts[locale];
  const digest = error instanceof Error && 'digest' in error ? String(error.digest) : undefined;
  return (
    <html lang={locale} style={{ colorScheme: 'light dark', fontFamily: 'system-ui, sans-serif' }}>
      <body style={{ display: 'grid', placeContent: 'center', minHeight: '90vh', margin: 24, lineHeight: 1.5 }}>
        <title>{t.title}</title>
        <h1 style={{ fontSize: 20 }}>{t.title}</h1>
        <p>{t.body}</p>
        {digest ? (
          <p>
            {t.request_id}: <code>{digest}</code>
          </p>
        ) : null}
        <p>
          <button type="button" onClick={retry} style={{ font: 'inherit', padding: '8px 16px' }}>
            {t.retry}
          </button>
        </p>
      </body>
    </html>
  );
}

function localeOfBrowser() {
  if (typeof document === 'undefined') return defaultLocale;
  const chosen = new RegExp(`(?:^|; )${preferenceCookies.locale}=([^;]*)`).exec(document.cookie)?.[1];
  return toLocale(chosen) ?? toLocale(navigator.language) ?? defaultLocale;
}
