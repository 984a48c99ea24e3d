import { useTranslations } from 'next-intl';
import { type ReactNode, Suspense } from 'react';
import { cn } from '@/components/ui/cn';
import { Skeleton } from '@/components/ui/states';
import { BlockBoundary } from './block-boundary';

/** A part of the start page that loads by itself and fails by itself. @param height a utility: its usual height */
export function Block({ height, children }: { height: string; children: ReactNode }) {
  const t = useTranslations('home');
  return (
    <BlockBoundary failed={t('failed')}>
      <Suspense fallback={<Skeleton className={cn('rounded-card', height)} />}>{children}</Suspense>
    </BlockBoundary>
  );
}
