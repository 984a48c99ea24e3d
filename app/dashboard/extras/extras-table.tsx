'use client';

import { createColumnHelper } from '@tanstack/react-table';
import { useTranslations } from 'next-intl';
import { useMemo } from 'react';
import { ActiveCell, NameCell, NamesCell, TextCell } from '@/components/catalog/catalog-cells';
import { CatalogList } from '@/components/catalog/catalog-list';
import type { CatalogRow } from '@/components/catalog/catalog-row';
import type { ListFeatures } from '@/components/table/table-features';
import type { TablePreferences } from '@/components/table/table-preferences';
import { Badge } from '@/components/ui/badge';
import { switchExtra, switchExtras } from './actions';
import { PATH } from './path';

export interface ExtraRowView extends CatalogRow {
  description: string;
  price: string;
  /** Empty when it takes no time of its own. */
  minutes: string;
  maxQuantity: number;
  isRequired: boolean;
  /** Names of the event types that offer it. */
  usedBy: string[];
}

interface ExtrasTableProps {
  rows: ExtraRowView[];
  table: TablePreferences;
  rights: 'read' | 'write';
}

const SORTS = ['name', 'price', 'duration', 'max_quantity', 'used'] as const;

export function ExtrasTable({ rows, table, rights }: ExtrasTableProps) {
  const t = useTranslations('extras');
  const orders = Object.fromEntries(SORTS.map((sort) => [sort, t(`columns.${sort}`)]));
  const columns = useExtraColumns(rights);
  return (
    <CatalogList
      area="extras"
      path={PATH}
      rows={rows}
      columns={columns}
      orders={orders}
      defaultSort="name"
      table={table}
      switchMany={rights === 'write' ? switchExtras : undefined}
    />
  );
}

const column = createColumnHelper<ListFeatures, ExtraRowView>();

function useExtraColumns(rights: ExtrasTableProps['rights']) {
  const t = useTranslations('extras');
  return useMemo(
    () =>
      column.columns([
        column.display({
          id: 'name',
          header: t('columns.name'),
          meta: { sort: 'name', card: 'title' },
          cell: ({ row }) => <Name extra={row.original} rights={rights} />,
        }),
        column.display({
          id: 'price',
          header: t('columns.price'),
          meta: { sort: 'price', align: 'end', card: 'line' },
          cell: ({ row }) => row.original.price,
        }),
        column.display({
          id: 'duration',
          header: t('columns.duration'),
          meta: { sort: 'duration', align: 'end', card: 'labelled' },
          cell: ({ row }) => <TextCell text={row.original.minutes} none={t('no_time')} />,
        }),
        column.display({
          id: 'max_quantity',
          header: t('columns.max_quantity'),
          meta: { sort: 'max_quantity', align: 'end', card: 'labelled' },
          cell: ({ row }) => <span>{row.original.maxQuantity}</span>,
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
            <ActiveCell area="extras" row={row.original} action={rights === 'write' ? switchExtra : undefined} />
          ),
        }),
      ]),
    [t, rights],
  );
}

function Name({ extra, rights }: { extra: ExtraRowView; rights: ExtrasTableProps['rights'] }) {
  const t = useTranslations('extras');
  return (
    <NameCell path={PATH} row={extra} rights={rights === 'write' ? 'open' : 'read'}>
      {extra.isRequired ? <Badge tone="info">{t('required')}</Badge> : null}
    </NameCell>
  );
}
