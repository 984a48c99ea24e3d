import { randomBytes } from 'node:crypto';
import { cookies } from 'next/headers';
import { getLocale, getTranslations } from 'next-intl/server';
import { languageOf } from '@/lib/core/locale';
import { preferenceCookies, toTheme } from '@/lib/core/preferences';
import { consolePage } from './console-page';

const NONCE_BYTES = 16;

/**
 * A bare page around the bundled viewer. It shares nothing with the app: no layout, no style, no script, and a policy of its
 * own, since the viewer evaluates strings. It may reach this host and no other.
 */
export async function GET(): Promise<Response> {
  const t = await getTranslations('docs');
  const nonce = randomBytes(NONCE_BYTES).toString('base64');
  const html = consolePage({
    nonce,
    locale: languageOf(await getLocale()),
    theme: toTheme((await cookies()).get(preferenceCookies.theme)?.value),
    texts: { title: t('console_title'), back: t('title'), lead: t('console_lead') },
  });
  return new Response(html, {
    headers: { 'content-type': 'text/html; charset=utf-8', 'content-security-policy': policy(nonce) },
  });
}

function policy(nonce: string): string {
  return [
    "default-src 'none'",
    `script-src 'self' 'nonce-${nonce}' 'unsafe-eval'`,
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "font-src 'self' data:",
    "connect-src 'self'",
    "worker-src 'self' blob:",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; ');
}
