'use client';

import {
  Ban,
  CalendarClock,
  CalendarDays,
  Check,
  ExternalLink,
  Mail,
  MessageSquare,
  Phone,
  ReceiptText,
  RotateCcw,
  UserX,
} from 'lucide';
import dynamic from 'next/dynamic';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { mailHref, phoneHref } from '@/components/booking/contact-hrefs';
import { type EventTarget, possibleActions } from '@/components/booking/event-target';
import { Icon } from '@/components/ui/icon';
import { MenuFile, MenuItem, MenuLink, MenuSeparator, RowMenu } from '@/components/ui/menu';
import type { EventDialog } from './event-dialogs';
import { useEventActions } from './use-event-actions';
import { useInvoice } from './use-invoice';

const EventDialogs = dynamic(() => import('./event-dialogs').then(({ EventDialogs }) => EventDialogs), { ssr: false });

interface EventMenuProps {
  event: EventTarget;
  /** Absent entries: what the reader's role may not do. */
  rights: 'read' | 'write';
  label: string;
  /** Whether it costs something, and the reader may bill it. */
  isBillable?: boolean;
  /** How the client is reached; absent where the list does not offer it. */
  contact?: EventContact | undefined;
}

/** As the booking has them. */
export interface EventContact {
  email: string;
  phone: string | null;
}

/** What can be done with an event from its row. */
export function EventMenu({ event, rights, label, isBillable = false, contact }: EventMenuProps) {
  // Undefined until one is opened: a list has a menu a row, and few of them are ever used.
  const [dialog, setDialog] = useState<EventDialog | null>();
  return (
    <>
      <RowMenu label={label}>
        <EventItems event={event} />
        {contact ? <ContactItems {...contact} /> : null}
        {isBillable ? <InvoiceItem id={event.id} /> : null}
        {rights === 'write' ? <Changes event={event} onDialog={setDialog} /> : null}
      </RowMenu>
      {dialog === undefined ? null : (
        <EventDialogs event={event} open={dialog ?? undefined} onClose={() => setDialog(null)} />
      )}
    </>
  );
}

function EventItems({ event }: { event: EventTarget }) {
  const t = useTranslations('events.actions');
  return (
    <>
      <MenuLink href={`/dashboard/events/${event.id}`}>
        <Icon of={ExternalLink} />
        {t('open')}
      </MenuLink>
      <MenuLink href={`/dashboard/calendar?date=${event.date}&event=${event.id}`}>
        <Icon of={CalendarDays} />
        {t('in_calendar')}
      </MenuLink>
    </>
  );
}

function InvoiceItem({ id }: { id: number }) {
  const t = useTranslations('events.actions');
  const { invoice } = useInvoice(id);
  return (
    <MenuItem onSelect={invoice}>
      <Icon of={ReceiptText} />
      {t('invoice')}
    </MenuItem>
  );
}

function ContactItems({ email, phone }: EventContact) {
  const t = useTranslations('events.actions');
  return (
    <>
      <MenuSeparator />
      {phone ? (
        <>
          <MenuFile href={phoneHref('tel', phone)}>
            <Icon of={Phone} />
            {t('call', { phone })}
          </MenuFile>
          <MenuFile href={phoneHref('sms', phone)}>
            <Icon of={MessageSquare} />
            {t('text', { phone })}
          </MenuFile>
        </>
      ) : null}
      <MenuFile href={mailHref(email)}>
        <Icon of={Mail} />
        {t('mail', { email })}
      </MenuFile>
    </>
  );
}

function Changes({ event, onDialog }: { event: EventTarget; onDialog: (dialog: EventDialog) => void }) {
  const t = useTranslations('events.actions');
  const can = possibleActions(event.status);
  const { mark, reopen, restore } = useEventActions(event);
  return (
    <>
      <MenuSeparator />
      {can.confirm || can.reopen ? (
        <MenuItem onSelect={reopen}>
          {can.confirm ? <Icon of={Check} /> : <Icon of={RotateCcw} />}
          {t(can.confirm ? 'confirm' : 'reopen')}
        </MenuItem>
      ) : null}
      {can.reschedule ? (
        <MenuItem onSelect={() => onDialog('reschedule')}>
          <Icon of={CalendarClock} />
          {t('reschedule')}
        </MenuItem>
      ) : null}
      {can.complete ? (
        <MenuItem onSelect={() => mark('completed')}>
          <Icon of={Check} />
          {t('complete')}
        </MenuItem>
      ) : null}
      {can.noShow ? (
        <MenuItem onSelect={() => mark('no_show')}>
          <Icon of={UserX} />
          {t('no_show')}
        </MenuItem>
      ) : null}
      {can.restore ? (
        <MenuItem onSelect={restore}>
          <Icon of={RotateCcw} />
          {t('restore')}
        </MenuItem>
      ) : null}
      {can.cancel ? (
        <MenuItem tone="danger" onSelect={() => onDialog('cancel')}>
          <Icon of={Ban} />
          {t('cancel')}
        </MenuItem>
      ) : null}
    </>
  );
}
