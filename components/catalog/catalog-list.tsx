'use client';

import { useLocale, useTranslations } from 'next-intl';
import { useMemo } from 'react';
import { DataTable } from '@/components/table/data-table';
import { FilterBar, FilterSelect } from '@/components/table/filter-bar';
import { ListFrame } from '@/components/table/list-frame';
import { FilteredEmpty, ListFoot } from '@/components/table/list-parts';
import { listHref } from '@/components/table/list-search';
import type { ListColumns } from '@/components/table/table-features';
import { useCatalogAddress } from './catalog-address';
import { type CatalogArea, type CatalogRow, selectRows } from './catalog-row';

interface CatalogListProps<Row extends CatalogRow> {
  area: CatalogArea;
  /** The list's own address, whichever sheet is open over it. */
  path: string;
  rows: Row[];
  /** Must keep its identity between renders. */
  columns: ListColumns<Row>;
  /** By the name that each column sorts by, as the foot says it. */
  orders: Readonly<Record<string, string>>;
  /** The order without one in the address. */
  defaultSort: string;
}

/** A short list with search, states and order, all in the address; it stays where it is while sheets open over it. */
export function CatalogList<Row extends CatalogRow>(props: CatalogListProps<Row>) {
  const { area, path, rows, columns, orders, defaultSort } = props;
  const t = useTranslations(area);
  const locale = useLocale();
  const { params } = useCatalogAddress(path);
  const { search = '', is_active: isActive = '' } = params;
  const sort = orders[(params.sort ?? '').replace(/^-/, '')] ? (params.sort ?? defaultSort) : defaultSort;
  const shown = useMemo(
    () => selectRows(rows, { search, isActive, sort }, locale),
    [rows, search, isActive, sort, locale],
  );
  const states = [
    { value: 'true', label: t('states.active') },
    { value: 'false', label: t('states.inactive') },
  ];
  const filters = [search, states.find(({ value }) => value === isActive)?.label ?? ''].filter(Boolean);
  const clearHref = listHref(path, params, { search: null, is_active: null });
  const direction = sort.startsWith('-') ? 'down' : 'up';
  const order = (orders[sort.replace(/^-/, '')] ?? '').toLocaleLowerCase(locale);
  return (
    <ListFrame>
      <FilterBar
        label={t('filters')}
        searchLabel={t('search')}
        kept={params.sort ? { sort: params.sort } : {}}
        active={isActive ? 1 : 0}
        clearHref={filters.length > 0 ? clearHref : undefined}
      >
        <FilterSelect name="is_active" label={t('states.any')} options={states} />
      </FilterBar>
      {shown.length > 0 ? (
        <>
          <DataTable
            label={t('title')}
            columns={columns}
            rows={shown}
            rowId={rowId}
            sort={sort}
            sortHref={(next) => listHref(path, params, { sort: next })}
            isMuted={isInactive}
          />
          <ListFoot
            page={1}
            pages={1}
            hrefOf={() => path}
            summary={t('summary', { count: shown.length, order, direction })}
          />
        </>
      ) : (
        <FilteredEmpty filters={filters} clearHref={clearHref} />
      )}
    </ListFrame>
  );
}

const rowId = ({ id }: CatalogRow) => String(id);
const isInactive = ({ isActive }: CatalogRow) => !isActive;
