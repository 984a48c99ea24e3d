'use client';

import { createColumnHelper } from '@tanstack/react-table';
import { CalendarPlus, Ellipsis, Pencil, Trash2, UserRound } from 'lucide';
import { useTranslations } from 'next-intl';
import { useMemo, useState } from 'react';
import { RowLink } from '@/components/table/list-parts';
import { type PagedRows, PagedTable } from '@/components/table/paged-table';
import type { ListFeatures } from '@/components/table/table-features';
import { Badge } from '@/components/ui/badge';
import { Button } from '@/components/ui/button';
import { Icon } from '@/components/ui/icon';
import { Menu, MenuItem, MenuLink, MenuSeparator } from '@/components/ui/menu';
import { useBulkClients } from './bulk-clients';
import type { ClientSort } from './clients-search';
import { DeleteClient } from './delete-client';

/** A client of the list; dates are written on the server. */
export interface ClientRowView {
  id: number;
  name: string;
  email: string;
  phone: string;
  isActive: boolean;
  tags: string[];
  lastVisit: string;
  nextVisit: string;
  visits: number;
  noShows: number;
  /** An amount for each currency. */
  spent: string[];
}

interface ClientsTableProps extends PagedRows<ClientRowView, ClientSort> {
  /** What the reader's role may do. */
  can: { write: boolean; book: boolean };
}

export function ClientsTable({ can, ...list }: ClientsTableProps) {
  const t = useTranslations('clients');
  const columns = useClientColumns(can);
  const bulk = useBulkClients();
  const summary = t(`summary.${list.sort}`, { count: list.total });
  const writable = can.write ? { bulk, exportPath: '/dashboard/clients/export' } : {};
  return <PagedTable {...list} {...writable} label={t('heading')} columns={columns} summary={summary} />;
}

const column = createColumnHelper<ListFeatures, ClientRowView>();

function useClientColumns({ write, book }: ClientsTableProps['can']) {
  const t = useTranslations('clients');
  return useMemo(() => {
    const plain = (id: 'email' | 'phone' | 'last_visit' | 'next_visit', read: (row: ClientRowView) => string) =>
      column.display({
        id,
        header: t(`columns.${id}`),
        meta: { card: id === 'last_visit' || id === 'next_visit' ? 'labelled' : 'line' },
        cell: ({ row }) => (
          <span className={read(row.original) ? undefined : 'text-muted'}>{read(row.original) || t('none')}</span>
        ),
      });
    const count = (id: 'visits' | 'no_shows', read: (row: ClientRowView) => number) =>
      column.display({
        id,
        header: t(`columns.${id}`),
        meta: { align: 'end', card: 'labelled' },
        cell: ({ row }) => <span>{read(row.original)}</span>,
      });
    return column.columns([
      column.display({
        id: 'name',
        header: t('columns.name'),
        meta: { sort: 'name', card: 'title' },
        cell: ({ row }) => <Name client={row.original} />,
      }),
      plain('email', (row) => row.email),
      plain('phone', (row) => row.phone),
      plain('last_visit', (row) => row.lastVisit),
      plain('next_visit', (row) => row.nextVisit),
      count('visits', (row) => row.visits),
      count('no_shows', (row) => row.noShows),
      column.display({
        id: 'spent',
        header: t('columns.spent'),
        meta: { align: 'end', card: 'labelled' },
        cell: ({ row }) => <Spent amounts={row.original.spent} />,
      }),
      column.display({
        id: 'tags',
        header: t('columns.tags'),
        meta: { card: 'line' },
        cell: ({ row }) => <Tags names={row.original.tags} />,
      }),
      column.display({
        id: 'menu',
        header: () => <ActionsHead />,
        meta: { card: 'menu' },
        cell: ({ row }) => <ClientMenu client={row.original} can={{ write, book }} />,
      }),
    ]);
  }, [t, write, book]);
}

function ActionsHead() {
  return <span className="sr-only">{useTranslations('table')('actions')}</span>;
}

function Name({ client }: { client: ClientRowView }) {
  const t = useTranslations('common');
  return (
    <span className="flex items-center gap-2">
      <RowLink href={`/dashboard/clients/${client.id}`}>{client.name}</RowLink>
      {client.isActive ? null : <Badge>{t('inactive')}</Badge>}
    </span>
  );
}

function Spent({ amounts }: { amounts: readonly string[] }) {
  if (amounts.length === 0) return null;
  return <span className="whitespace-nowrap">{amounts.join(' + ')}</span>;
}

/** A row stays a row: what does not fit is counted. */
const SHOWN_TAGS = 3;

function Tags({ names }: { names: readonly string[] }) {
  if (names.length === 0) return null;
  return (
    <span className="inline-flex flex-wrap gap-1">
      {names.slice(0, SHOWN_TAGS).map((name) => (
        <Badge key={name} className="max-w-32">
          <span className="truncate">{name}</span>
        </Badge>
      ))}
      {names.length > SHOWN_TAGS ? <Badge>+{names.length - SHOWN_TAGS}</Badge> : null}
    </span>
  );
}

function ClientMenu({ client, can }: { client: ClientRowView; can: ClientsTableProps['can'] }) {
  const t = useTranslations('clients.actions');
  const table = useTranslations('table');
  const [isDeleting, setIsDeleting] = useState(false);
  const trigger = (
    <Button
      variant="ghost"
      size="icon-sm"
      aria-label={table('actions_for', { name: client.name })}
      className="relative z-1"
    >
      <Icon of={Ellipsis} />
    </Button>
  );
  return (
    <>
      <Menu trigger={trigger}>
        <MenuLink href={`/dashboard/clients/${client.id}`}>
          <Icon of={UserRound} />
          {t('open')}
        </MenuLink>
        {can.book ? (
          <MenuLink href={`/dashboard/events/new?client_id=${client.id}`}>
            <Icon of={CalendarPlus} />
            {t('book')}
          </MenuLink>
        ) : null}
        {can.write ? (
          <>
            <MenuLink href={`/dashboard/clients/${client.id}?edit=1`}>
              <Icon of={Pencil} />
              {t('edit')}
            </MenuLink>
            <MenuSeparator />
            <MenuItem tone="danger" onSelect={() => setIsDeleting(true)}>
              <Icon of={Trash2} />
              {t('delete')}
            </MenuItem>
          </>
        ) : null}
      </Menu>
      {can.write ? <DeleteClient client={client} open={isDeleting} onOpenChange={setIsDeleting} /> : null}
    </>
  );
}
