import { CalendarClock, Menu, Search, SquareTerminal } from 'lucide';
import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { buttonStyles } from '@/components/ui/button-styles';
import { Icon } from '@/components/ui/icon';
import { DocsNav, type DocsNavProps } from './docs-nav';
import { LiveCode } from './live-code';

interface DocsFrameProps extends DocsNavProps {
  /** What was searched for, to be shown in the field. */
  search?: string;
  children: ReactNode;
}

/** The head, the index and the page of the reference. */
export function DocsFrame({ search = '', children, ...nav }: DocsFrameProps) {
  const t = useTranslations('docs');
  const kit = useTranslations('kit');
  return (
    <>
      <a
        href="#content"
        className="fixed start-3 top-3 z-toast -translate-y-24 rounded-control bg-accent px-3 py-2 font-medium text-on-accent focus:translate-y-0"
      >
        {t('skip')}
      </a>
      <header className="sticky top-0 z-sticky border-b border-line bg-bg">
        <div className="mx-auto flex h-14 max-w-[90rem] items-center gap-3 px-4 md:px-6">
          <a href="/docs/api" className="flex shrink-0 items-center gap-2.5 rounded-control text-md font-semibold">
            <span className="grid size-8 place-items-center rounded-control bg-accent text-on-accent">
              <Icon of={CalendarClock} className="size-4.5" strokeWidth={2} />
            </span>
            <span className="max-sm:sr-only">{t('brand')}</span>
          </a>
          <SearchForm search={search} />
          <a href="/docs/api/console" className={buttonStyles({ variant: 'secondary' })}>
            <Icon of={SquareTerminal} />
            {t('console')}
          </a>
        </div>
      </header>
      <div className="mx-auto grid max-w-[90rem] lg:grid-cols-[15rem_minmax(0,1fr)]">
        <details className="border-b border-line lg:hidden">
          <summary className="flex items-center gap-2 px-4 py-3 font-medium -outline-offset-2 md:px-6">
            <Icon of={Menu} className="size-4" />
            {t('index')}
          </summary>
          <DocsNav {...nav} />
        </details>
        <div className="sticky top-14 hidden h-[calc(100dvh-3.5rem)] overflow-y-auto overscroll-contain border-e border-line lg:block">
          <DocsNav {...nav} />
        </div>
        <main id="content" tabIndex={-1} className="min-w-0 px-4 pb-24 md:px-6 lg:px-10">
          {children}
        </main>
      </div>
      <p data-copy-status role="status" className="sr-only" />
      <LiveCode texts={{ copied: kit('copied'), failed: kit('copy_failed') }} />
    </>
  );
}

function SearchForm({ search }: { search: string }) {
  const t = useTranslations('docs');
  return (
    <search className="ms-auto min-w-0 flex-1 sm:max-w-72">
      <form action="/docs/api" className="relative">
        <Icon
          of={Search}
          className="pointer-events-none absolute start-2.5 top-1/2 size-4 -translate-y-1/2 text-muted"
        />
        <input
          type="search"
          name="search"
          defaultValue={search}
          aria-label={t('search')}
          placeholder={t('search')}
          className="h-9 w-full rounded-control border border-control bg-bg ps-8 pe-2 text-base hover:border-muted pointer-coarse:h-11 pointer-coarse:text-md"
        />
      </form>
    </search>
  );
}
