'use client';

import {
  CalendarPlus,
  Download,
  Ellipsis,
  Eraser,
  FileText,
  Mail,
  Merge,
  MessageSquareText,
  Pencil,
  Phone,
  Send,
  Trash2,
} from 'lucide';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { mailHref, phoneHref } from '@/components/booking/contact-hrefs';
import { Badge } from '@/components/ui/badge';
import { Button } from '@/components/ui/button';
import { Icon } from '@/components/ui/icon';
import { ButtonLink } from '@/components/ui/link';
import { Menu, MenuItem, MenuLink, MenuSeparator } from '@/components/ui/menu';
import type { ClientRow } from '@/lib/modules/clients/queries';
import { DeleteClient } from '../delete-client';
import { EraseClient } from './erase-client';

interface ClientActionsProps {
  client: Pick<ClientRow, 'id' | 'name' | 'email' | 'phone' | 'isActive'>;
  can: { write: boolean; book: boolean; invoice: boolean };
  /** Where booking and invoicing lead. */
  hrefs: { book: string; invoice: string };
}

/** Everything that can be done with a client; what the reader's role may not do is absent. */
export function ClientActions({ client, can, hrefs }: ClientActionsProps) {
  const t = useTranslations('clients.actions');
  const common = useTranslations('common');
  const path = `/dashboard/clients/${client.id}`;
  const person = { id: client.id, name: client.name };
  return (
    <div className="flex flex-wrap items-center gap-2 lg:col-span-2">
      {client.isActive ? null : <Badge className="me-auto">{common('inactive')}</Badge>}
      {can.book ? (
        <ButtonLink href={hrefs.book} variant="primary" aria-keyshortcuts="b">
          <Icon of={CalendarPlus} />
          {t('book')}
        </ButtonLink>
      ) : null}
      <MessageMenu email={client.email} phone={client.phone} />
      {can.invoice ? (
        <ButtonLink href={hrefs.invoice} aria-keyshortcuts="i">
          <Icon of={FileText} />
          {t('invoice')}
        </ButtonLink>
      ) : null}
      {can.write ? (
        <>
          <ButtonLink href={`${path}?edit=1`}>
            <Icon of={Pencil} />
            {t('edit')}
          </ButtonLink>
          <More client={person} path={path} />
        </>
      ) : null}
    </div>
  );
}

/** Ways to reach the client with the programs of the reader's own device; nothing for a client without contact details. */
function MessageMenu({ email, phone }: Pick<ClientRow, 'email' | 'phone'>) {
  const t = useTranslations('clients.actions');
  if (!email && !phone) return null;
  const trigger = (
    <Button>
      <Icon of={Send} />
      {t('message')}
    </Button>
  );
  return (
    <Menu trigger={trigger} align="start">
      {email ? (
        <MenuLink href={mailHref(email)}>
          <Icon of={Mail} />
          {t('write', { email })}
        </MenuLink>
      ) : null}
      {phone ? (
        <>
          <MenuLink href={phoneHref('tel', phone)}>
            <Icon of={Phone} />
            {t('call', { phone })}
          </MenuLink>
          <MenuLink href={phoneHref('sms', phone)}>
            <Icon of={MessageSquareText} />
            {t('text', { phone })}
          </MenuLink>
        </>
      ) : null}
    </Menu>
  );
}

function More({ client, path }: { client: { id: number; name: string }; path: string }) {
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
