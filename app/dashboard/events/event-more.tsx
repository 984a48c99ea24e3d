'use client';

import { CalendarDays, CalendarPlus, Copy, Download, Ellipsis, Printer, ReceiptText, Repeat2 } from 'lucide';
import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { type EventTarget, possibleActions } from '@/components/booking/event-target';
import { Button } from '@/components/ui/button';
import { Icon } from '@/components/ui/icon';
import { Menu, MenuItem, MenuLink, MenuSeparator } from '@/components/ui/menu';
import { useSingleKeys } from '@/components/ui/use-single-keys';
import type { EditableEvent } from './edit-event-dialog';
import type { EventDialog } from './event-dialogs';
import { printHref, printLater } from './print-event';
import { useInvoice } from './use-invoice';

export type OpenDialog = EventDialog | 'edit' | 'reassign';

/** Where the rarer actions of an event lead. */
export interface EventTools {
  /** The form of a new event: the same a few weeks later, and the same at a time to be chosen. */
  rebookHref: string;
  duplicateHref: string;
  icsHref: string;
  /** Whether there is something to bill, and the reader may. */
  billing: 'open' | 'none';
}

/** What only the page of an event leads to. */
export interface EventPage {
  calendarHref: string;
  /** The events around it in time; null at either end. */
  neighbours: Record<'previous' | 'next', string | null>;
}

interface EventMoreProps {
  event: EventTarget;
  editable: EditableEvent;
  tools: EventTools;
  /** Absent in the calendar's drawer. */
  page: EventPage | undefined;
  onDialog: (dialog: OpenDialog) => void;
  mark: (status: 'completed' | 'no_show') => void;
}

/** The rarer actions of an event in a menu, and the keys of its page. */
export function EventMore({ event, editable, tools, page, onDialog, mark }: EventMoreProps) {
  const t = useTranslations('events.actions');
  const { isPending, invoice } = useInvoice(event.id);
  const can = possibleActions(event.status);
  const isBillable = tools.billing === 'open';
  usePageKeys({ event, page, onDialog, mark, invoice: isBillable ? invoice : undefined });
  const trigger = (
    <Button size="icon" aria-label={t('more')} pending={isPending}>
      <Icon of={Ellipsis} />
    </Button>
  );
  return (
    <Menu trigger={trigger}>
      <MenuLink href={tools.rebookHref}>
        <Icon of={CalendarPlus} />
        {t('rebook')}
      </MenuLink>
      <MenuLink href={tools.duplicateHref}>
        <Icon of={Copy} />
        {t('duplicate')}
      </MenuLink>
      {can.edit && editable.staff.length > 1 ? (
        <MenuItem onSelect={() => onDialog('reassign')}>
          <Icon of={Repeat2} />
          {t('reassign')}
        </MenuItem>
      ) : null}
      {isBillable ? (
        <MenuItem onSelect={invoice}>
          <Icon of={ReceiptText} />
          {t('invoice')}
        </MenuItem>
      ) : null}
      <MenuSeparator />
      {page ? (
        <MenuLink href={page.calendarHref}>
          <Icon of={CalendarDays} />
          {t('in_calendar')}
        </MenuLink>
      ) : null}
      <MenuItem onSelect={() => window.location.assign(tools.icsHref)}>
        <Icon of={Download} />
        {t('ics')}
      </MenuItem>
      {page ? (
        <MenuItem onSelect={printLater}>
          <Icon of={Printer} />
          {t('print')}
        </MenuItem>
      ) : (
        <MenuLink href={printHref(event.id)}>
          <Icon of={Printer} />
          {t('print')}
        </MenuLink>
      )}
    </Menu>
  );
}

type PageKeys = Pick<EventMoreProps, 'event' | 'page' | 'onDialog' | 'mark'> & { invoice: (() => void) | undefined };

/** `r m n i` as the buttons say, `[` and `]` through the events in time. */
function usePageKeys({ event, page, onDialog, mark, invoice }: PageKeys) {
  const router = useRouter();
  const can = possibleActions(event.status);
  const { previous = null, next = null } = page?.neighbours ?? {};
  useSingleKeys({
    r: can.reschedule ? () => onDialog('reschedule') : undefined,
    m: can.complete ? () => mark('completed') : undefined,
    n: can.noShow ? () => mark('no_show') : undefined,
    i: invoice,
    '[': previous ? () => router.push(previous) : undefined,
    ']': next ? () => router.push(next) : undefined,
  });
}
