'use client';

import { Bookmark, Check, Pencil, Plus, Trash2 } from 'lucide';
import { usePathname } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { useState, useTransition } from 'react';
import { Button } from '@/components/ui/button';
import { Icon } from '@/components/ui/icon';
import { Menu, MenuItem, MenuLabel, MenuLink, MenuSeparator } from '@/components/ui/menu';
import { toast } from '@/components/ui/toast';
import type { FormState } from '@/lib/core/form-state';
import { listHref } from './list-search';
import type { TablePreferences } from './table-preferences';
import { ViewDialog } from './view-dialog';

interface SavedViewsProps {
  table: TablePreferences;
  /** What the address says. */
  params: Record<string, string>;
  /** The list's own address, where a sheet with another may be open over it. */
  path?: string;
}

/** Filters and order under names of the reader's own; for the bar of filters, which is there also when nothing matches. */
export function SavedViews({ table, params, path: own }: SavedViewsProps) {
  const t = useTranslations('table.views');
  const here = usePathname();
  const path = own ?? here;
  const [dialog, setDialog] = useState<'save' | 'rename'>();
  const query = listHref('', params).slice(1);
  const current = table.views.find((view) => view.query === query);
  const remove = useRemoval(table);
  const trigger = (
    <Button variant="ghost" className="text-muted max-md:px-2.5">
      <Icon of={Bookmark} />
      <span className="max-w-40 truncate max-md:sr-only">{current?.name ?? t('button')}</span>
    </Button>
  );
  return (
    <>
      <Menu trigger={trigger} align="end">
        {table.views.length > 0 ? <MenuLabel>{t('label')}</MenuLabel> : null}
        {table.views.map((view) => (
          <MenuLink key={view.name} href={view.query ? `${path}?${view.query}` : path}>
            <span className="max-w-56 flex-1 truncate">{view.name}</span>
            {view === current ? (
              <>
                <Icon of={Check} />
                <span className="sr-only">{t('current')}</span>
              </>
            ) : null}
          </MenuLink>
        ))}
        {table.views.length > 0 ? <MenuSeparator /> : null}
        {current ? (
          <>
            <MenuItem onSelect={() => setDialog('rename')}>
              <Icon of={Pencil} />
              {t('rename', { name: current.name })}
            </MenuItem>
            <MenuItem tone="danger" onSelect={() => remove(current)}>
              <Icon of={Trash2} />
              {t('delete', { name: current.name })}
            </MenuItem>
          </>
        ) : (
          <MenuItem onSelect={() => setDialog('save')}>
            <Icon of={Plus} />
            {t('save')}
          </MenuItem>
        )}
      </Menu>
      {dialog ? (
        <ViewDialog
          title={dialog === 'rename' && current ? t('rename', { name: current.name }) : t('save')}
          name={dialog === 'rename' ? (current?.name ?? '') : ''}
          save={(name) =>
            dialog === 'rename' && current
              ? table.renameView({ from: current.name, name })
              : table.saveView({ name, query })
          }
          onClose={() => setDialog(undefined)}
        />
      ) : null}
    </>
  );
}

/** Deletes at once; for ten seconds it can be brought back. */
function useRemoval({ deleteView, saveView }: TablePreferences) {
  const t = useTranslations('table.views');
  const kit = useTranslations('kit');
  const [, startTransition] = useTransition();
  const run = (work: () => Promise<FormState>, done: () => void) =>
    startTransition(async () => {
      const { ok, message } = await work().catch((): FormState => ({ message: kit('form_refused') }));
      if (ok) done();
      else toast.error(message ?? kit('form_refused'));
    });
  return (view: TablePreferences['views'][number]) => {
    const restore = () =>
      run(
        () => saveView(view),
        () => toast.success(t('restored', { name: view.name })),
      );
    run(
      () => deleteView(view.name),
      () => toast.undo(t('deleted', { name: view.name }), { label: kit('undo'), onClick: restore }),
    );
  };
}
