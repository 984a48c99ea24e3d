'use client';

import { ArrowDown, ArrowUp, ChevronsUpDown } from 'lucide';
import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { AppLink } from '@/components/ui/app-link';
import { cn } from '@/components/ui/cn';
import { Icon } from '@/components/ui/icon';
import { roles } from './data-row';
import { nextSort } from './list-search';
import type { ListColumnMeta } from './table-features';

interface DataHeadProps {
  meta: ListColumnMeta | undefined;
  /** The order the server used, `-start_time`. */
  sort: string;
  /** The address of this list in another order. */
  sortHref: (sort: string) => string;
  children: ReactNode;
}

/** The head of a column: a link where the list can be ordered by it, so order works without script. */
export function DataHead({ meta, sort, sortHref, children }: DataHeadProps) {
  const t = useTranslations('table');
  const look = cn(
    'h-9 px-3 text-xs font-medium whitespace-nowrap text-muted first:ps-0 last:pe-0',
    meta?.align === 'end' ? 'text-end' : 'text-start',
  );
  const column = meta?.sort;
  if (!column) {
    return (
      <th {...roles.columnheader} scope="col" className={look}>
        {children}
      </th>
    );
  }
  const order = sort === column ? 'ascending' : sort === `-${column}` ? 'descending' : 'none';
  const icon = { ascending: ArrowUp, descending: ArrowDown, none: ChevronsUpDown }[order];
  return (
    <th {...roles.columnheader} scope="col" aria-sort={order} className={look}>
      <AppLink
        href={sortHref(nextSort(column, sort))}
        scroll={false}
        title={t('sort')}
        className={cn(
          '-mx-1.5 inline-flex h-7 items-center gap-1 rounded-chip px-1.5 transition-colors hover:bg-hover hover:text-fg',
          order !== 'none' && 'text-fg',
        )}
      >
        {children}
        <Icon of={icon} className={cn('size-3.5', order === 'none' && 'opacity-60')} />
      </AppLink>
    </th>
  );
}
