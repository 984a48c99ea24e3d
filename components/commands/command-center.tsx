'use client';

import { Search } from 'lucide';
import dynamic from 'next/dynamic';
import { useTranslations } from 'next-intl';
import { useState, useSyncExternalStore } from 'react';
import { cn } from '@/components/ui/cn';
import { Icon } from '@/components/ui/icon';
import { Kbd } from '@/components/ui/text-parts';
import type { Ability } from '@/lib/core/abilities';
import type { Shortcuts } from '@/lib/modules/users/shortcuts/rules';
import type { ShortcutTargets } from './registry';
import { useRecent } from './use-recent';
import { type Layer, useShortcuts } from './use-shortcuts';

const Palette = dynamic(() => import('./palette').then(({ Palette }) => Palette), { ssr: false });
const HelpDialog = dynamic(() => import('./help-dialog').then(({ HelpDialog }) => HelpDialog), { ssr: false });

export interface CommandCenterProps {
  abilities: readonly Ability[];
  shortcuts: Shortcuts;
  targets: ShortcutTargets;
  /** Whose recent records these are: user and team. */
  identity: string;
  /** The team's, IANA name. */
  timeZone: string;
}

/** The focus is given back before the next layer takes it. */
const AFTER_CLOSING_MS = 60;

/** The search field of the top bar, with the keys of every page; palette and help are loaded when they are first asked for. */
export function CommandCenter({ shortcuts, targets, identity, ...palette }: CommandCenterProps) {
  const [layer, setLayer] = useState<Layer>();
  useShortcuts({ keys: shortcuts.keys, targets, open: setLayer });
  useRecent(identity);
  const close = () => setLayer(undefined);
  const showHelp = () => {
    close();
    setTimeout(() => setLayer('help'), AFTER_CLOSING_MS);
  };
  return (
    <>
      <SearchButton onPress={() => setLayer('palette')} />
      {layer === 'palette' ? (
        <Palette {...palette} shortcuts={shortcuts} identity={identity} onHelp={showHelp} onClose={close} />
      ) : null}
      {layer === 'help' ? <HelpDialog {...palette} shortcuts={shortcuts} onClose={close} /> : null}
    </>
  );
}

function SearchButton({ onPress }: { onPress: () => void }) {
  const t = useTranslations('palette');
  const isMac = useSyncExternalStore(
    () => () => undefined,
    () => /Mac|iPhone|iPad/.test(navigator.platform),
    () => false,
  );
  return (
    <button
      type="button"
      aria-label={t('open')}
      aria-haspopup="dialog"
      aria-keyshortcuts="Control+K Meta+K"
      onClick={onPress}
      className={cn(
        'flex size-8 cursor-pointer items-center justify-center gap-2 rounded-control text-sm text-muted transition-colors hover:bg-hover hover:text-fg',
        'lg:w-44 lg:justify-start lg:border lg:border-control lg:bg-bg lg:ps-2.5 lg:pe-1.5 pointer-coarse:h-11 pointer-coarse:min-w-11',
      )}
    >
      <Icon of={Search} className="size-4 shrink-0 max-lg:size-4.5" />
      <span className="flex-1 text-start max-lg:sr-only">{t('search')}</span>
      <span aria-hidden className="max-lg:hidden pointer-coarse:hidden">
        <Kbd>{isMac ? '⌘K' : 'Ctrl K'}</Kbd>
      </span>
    </button>
  );
}
