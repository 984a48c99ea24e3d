'use client';

import { useTranslations } from 'next-intl';
import { Button } from '@/components/ui/button';

export interface GridNoteProps {
  state: 'ready' | 'loading' | 'failed';
  isEmpty: boolean;
  /** Whether a hand can book on the grid. */
  canBook: boolean;
  retry: () => void;
}

/** A few words over the grid, where it has no events or not those that were asked for. */
export function GridNote({ state, isEmpty, canBook, retry }: GridNoteProps) {
  const t = useTranslations('calendar');
  if (state === 'failed') {
    return (
      <div role="alert" className="calendar-note is-failed">
        <div>
          {t('failed')}
          <Button size="sm" onClick={retry}>
            {t('retry')}
          </Button>
        </div>
      </div>
    );
  }
  if (!isEmpty || state === 'loading') return null;
  return (
    <div className="calendar-note is-empty">
      <p>{t(canBook ? 'empty_week' : 'empty_plain')}</p>
    </div>
  );
}
