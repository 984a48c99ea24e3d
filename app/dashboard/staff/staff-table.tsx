'use client';

import { createColumnHelper } from '@tanstack/react-table';
import { useTranslations } from 'next-intl';
import { useMemo } from 'react';
import { ActiveCell, NameCell, NamesCell, TextCell } from '@/components/catalog/catalog-cells';
import { CatalogList } from '@/components/catalog/catalog-list';
import type { ListFeatures } from '@/components/table/table-features';
import type { TablePreferences } from '@/components/table/table-preferences';
import { eventColorStyle } from '@/lib/core/color';
import { switchStaff, switchStaffMany } from './actions';
import { PATH } from './path';
import type { LoadView, StaffRowView } from './staff-view';

interface StaffTableProps {
  rows: StaffRowView[];
  table: TablePreferences;
  /** Members of the staff role change nobody's state, and see neither users nor loads of others. */
  rights: 'own' | 'write';
}

const SORTS = ['name', 'services', 'schedule', 'load'] as const;

export function StaffTable({ rows, table, rights }: StaffTableProps) {
  const t = useTranslations('staff');
  const orders = Object.fromEntries(SORTS.map((sort) => [sort, t(`columns.${sort}`)]));
  const columns = useStaffColumns(rights);
  return (
    <CatalogList
      area="staff"
      path={PATH}
      rows={rows}
      columns={columns}
      orders={orders}
      defaultSort="name"
      table={table}
      switchMany={rights === 'write' ? switchStaffMany : undefined}
    />
  );
}

const column = createColumnHelper<ListFeatures, StaffRowView>();

function useStaffColumns(rights: StaffTableProps['rights']) {
  const t = useTranslations('staff');
  return useMemo(
    () =>
      column.columns([
        column.display({
          id: 'name',
          header: t('columns.name'),
          meta: { sort: 'name', card: 'title' },
          cell: ({ row }) => <Name staff={row.original} />,
        }),
        column.display({
          id: 'services',
          header: t('columns.services'),
          meta: { sort: 'services', card: 'labelled' },
          cell: ({ row }) => <NamesCell names={row.original.services} none={t('no_services')} />,
        }),
        column.display({
          id: 'schedule',
          header: t('columns.schedule'),
          meta: { sort: 'schedule', card: 'labelled' },
          cell: ({ row }) => <TextCell text={row.original.schedule} none={t('no_schedule')} />,
        }),
        column.display({
          id: 'member',
          header: t('columns.member'),
          meta: { card: rights === 'own' ? 'hidden' : 'labelled' },
          cell: ({ row }) => <Member staff={row.original} />,
        }),
        column.display({
          id: 'load',
          header: t('columns.load'),
          meta: { sort: 'load', card: 'line' },
          cell: ({ row }) => (row.original.load ? <Load load={row.original.load} /> : null),
        }),
        column.display({
          id: 'active',
          header: t('columns.active'),
          meta: { align: 'end', card: 'aside' },
          cell: ({ row }) => (
            <ActiveCell area="staff" row={row.original} action={rights === 'write' ? switchStaff : undefined} />
          ),
        }),
      ]),
    [t, rights],
  );
}

function Name({ staff }: { staff: StaffRowView }) {
  return (
    <span className="flex min-w-0 items-center gap-2.5">
      <span
        aria-hidden
        style={eventColorStyle(staff.color)}
        className="h-7 w-1 shrink-0 rounded-full bg-event-stripe"
      />
      <NameCell path={PATH} row={staff} rights={staff.isOpen ? 'open' : 'read'}>
        {staff.email ? <span className="text-sm font-normal break-all text-muted">{staff.email}</span> : null}
      </NameCell>
    </span>
  );
}

function Member({ staff: { member } }: { staff: StaffRowView }) {
  const t = useTranslations('staff');
  if (!member) return <span className="text-muted">{t('no_member')}</span>;
  return (
    <span>
      {member.name} <span className="text-muted">· {t(`roles.${member.role}`)}</span>
    </span>
  );
}

function Load({ load: { percent, booked, open } }: { load: LoadView }) {
  const t = useTranslations('staff');
  return (
    <span className="grid w-36 gap-1 max-md:w-full">
      <span className="text-sm whitespace-nowrap tabular-nums">{t('load', { booked, open })}</span>
      <span aria-hidden className="h-1.5 overflow-hidden rounded-full bg-hover">
        <span className="block h-full rounded-full bg-accent" style={{ width: `${percent}%` }} />
      </span>
    </span>
  );
}
