'use client';

import { createColumnHelper } from '@tanstack/react-table';
import { useTranslations } from 'next-intl';
import { useMemo } from 'react';
import { useCatalogAddress } from '@/components/catalog/catalog-address';
import { CatalogList } from '@/components/catalog/catalog-list';
import { LiveSwitch } from '@/components/form/live-switch';
import { RowLink } from '@/components/table/list-parts';
import type { ListFeatures } from '@/components/table/table-features';
import type { TablePreferences } from '@/components/table/table-preferences';
import { Link } from '@/components/ui/link';
import { switchTax, switchTaxes } from './actions';
import { TAXES_PATH, type TaxView } from './tax-view';

interface TaxesTableProps {
  rows: TaxView[];
  table: TablePreferences;
  /** How many prices an active tax is part of. */
  prices: number;
  rights: 'read' | 'write';
}

/** All taxes of the team; a switch puts each on new prices or takes it off. */
export function TaxesTable({ rows, table, prices, rights }: TaxesTableProps) {
  const t = useTranslations('taxes');
  return (
    <CatalogList
      area="taxes"
      path={TAXES_PATH}
      rows={rows}
      columns={useTaxColumns(prices, rights)}
      orders={{ name: t('columns.name'), rate: t('columns.rate') }}
      defaultSort="name"
      table={table}
      switchMany={rights === 'write' ? switchTaxes : undefined}
    />
  );
}

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
          meta: { sort: 'rate', align: 'end', card: 'labelled' },
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
  const { hrefOf } = useCatalogAddress(TAXES_PATH);
  if (rights === 'read') return <span className="font-medium text-fg">{tax.name}</span>;
  return (
    <RowLink href={hrefOf('', { tax: String(tax.id) })} scroll={false} prefetch={false}>
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
