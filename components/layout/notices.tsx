'use client';

import { RefreshCw, WifiOff } from 'lucide';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { Icon } from '@/components/ui/icon';
import { useNewBuild } from './use-new-build';
import { useOffline } from './use-offline';

const HELD_WORDS = { form: 'not_sent', link: 'not_opened' } as const;

/** What holds for the whole page: no network, or a newer version on the server. */
export function Notices({ build }: { build: string }) {
  const t = useTranslations('shell.notices');
  const { isOffline, refusals, held } = useOffline();
  const isOutdated = useNewBuild(build);
  const [isLater, setIsLater] = useState(false);
  return (
    <div className="pointer-events-none fixed inset-x-0 bottom-16 z-toast grid justify-items-center gap-2 px-3 md:bottom-4 print:hidden">
      <div role="status" className="contents">
        {isOffline ? (
          <p className="pointer-events-auto flex max-w-xl items-center gap-2.5 rounded-card border border-line-strong bg-warning-soft px-3.5 py-2.5 text-warning-text shadow-pop">
            <Icon of={WifiOff} className="size-4 shrink-0" />
            {/* A new key has it read out again. */}
            <span key={refusals}>{t(held ? HELD_WORDS[held] : 'offline')}</span>
          </p>
        ) : null}
        {isOutdated && !isLater && !isOffline ? (
          <div className="pointer-events-auto flex max-w-xl flex-wrap items-center gap-2.5 rounded-card border border-line-strong bg-raised py-2 ps-3.5 pe-2 shadow-pop">
            <Icon of={RefreshCw} className="size-4 shrink-0 text-accent-text" />
            <p className="me-1">{t('new_version')}</p>
            <Button size="sm" variant="primary" onClick={() => window.location.reload()}>
              {t('reload')}
            </Button>
            <Button size="sm" variant="ghost" onClick={() => setIsLater(true)}>
              {t('later')}
            </Button>
          </div>
        ) : null}
      </div>
    </div>
  );
}
