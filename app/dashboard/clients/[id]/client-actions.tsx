'use client';

import { CalendarPlus, Download, Ellipsis, Eraser, Merge, Pencil, Trash2 } from 'lucide';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { Badge } from '@/components/ui/badge';
import { Button } from '@/components/ui/button';
import { Icon } from '@/components/ui/icon';
import { ButtonLink } from '@/components/ui/link';
import { Menu, MenuItem, MenuLink, MenuSeparator } from '@/components/ui/menu';
import { DeleteClient } from '../delete-client';
import { EraseClient } from './erase-client';

interface ClientActionsProps {
  client: { id: number; name: string };
  isActive: boolean;
  can: { write: boolean; book: boolean };
}

/** Everything that can be done with a client; what the reader's role may not do is absent. */
export function ClientActions({ client, isActive, can }: ClientActionsProps) {
  const t = useTranslations('clients.actions');
  const common = useTranslations('common');
  const path = `/dashboard/clients/${client.id}`;
  return (
    <div className="flex flex-wrap items-center gap-2 lg:col-span-2">
      {isActive ? null : <Badge className="me-auto">{common('inactive')}</Badge>}
      {can.book ? (
        <ButtonLink href={`/dashboard/events/new?client_id=${client.id}`} variant="primary" aria-keyshortcuts="b">
          <Icon of={CalendarPlus} />
          {t('book')}
        </ButtonLink>
      ) : null}
      {can.write ? (
        <>
          <ButtonLink href={`${path}?edit=1`}>
            <Icon of={Pencil} />
            {t('edit')}
          </ButtonLink>
          <More client={client} path={path} />
        </>
      ) : null}
    </div>
  );
}

function More({ client, path }: { client: ClientActionsProps['client']; path: string }) {
  const t = useTranslations('clients.actions');
  const [open, setOpen] = useState<'delete' | 'erase'>();
  const close = (isOpen: boolean) => {
    if (!isOpen) setOpen(undefined);
  };
  const trigger = (
    <Button size="icon" aria-label={t('more', { name: client.name })}>
      <Icon of={Ellipsis} />
    </Button>
  );
  return (
    <>
      <Menu trigger={trigger}>
        <MenuLink href={`${path}/merge`}>
          <Icon of={Merge} />
          {t('merge')}
        </MenuLink>
        <MenuItem onSelect={() => window.location.assign(`${path}/personal-data`)}>
          <Icon of={Download} />
          {t('personal_data')}
        </MenuItem>
        <MenuSeparator />
        <MenuItem tone="danger" onSelect={() => setOpen('delete')}>
          <Icon of={Trash2} />
          {t('delete')}
        </MenuItem>
        <MenuItem tone="danger" onSelect={() => setOpen('erase')}>
          <Icon of={Eraser} />
          {t('erase')}
        </MenuItem>
      </Menu>
      <DeleteClient client={client} open={open === 'delete'} onOpenChange={close} />
      <EraseClient client={client} open={open === 'erase'} onOpenChange={close} />
    </>
  );
}
