'use client';

import { createColumnHelper } from '@tanstack/react-table';
import { CircleCheck, CircleDashed } from 'lucide';
import { useTranslations } from 'next-intl';
import { type ReactNode, useMemo } from 'react';
import { EventStatusLook } from '@/components/booking/event-status-badge';
import { RowLink } from '@/components/table/list-parts';
import { type PagedRows, PagedTable } from '@/components/table/paged-table';
import type { ListFeatures } from '@/components/table/table-features';
import { cn } from '@/components/ui/cn';
import { Icon } from '@/components/ui/icon';
import { eventStripeStyle } from '@/lib/core/color';
import type { ListEventsQuery } from '@/lib/modules/events/schema';
import { type StaffChoice, useBulkEvents } from './bulk-events';
import { EventMenu } from './event-menu';
import { type EventRowView, eventLabel } from './event-view';

interface EventsTableProps extends PagedRows<EventRowView, ListEventsQuery['sort']> {
  rights: 'read' | 'write';
  /** Whether the reader may bill events. */
  billing: 'open' | 'none';
  /** Who an event can be given to; nobody for those who see their own only. */
  staff: readonly StaffChoice[];
  note: ReactNode;
}

/** A page of events: the client's name does not lead, the time does, because that is what one looks for. */
export function EventsTable({ rights, billing, staff, ...list }: EventsTableProps) {
  const t = useTranslations('events');
  const columns = useEventColumns(rights, billing);
  const bulk = useBulkEvents(staff);
  return (
    <PagedTable
      {...list}
      label={t('heading')}
      columns={columns}
      summary={t(`summary.${list.sort}`, { count: list.total })}
      isMuted={isCancelled}
      exportPath="/dashboard/events/export"
      bulk={rights === 'write' ? bulk : undefined}
    />
  );
}

const isCancelled = (row: EventRowView) => row.status === 'cancelled';
const column = createColumnHelper<ListFeatures, EventRowView>();

function useEventColumns(rights: EventsTableProps['rights'], billing: EventsTableProps['billing']) {
  const t = useTranslations('events');
  const table = useTranslations('table');
  return useMemo(
    () =>
      column.columns([
        column.display({
          id: 'start_time',
          header: t('columns.when'),
          meta: { sort: 'start_time', card: 'title' },
          cell: ({ row }) => <When event={row.original} words={t} />,
        }),
        column.display({
          id: 'invitee_name',
          header: t('columns.client'),
          meta: { sort: 'invitee_name', card: 'line' },
          cell: ({ row }) => <span className="text-fg">{row.original.clientName}</span>,
        }),
        column.display({
          id: 'service',
          header: t('columns.service'),
          meta: { card: 'line' },
          cell: ({ row }) => <Service event={row.original} />,
        }),
        column.display({
          id: 'staff',
          header: t('columns.staff'),
          meta: { card: 'labelled' },
          cell: ({ row }) => <Text>{row.original.staffName}</Text>,
        }),
        column.display({
          id: 'location',
          header: t('columns.location'),
          meta: { card: 'labelled' },
          cell: ({ row }) => <Text>{row.original.locationName}</Text>,
        }),
        column.display({
          id: 'price',
          header: t('columns.price'),
          meta: { align: 'end', card: 'labelled' },
          cell: ({ row: { original } }) => (
            <span className={original.price ? undefined : 'text-muted'}>
              {original.price || t('free')}
              <Payment isPaid={original.isPaid} words={t} />
            </span>
          ),
        }),
        column.display({
          id: 'status',
          header: t('columns.status'),
          meta: { sort: 'status', card: 'aside' },
          cell: ({ row }) => (
            <EventStatusLook status={row.original.status} label={t(`status.${row.original.status}`)} />
          ),
        }),
        column.display({
          id: 'menu',
          header: () => <span className="sr-only">{t('actions.more')}</span>,
          meta: { card: 'menu' },
          cell: ({ row }) => (
            <EventMenu
              event={row.original}
              rights={rights}
              isBillable={billing === 'open' && row.original.price !== ''}
              label={table('actions_for', { name: eventLabel(row.original) })}
            />
          ),
        }),
      ]),
    [t, table, rights, billing],
  );
}

type Words = ReturnType<typeof useTranslations<'events'>>;

/** The team's time first; the client's own below it where their wall shows another one. */
function When({ event, words }: { event: EventRowView; words: Words }) {
  const isCancelled = event.status === 'cancelled';
  return (
    <>
      <RowLink
        href={`/dashboard/events/${event.id}`}
        className={isCancelled ? 'tabular-nums line-through' : 'tabular-nums'}
      >
        {`${event.day}, `}
        <span className="whitespace-nowrap">{event.times}</span>
        {isCancelled ? <span className="sr-only"> ({words('status.cancelled')})</span> : null}
      </RowLink>
      {event.theirs ? <span className="block text-xs text-muted">{words('their_time', event.theirs)}</span> : null}
    </>
  );
}

function Payment({ isPaid, words }: { isPaid: boolean | null; words: Words }) {
  if (isPaid === null) return null;
  return (
    <span
      className={cn(
        'ms-2 inline-flex items-center gap-1 align-bottom text-xs',
        isPaid ? 'text-success-text' : 'text-warning-text',
      )}
    >
      <Icon of={isPaid ? CircleCheck : CircleDashed} className="size-3.5" />
      {words(isPaid ? 'paid' : 'unpaid')}
    </span>
  );
}

/** Nothing at all where there is no value, so that a card can leave the line out. */
function Text({ children }: { children: string }) {
  return children ? <span>{children}</span> : null;
}

function Service({ event }: { event: EventRowView }) {
  return (
    <span className="inline-flex items-center gap-2" style={eventStripeStyle(event.color)}>
      <span aria-hidden className="size-2 shrink-0 rounded-full bg-event-stripe" />
      {event.serviceName}
    </span>
  );
}
