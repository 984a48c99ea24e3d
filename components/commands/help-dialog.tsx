'use client';

import { useTranslations } from 'next-intl';
import { Fragment } from 'react';
import { Dialog } from '@/components/ui/dialog';
import { Link } from '@/components/ui/link';
import { Kbd } from '@/components/ui/text-parts';
import type { CommandCenterProps } from './command-center';
import { pageKeys } from './page-keys';
import { commandsFor } from './registry';

type HelpDialogProps = Pick<CommandCenterProps, 'abilities' | 'shortcuts'> & { onClose: () => void };

interface KeyLine {
  keys: readonly string[];
  label: string;
}

/** Every key there is, as this member uses them. */
export function HelpDialog({ abilities, shortcuts, onClose }: HelpDialogProps) {
  const t = useTranslations('palette.help');
  return (
    <Dialog
      title={t('title')}
      open
      onOpenChange={(isOpen) => (isOpen ? undefined : onClose())}
      className="max-w-3xl"
      footer={
        <p className="w-full text-sm text-muted">
          {t.rich(`footer.${shortcuts.singleKeys}`, {
            link: (words) => (
              <Link href="/dashboard/settings/profile#keyboard" onClick={onClose}>
                {words}
              </Link>
            ),
          })}
        </p>
      }
    >
      <section
        aria-label={t('title')}
        data-first-focus
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
        tabIndex={0}
        className="-m-2 grid max-h-[calc(100dvh-13rem)] gap-x-10 gap-y-6 overflow-y-auto rounded-control p-2 md:grid-cols-2"
      >
        <CommonKeys abilities={abilities} shortcuts={shortcuts} />
        <PageKeys />
      </section>
    </Dialog>
  );
}

function CommonKeys({ abilities, shortcuts }: Pick<HelpDialogProps, 'abilities' | 'shortcuts'>) {
  const t = useTranslations();
  const { keys, singleKeys } = shortcuts;
  const everywhere: KeyLine[] = [
    { keys: ['Ctrl / ⌘', 'K'], label: t('palette.keys.palette') },
    ...(['search', 'new', 'help'] as const).map((name) => ({ keys: [keys[name]], label: t(`palette.keys.${name}`) })),
    { keys: ['Esc'], label: t('palette.keys.close') },
  ];
  const pages = commandsFor(abilities).flatMap(({ group, key, words }): KeyLine[] =>
    group === 'go' && key ? [{ keys: [keys.go, keys[key]], label: t(words) }] : [],
  );
  const isOff = ({ keys: [first = ''] }: KeyLine) => singleKeys === 'off' && first.length === 1;
  return (
    <div className="grid content-start gap-6">
      <KeyList label={t('palette.help.everywhere')} lines={everywhere.filter((line) => !isOff(line))} />
      {singleKeys === 'on' ? <KeyList label={t('palette.help.go')} lines={pages} /> : null}
    </div>
  );
}

function PageKeys() {
  const t = useTranslations('palette');
  return (
    <div className="grid content-start gap-6">
      {(Object.keys(pageKeys) as (keyof typeof pageKeys)[]).map((group) => (
        <KeyList
          key={group}
          label={t(`help.${group}`)}
          lines={pageKeys[group].map(({ keys, words }) => ({ keys, label: t(`keys.${words}`) }))}
        />
      ))}
    </div>
  );
}

function KeyList({ label, lines }: { label: string; lines: readonly KeyLine[] }) {
  return (
    <section aria-label={label}>
      <h3 className="pb-1.5 text-xs font-medium text-muted">{label}</h3>
      <dl className="grid grid-cols-[minmax(0,1fr)_auto] items-center gap-x-4 gap-y-1.5">
        {lines.map(({ keys, label: words }) => (
          <Fragment key={words}>
            <dt>{words}</dt>
            <dd className="flex flex-wrap justify-end gap-1">
              {keys.map((key) => (
                <Kbd key={key}>{key.length === 1 ? key.toUpperCase() : key}</Kbd>
              ))}
            </dd>
          </Fragment>
        ))}
      </dl>
    </section>
  );
}
