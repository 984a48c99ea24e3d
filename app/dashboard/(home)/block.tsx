import { useTranslations } from 'next-intl';
import { type ReactNode, Suspense } from 'react';
import { Card } from '@/components/ui/card';
import { cn } from '@/components/ui/cn';
import { ErrorBoundary } from '@/components/ui/error-boundary';
import { Skeleton } from '@/components/ui/states';

/** A part of the start page that loads by itself and fails by itself. @param height a utility: its usual height */
export function Block({ height, children }: { height: string; children: ReactNode }) {
  const t = useTranslations('home');
  return (
    <ErrorBoundary
      fallback={
        <Card role="alert" className="p-4 text-muted">
          {t('failed')}
        </Card>
      }
    >
      <Suspense fallback={<Skeleton className={cn('rounded-card', height)} />}>{children}</Suspense>
    </ErrorBoundary>
  );
}
