'use client';

import { Command as Cmdk } from 'cmdk';
import { CornerDownLeft, Search, X } from 'lucide';
import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { mayLeave } from '@/components/form/leave-guard';
import { Button } from '@/components/ui/button';
import { BareDialog, DialogClose } from '@/components/ui/dialog';
import { Icon } from '@/components/ui/icon';
import { Spinner } from '@/components/ui/spinner';
import { Kbd } from '@/components/ui/text-parts';
import type { CommandCenterProps } from './command-center';
import { type PaletteItem, usePaletteGroups } from './palette-items';
import { PaletteKeys, SearchOutcome } from './search-outcome';
import { useSearch } from './use-search';

type PaletteProps = Omit<CommandCenterProps, 'targets'> & {
  onHelp: () => void;
  onClose: () => void;
};

/** One field for everything: records of the team, pages, what can be made, and days of the calendar. */
export function Palette({ onHelp, onClose, ...known }: PaletteProps) {
  const t = useTranslations('palette');
  const router = useRouter();
  const [typed, setTyped] = useState('');
  const search = useSearch(typed);
  const groups = usePaletteGroups({ ...known, typed, found: search.found });
  const count = groups.reduce((sum, { items }) => sum + items.length, 0);
  const choose = ({ href }: PaletteItem) => {
    if (!href) return onHelp();
    onClose();
    if (mayLeave()) router.push(href);
  };
  return (
    <BareDialog title={t('title')} open onOpenChange={(isOpen) => (isOpen ? undefined : onClose())}>
      <Cmdk label={t('title')} shouldFilter={false} vimBindings={false} loop className="flex min-h-0 flex-col">
        <TypedLine typed={typed} onType={setTyped} isBusy={search.state === 'loading'} />
        <Cmdk.List label={t('results_label')} className="min-h-0 overflow-y-auto overscroll-contain p-1.5">
          {groups.map(({ id, label, items }) => (
            <Cmdk.Group
              key={id}
              heading={label}
              className="pb-1 [&_[cmdk-group-heading]]:px-2.5 [&_[cmdk-group-heading]]:pt-2 [&_[cmdk-group-heading]]:pb-1 [&_[cmdk-group-heading]]:text-xs [&_[cmdk-group-heading]]:font-medium [&_[cmdk-group-heading]]:text-muted"
            >
              {items.map((item) => (
                <Line key={item.id} item={item} onChoose={() => choose(item)} />
              ))}
            </Cmdk.Group>
          ))}
        </Cmdk.List>
      </Cmdk>
      <SearchOutcome typed={typed.trim()} count={count} search={search} />
      <PaletteKeys />
    </BareDialog>
  );
}

interface TypedLineProps {
  typed: string;
  onType: (typed: string) => void;
  isBusy: boolean;
}

function TypedLine({ typed, onType, isBusy }: TypedLineProps) {
  const t = useTranslations('palette');
  const kit = useTranslations('kit');
  return (
    <div className="flex shrink-0 items-center gap-2.5 border-b border-line ps-4 pe-2">
      {isBusy ? (
        <Spinner className="size-4.5 shrink-0 text-muted" />
      ) : (
        <Icon of={Search} className="size-4.5 shrink-0 text-muted" />
      )}
      <Cmdk.Input
        data-first-focus
        value={typed}
        onValueChange={onType}
        maxLength={100}
        placeholder={t('placeholder')}
        className="h-13 min-w-0 flex-1 bg-transparent text-md text-fg outline-none placeholder:text-muted"
      />
      <DialogClose>
        <Button variant="ghost" size="icon" aria-label={kit('close')} className="text-muted">
          <Icon of={X} />
        </Button>
      </DialogClose>
    </div>
  );
}

function Line({ item, onChoose }: { item: PaletteItem; onChoose: () => void }) {
  const { id, icon, title, detail, keys } = item;
  return (
    <Cmdk.Item
      value={id}
      onSelect={onChoose}
      className="group/line flex min-h-9 cursor-pointer items-center gap-3 rounded-control px-2.5 py-1.5 text-fg select-none data-[selected=true]:bg-hover pointer-coarse:min-h-11"
    >
      <Icon of={icon} className="size-4 shrink-0 text-muted" strokeWidth={1.75} />
      <span className="min-w-0 flex-1">
        <span className="block truncate font-medium">{title}</span>
        {detail ? <span className="block truncate text-sm text-muted">{detail}</span> : null}
      </span>
      {keys ? (
        <span aria-hidden className="flex gap-1 pointer-coarse:hidden">
          {keys.map((key) => (
            <Kbd key={key}>{key.toUpperCase()}</Kbd>
          ))}
        </span>
      ) : (
        <Icon
          of={CornerDownLeft}
          className="size-3.5 shrink-0 text-muted opacity-0 group-data-[selected=true]/line:opacity-100 rtl:-scale-x-100"
        />
      )}
    </Cmdk.Item>
  );
}
