'use client';

import { NextIntlClientProvider, useTranslations } from 'next-intl';
import { useEffect } from 'react';
import { Button } from '@/components/ui/button';
import { digestOf } from '@/components/ui/digest';
import { signalFailure } from '@/components/ui/failure-signal';
import { ErrorState } from '@/components/ui/states';
import { defaultLocale, toLocale } from '@/lib/core/locale';
import enCommon from '@/lib/web/i18n/messages/en/common.json';
import enKit from '@/lib/web/i18n/messages/en/kit.json';
import esCommon from '@/lib/web/i18n/messages/es/common.json';
import esKit from '@/lib/web/i18n/messages/es/kit.json';

export interface ErrorPageProps {
  error: unknown;
  retry: () => void;
}

const texts = { en: { common: enCommon, kit: enKit }, es: { common: esCommon, kit: esKit } };

/** A page that broke while it was drawn; brings its own text, since what gives text to the page may be what broke. */
export function ErrorPage(props: ErrorPageProps) {
  useEffect(signalFailure, []);
  const locale = toLocale(document.documentElement.lang) ?? defaultLocale;
  return (
    <NextIntlClientProvider locale={locale} messages={texts[locale]}>
      <Explained {...props} />
    </NextIntlClientProvider>
  );
}

function Explained({ error, retry }: ErrorPageProps) {
  const t = useTranslations('common.error');
  const kit = useTranslations('kit');
  return (
    <div className="grid min-h-[60dvh] place-items-center">
      <ErrorState
        title={t('title')}
        description={t('body')}
        requestId={digestOf(error)}
        retry={
          <Button variant="primary" onClick={retry}>
            {kit('retry')}
          </Button>
        }
      />
    </div>
  );
}
