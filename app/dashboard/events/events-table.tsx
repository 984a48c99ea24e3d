'use client';

import { createColumnHelper } from '@tanstack/react-table';
import { useTranslations } from 'next-intl';
import { type ReactNode, useMemo } from 'react';
import { EventStatusLook } from '@/components/booking/event-status-badge';
import { RowLink } from '@/components/table/list-parts';
import { type PagedRows, PagedTable } from '@/components/table/paged-table';
import type { ListFeatures } from '@/components/table/table-features';
import { eventStripeStyle } from '@/lib/core/color';
import type { ListEventsQuery } from '@/lib/modules/events/schema';
import { useBulkEvents } from './bulk-events';
import { EventMenu } from './event-menu';
import { type EventRowView, eventLabel } from './event-view';

interface EventsTableProps extends PagedRows<EventRowView, ListEventsQuery['sort']> {
  rights: 'read' | 'write';
  note: ReactNode;
}

/** A page of events: the client's name does not lead, the time does, because that is what one looks for. */
export function EventsTable({ rights, ...list }: EventsTableProps) {
  const t = useTranslations('events');
  const columns = useEventColumns(rights);
  const bulk = useBulkEvents();
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

function useEventColumns(rights: EventsTableProps['rights']) {
  const t = useTranslations('events');
  const table = useTranslations('table');
  return useMemo(
    () =>
      column.columns([
        column.display({
          id: 'start_time',
          header: t('columns.when'),
          meta: { sort: 'start_time', card: 'title' },
          cell: ({ row }) => <When event={row.original} cancelled={t('status.cancelled')} />,
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
          cell: ({ row }) => (
            <span className={row.original.price ? undefined : 'text-muted'}>{row.original.price || t('free')}</span>
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
              label={table('actions_for', { name: eventLabel(row.original) })}
            />
          ),
        }),
      ]),
    [t, table, rights],
  );
}

function When({ event, cancelled }: { event: EventRowView; cancelled: string }) {
  const isCancelled = event.status === 'cancelled';
  return (
    <RowLink
      href={`/dashboard/events/${event.id}`}
      className={isCancelled ? 'tabular-nums line-through' : 'tabular-nums'}
    >
      {`${event.day}, `}
      <span className="whitespace-nowrap">{event.times}</span>
      {isCancelled ? <span className="sr-only"> ({cancelled})</span> : null}
    </RowLink>
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
