'use client';

import { createColumnHelper } from '@tanstack/react-table';
import { useTranslations } from 'next-intl';
import { useMemo } from 'react';
import { LiveSwitch } from '@/components/form/live-switch';
import { DataTable } from '@/components/table/data-table';
import { RowLink } from '@/components/table/list-parts';
import type { ListFeatures } from '@/components/table/table-features';
import { Link } from '@/components/ui/link';
import { switchTax } from './actions';
import { TAXES_PATH, type TaxView } from './tax-view';

interface TaxesTableProps {
  rows: TaxView[];
  sort: string;
  /** How many prices an active tax is part of. */
  prices: number;
  rights: 'read' | 'write';
}

/** All taxes of the team; a switch puts each on new prices or takes it off. */
export function TaxesTable({ rows, sort, prices, rights }: TaxesTableProps) {
  const t = useTranslations('taxes');
  return (
    <DataTable
      label={t('heading')}
      rows={rows}
      rowId={rowId}
      columns={useTaxColumns(prices, rights)}
      sort={sort}
      sortHref={(next) => `${TAXES_PATH}?sort=${next}`}
      isMuted={({ isActive }) => !isActive}
    />
  );
}

const rowId = (row: TaxView) => String(row.id);
const column = createColumnHelper<ListFeatures, TaxView>();

function useTaxColumns(prices: number, rights: TaxesTableProps['rights']) {
  const t = useTranslations('taxes');
  return useMemo(
    () =>
      column.columns([
        column.display({
          id: 'name',
          header: t('columns.name'),
          meta: { sort: 'name', card: 'title' },
          cell: ({ row }) => <Name tax={row.original} rights={rights} />,
        }),
        column.display({
          id: 'rate',
          header: t('columns.rate'),
          meta: { align: 'end', card: 'labelled' },
          cell: ({ row }) => <span>{row.original.rate}</span>,
        }),
        column.display({
          id: 'kind',
          header: t('columns.kind'),
          meta: { card: 'line' },
          cell: ({ row }) => <span>{t(row.original.isInclusive ? 'kind.inclusive' : 'kind.exclusive')}</span>,
        }),
        column.display({
          id: 'example',
          header: t('columns.example'),
          meta: { card: 'labelled' },
          cell: ({ row: { original: tax } }) => (
            <span className="tabular-nums">
              {t(tax.isInclusive ? 'effect.inclusive' : 'effect.exclusive', { tax: tax.tax, total: tax.total })}
            </span>
          ),
        }),
        column.display({
          id: 'used',
          header: t('columns.used'),
          meta: { card: 'labelled' },
          cell: ({ row }) => <span>{row.original.isActive ? <Used prices={prices} /> : t('unused')}</span>,
        }),
        column.display({
          id: 'active',
          header: t('columns.active'),
          meta: { card: 'aside' },
          cell: ({ row }) => <Active tax={row.original} rights={rights} />,
        }),
      ]),
    [t, prices, rights],
  );
}

type CellProps = Pick<TaxesTableProps, 'rights'> & { tax: TaxView };

function Name({ tax, rights }: CellProps) {
  if (rights === 'read') return <span className="font-medium text-fg">{tax.name}</span>;
  return (
    <RowLink href={`${TAXES_PATH}?tax=${tax.id}`} scroll={false} prefetch={false}>
      {tax.name}
    </RowLink>
  );
}

function Used({ prices }: { prices: number }) {
  const t = useTranslations('taxes');
  if (prices === 0) return t('no_prices');
  return (
    <Link href="/dashboard/event-types" className="relative z-1">
      {t('used_in', { count: prices })}
    </Link>
  );
}

function Active({ tax, rights }: CellProps) {
  const t = useTranslations('taxes');
  const common = useTranslations('common');
  if (rights === 'read') return <span>{common(tax.isActive ? 'active' : 'inactive')}</span>;
  return (
    <span className="relative z-1">
      <LiveSwitch
        id={`tax-${tax.id}-active`}
        checked={tax.isActive}
        action={switchTax.bind(null, tax.id)}
        label={t('switch', { name: tax.name })}
        undoLabel={t('undo')}
      />
    </span>
  );
}
