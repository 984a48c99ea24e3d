'use client';

import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { AppLink, type AppLinkProps } from '@/components/ui/app-link';
import { buttonStyles } from '@/components/ui/button-styles';
import { Pagination } from '@/components/ui/pagination';
import { EmptyState, Skeleton } from '@/components/ui/states';
import { Said } from './list-frame';

const rowLinkLook =
  'rounded-chip font-medium text-fg underline-offset-3 hover:underline max-md:after:absolute max-md:after:inset-0 max-md:after:rounded-card';

/** The first cell's link; on a phone the whole card follows it. */
export function RowLink({ className, ...link }: AppLinkProps) {
  return <AppLink {...link} data-row-link className={className ? `${rowLinkLook} ${className}` : rowLinkLook} />;
}

const cellLinkLook =
  'relative z-1 rounded-chip font-medium text-fg underline decoration-transparent decoration-1 underline-offset-3 transition-colors hover:decoration-current';

/** A further link of a row, above the one that covers the card. */
export function CellLink(link: Pick<AppLinkProps, 'href' | 'children'>) {
  return <AppLink {...link} className={cellLinkLook} />;
}

interface ListFootProps {
  page: number;
  pages: number;
  hrefOf: (page: number) => string;
  /** How many there are and in which order. */
  summary: ReactNode;
}

/** How many, in which order, and the way to the other pages; said aloud when filters change it. */
export function ListFoot({ page, pages, hrefOf, summary }: ListFootProps) {
  return (
    <>
      <Said>{summary}</Said>
      {pages <= 1 ? (
        <p className="text-sm text-muted tabular-nums">{summary}</p>
      ) : (
        <Pagination page={page} pages={pages} hrefOf={hrefOf} summary={summary} />
      )}
    </>
  );
}

/** Nothing matches: names what is filtered, also aloud, and offers the way back. */
export function FilteredEmpty({ filters, clearHref }: { filters: readonly string[]; clearHref: string }) {
  const t = useTranslations('table');
  const filteredBy = filters.length > 0 ? t('filtered_by', { filters: filters.join(' · ') }) : undefined;
  return (
    <>
      <Said>{filteredBy ? `${t('no_match')}. ${filteredBy}` : t('no_match')}</Said>
      <EmptyState
        title={t('no_match')}
        description={filteredBy}
        action={
          <AppLink href={clearHref} className={buttonStyles({ variant: 'secondary' })}>
            {t('clear')}
          </AppLink>
        }
      />
    </>
  );
}

const skeletonRows = Array.from({ length: 10 }, (_, index) => `row-${index}`);

/** The height of a bar of filters and ten rows. */
export function ListSkeleton() {
  const t = useTranslations('table');
  return (
    <div role="status" className="grid gap-4">
      <span className="sr-only">{t('loading')}</span>
      <Skeleton className="h-9 w-full max-w-xl" />
      <div className="grid gap-2 md:gap-0">
        {skeletonRows.map((row) => (
          <div key={row} className="flex h-20 items-center border-b border-line md:h-11">
            <Skeleton className="h-4 w-full" />
          </div>
        ))}
      </div>
    </div>
  );
}
