import { ChevronLeft, ChevronRight } from 'lucide';
import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { AppLink } from './app-link';
import { buttonStyles } from './button-styles';
import { cn } from './cn';
import { Icon } from './icon';

interface PaginationProps {
  page: number;
  /** Number of pages, at least 1. */
  pages: number;
  /** The address of a page; keeps the filters. */
  hrefOf: (page: number) => string;
  /** Left of the links: how many there are, in which order. */
  summary?: ReactNode;
}

/** Previous and next as links, with where one is. */
export function Pagination({ page, pages, hrefOf, summary }: PaginationProps) {
  const t = useTranslations('kit');
  return (
    <nav aria-label={t('pagination')} className="flex flex-wrap items-center justify-between gap-3">
      <p className="text-sm text-muted tabular-nums">{summary}</p>
      <div className="flex items-center gap-1">
        <span className="px-2 text-sm text-muted tabular-nums">{t('page_of', { page, pages })}</span>
        <Step href={page > 1 ? hrefOf(page - 1) : undefined} label={t('previous_page')} rel="prev">
          <Icon of={ChevronLeft} className="rtl:-scale-x-100" />
        </Step>
        <Step href={page < pages ? hrefOf(page + 1) : undefined} label={t('next_page')} rel="next">
          <Icon of={ChevronRight} className="rtl:-scale-x-100" />
        </Step>
      </div>
    </nav>
  );
}

interface StepProps {
  href: string | undefined;
  label: string;
  rel: 'prev' | 'next';
  children: ReactNode;
}

function Step({ href, label, rel, children }: StepProps) {
  const look = buttonStyles({ variant: 'secondary', size: 'icon-sm' });
  if (!href) {
    return (
      <span aria-hidden className={cn(look, 'cursor-default opacity-40')}>
        {children}
      </span>
    );
  }
  return (
    <AppLink href={href} rel={rel} aria-label={label} className={look}>
      {children}
    </AppLink>
  );
}
