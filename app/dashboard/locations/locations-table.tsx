'use client';

import { createColumnHelper } from '@tanstack/react-table';
import { ExternalLink } from 'lucide';
import { useTranslations } from 'next-intl';
import { useMemo } from 'react';
import { ActiveCell, NameCell, NamesCell, TextCell } from '@/components/catalog/catalog-cells';
import { CatalogList } from '@/components/catalog/catalog-list';
import type { ListFeatures } from '@/components/table/table-features';
import type { TablePreferences } from '@/components/table/table-preferences';
import { Icon } from '@/components/ui/icon';
import { Link } from '@/components/ui/link';
import { switchLocation, switchLocations } from './actions';
import type { LocationRowView } from './location-view';
import { PATH } from './path';

interface LocationsTableProps {
  rows: LocationRowView[];
  table: TablePreferences;
  rights: 'read' | 'write';
}

const SORTS = ['name', 'address', 'capacity', 'used'] as const;

export function LocationsTable({ rows, table, rights }: LocationsTableProps) {
  const t = useTranslations('locations');
  const orders = Object.fromEntries(SORTS.map((sort) => [sort, t(`columns.${sort}`)]));
  const columns = useLocationColumns(rights);
  return (
    <CatalogList
      area="locations"
      path={PATH}
      rows={rows}
      columns={columns}
      orders={orders}
      defaultSort="name"
      table={table}
      switchMany={rights === 'write' ? switchLocations : undefined}
    />
  );
}

const column = createColumnHelper<ListFeatures, LocationRowView>();

function useLocationColumns(rights: LocationsTableProps['rights']) {
  const t = useTranslations('locations');
  return useMemo(
    () =>
      column.columns([
        column.display({
          id: 'name',
          header: t('columns.name'),
          meta: { sort: 'name', card: 'title' },
          cell: ({ row }) => (
            <NameCell path={PATH} row={row.original} rights={rights === 'write' ? 'open' : 'read'}>
              {row.original.zone ? <span className="text-sm font-normal text-muted">{row.original.zone}</span> : null}
            </NameCell>
          ),
        }),
        column.display({
          id: 'address',
          header: t('columns.address'),
          meta: { sort: 'address', card: 'line' },
          cell: ({ row }) => <Address location={row.original} />,
        }),
        column.display({
          id: 'phone',
          header: t('columns.phone'),
          meta: { card: 'labelled' },
          cell: ({ row }) => <TextCell text={row.original.phone} none={t('none')} />,
        }),
        column.display({
          id: 'capacity',
          header: t('columns.capacity'),
          meta: { sort: 'capacity', align: 'end', card: 'labelled' },
          cell: ({ row }) => <TextCell text={String(row.original.capacity ?? '')} none={t('no_limit')} />,
        }),
        column.display({
          id: 'used',
          header: t('columns.used'),
          meta: { sort: 'used', card: 'labelled' },
          cell: ({ row }) => <NamesCell names={row.original.usedBy} none={t('unused')} />,
        }),
        column.display({
          id: 'active',
          header: t('columns.active'),
          meta: { align: 'end', card: 'aside' },
          cell: ({ row }) => (
            <ActiveCell area="locations" row={row.original} action={rights === 'write' ? switchLocation : undefined} />
          ),
        }),
      ]),
    [t, rights],
  );
}

function Address({ location: { name, address, mapHref } }: { location: LocationRowView }) {
  const t = useTranslations('locations');
  if (!address) return <span className="text-muted">{t('no_address')}</span>;
  if (!mapHref) return <span>{address}</span>;
  return (
    <span>
      {address}{' '}
      <Link
        href={mapHref}
        target="_blank"
        rel="noreferrer"
        aria-label={t('map_of', { name })}
        className="relative z-1 inline-flex min-h-6 items-center gap-1 text-sm whitespace-nowrap"
      >
        {t('map')}
        <Icon of={ExternalLink} className="size-3.5" />
      </Link>
    </span>
  );
}
