'use client';

import { useTranslations } from 'next-intl';
import { Button } from '@/components/ui/button';
import { Kbd } from '@/components/ui/text-parts';
import type { Search } from './use-search';

interface SearchOutcomeProps {
  typed: string;
  /** Lines shown. */
  count: number;
  search: Search;
}

/** How the search ended, for those who see it and those who hear it. */
export function SearchOutcome({ typed, count, search }: SearchOutcomeProps) {
  const t = useTranslations('palette');
  const kit = useTranslations('kit');
  const isSettled = search.state === 'done' || (search.state === 'idle' && typed !== '');
  return (
    <>
      <p role="status" className={isSettled && count === 0 ? 'px-6 py-10 text-center text-muted' : 'sr-only'}>
        {isSettled ? t('count', { count, text: typed }) : null}
      </p>
      {search.state === 'failed' ? (
        <div role="alert" className="flex items-center justify-between gap-3 border-t border-line px-4 py-3 text-sm">
          <span className="text-danger-text">{t('failed')}</span>
          <Button size="sm" onClick={search.retry}>
            {kit('retry')}
          </Button>
        </div>
      ) : null}
    </>
  );
}

/** Which keys work in the palette, for those who look at it. */
export function PaletteKeys() {
  const t = useTranslations('palette.foot');
  return (
    <p
      aria-hidden
      className="flex shrink-0 items-center gap-4 border-t border-line bg-surface px-4 py-2 text-xs text-muted pointer-coarse:hidden"
    >
      <span className="flex items-center gap-1.5">
        <Kbd>↑</Kbd>
        <Kbd>↓</Kbd>
        {t('move')}
      </span>
      <span className="flex items-center gap-1.5">
        <Kbd>Enter</Kbd>
        {t('open')}
      </span>
      <span className="flex items-center gap-1.5">
        <Kbd>Esc</Kbd>
        {t('close')}
      </span>
    </p>
  );
}
