'use client';

import { useTranslations } from 'next-intl';
import { Button } from '@/components/ui/button';
import { ErrorState } from '@/components/ui/states';

interface ErrorPageProps {
  error: unknown;
  retry: () => void;
}

/** A page that broke while it was drawn; the request id finds the log line. */
export default function ErrorPage({ error, retry }: ErrorPageProps) {
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

function digestOf(error: unknown): string | undefined {
  return error instanceof Error && 'digest' in error ? String(error.digest) : undefined;
}
