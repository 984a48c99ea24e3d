'use client';

import { createColumnHelper } from '@tanstack/react-table';
import { CalendarClock, CalendarX, CircleSlash } from 'lucide';
import { useTranslations } from 'next-intl';
import { useMemo } from 'react';
import { ActiveCell, NameCell, TextCell } from '@/components/catalog/catalog-cells';
import { CatalogList } from '@/components/catalog/catalog-list';
import type { ListFeatures } from '@/components/table/table-features';
import type { TablePreferences } from '@/components/table/table-preferences';
import { Badge } from '@/components/ui/badge';
import { switchCoupon, switchCoupons } from './actions';
import type { CouponRowView } from './coupon-view';
import { PATH } from './path';

interface CouponsTableProps {
  rows: CouponRowView[];
  table: TablePreferences;
  rights: 'read' | 'write';
}

const SORTS = ['code', 'discount', 'times_used', 'valid_until', 'event_type'] as const;

export function CouponsTable({ rows, table, rights }: CouponsTableProps) {
  const t = useTranslations('coupons');
  const orders = Object.fromEntries(SORTS.map((sort) => [sort, t(`columns.${sort}`)]));
  const columns = useCouponColumns(rights);
  return (
    <CatalogList
      area="coupons"
      path={PATH}
      rows={rows}
      columns={columns}
      orders={orders}
      defaultSort="code"
      table={table}
      switchMany={rights === 'write' ? switchCoupons : undefined}
    />
  );
}

const column = createColumnHelper<ListFeatures, CouponRowView>();

function useCouponColumns(rights: CouponsTableProps['rights']) {
  const t = useTranslations('coupons');
  return useMemo(
    () =>
      column.columns([
        column.display({
          id: 'code',
          header: t('columns.code'),
          meta: { sort: 'code', card: 'title' },
          cell: ({ row }) => <Code coupon={row.original} rights={rights} />,
        }),
        column.display({
          id: 'discount',
          header: t('columns.discount'),
          meta: { sort: 'discount', align: 'end', card: 'labelled' },
          cell: ({ row }) => <span>{row.original.discount}</span>,
        }),
        column.display({
          id: 'times_used',
          header: t('columns.times_used'),
          meta: { sort: 'times_used', align: 'end', card: 'labelled' },
          cell: ({ row: { original: one } }) => (
            <span>
              {one.usageLimit === null ? one.timesUsed : t('used_of', { count: one.timesUsed, limit: one.usageLimit })}
            </span>
          ),
        }),
        column.display({
          id: 'valid_until',
          header: t('columns.valid_until'),
          meta: { sort: 'valid_until', card: 'labelled' },
          cell: ({ row }) => <Validity coupon={row.original} />,
        }),
        column.display({
          id: 'event_type',
          header: t('columns.event_type'),
          meta: { sort: 'event_type', card: 'labelled' },
          cell: ({ row }) => <TextCell text={row.original.eventType} none={t('every_type')} />,
        }),
        column.display({
          id: 'active',
          header: t('columns.active'),
          meta: { align: 'end', card: 'aside' },
          cell: ({ row }) => (
            <ActiveCell area="coupons" row={row.original} action={rights === 'write' ? switchCoupon : undefined} />
          ),
        }),
      ]),
    [t, rights],
  );
}

const stateIcons = { early: CalendarClock, expired: CalendarX, used_up: CircleSlash } as const;

function Code({ coupon, rights }: { coupon: CouponRowView; rights: CouponsTableProps['rights'] }) {
  const t = useTranslations('coupons');
  const { state, note } = coupon;
  return (
    <NameCell path={PATH} row={coupon} rights={rights === 'write' ? 'open' : 'read'}>
      {note ? <span className="text-sm font-normal text-muted">{note}</span> : null}
      {state === 'early' || state === 'expired' || state === 'used_up' ? (
        <Badge tone="warning" icon={stateIcons[state]}>
          {t(`states.${state}`)}
        </Badge>
      ) : null}
    </NameCell>
  );
}

function Validity({ coupon: { from, until } }: { coupon: CouponRowView }) {
  const t = useTranslations('coupons.valid');
  if (!from && !until) return <span className="text-muted">{t('always')}</span>;
  return <span>{from && until ? t('both', { from, until }) : from ? t('from', { from }) : t('until', { until })}</span>;
}
