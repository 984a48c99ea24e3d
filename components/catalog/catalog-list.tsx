'use client';

import { useLocale, useTranslations } from 'next-intl';
import { useMemo } from 'react';
import { FilterBar, FilterSelect } from '@/components/table/filter-bar';
import { ListFrame } from '@/components/table/list-frame';
import { FilteredEmpty } from '@/components/table/list-parts';
import { listHref } from '@/components/table/list-search';
import { PagedTable } from '@/components/table/paged-table';
import { SavedViews } from '@/components/table/saved-views';
import type { ListColumns } from '@/components/table/table-features';
import type { TablePreferences } from '@/components/table/table-preferences';
import { useCatalogAddress } from './catalog-address';
import { type CatalogArea, type CatalogRow, selectRows, wantedRows } from './catalog-row';
import { type SwitchMany, useCatalogBulk } from './use-catalog-bulk';

const ROWS_A_PAGE = 50;

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
  table: TablePreferences;
  /** Puts many rows to use or takes them out of it; readers have none. */
  switchMany?: SwitchMany | undefined;
}

/** A short list with search, states, order and page, all in the address; it stays where it is while sheets open over it. */
export function CatalogList<Row extends CatalogRow>(props: CatalogListProps<Row>) {
  const { area, path, rows, columns, orders, defaultSort, table } = props;
  const t = useTranslations(area);
  const locale = useLocale();
  const { params } = useCatalogAddress(path);
  const wanted = wantedRows(params, defaultSort);
  const { search, isActive } = wanted;
  const sort = orders[wanted.sort.replace(/^-/, '')] ? wanted.sort : defaultSort;
  const found = useMemo(
    () => selectRows(rows, { search, isActive, sort }, locale),
    [rows, search, isActive, sort, locale],
  );
  const pages = Math.max(1, Math.ceil(found.length / ROWS_A_PAGE));
  const page = Math.min(Math.max(1, Number(params.page) || 1), pages);
  const shown = useMemo(() => found.slice((page - 1) * ROWS_A_PAGE, page * ROWS_A_PAGE), [found, page]);
  const bulk = useCatalogBulk(found, props.switchMany);
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
        tools={<SavedViews table={table} params={params} path={path} />}
      >
        <FilterSelect name="is_active" label={t('states.any')} options={states} />
      </FilterBar>
      {shown.length > 0 ? (
        <PagedTable
          path={path}
          params={params}
          label={t('title')}
          columns={columns}
          rows={shown}
          page={page}
          pages={pages}
          total={found.length}
          sort={sort}
          isMuted={isInactive}
          summary={t('summary', { count: found.length, order, direction })}
          exportPath={`${path}/export`}
          table={table}
          bulk={bulk}
        />
      ) : (
        <FilteredEmpty filters={filters} clearHref={clearHref} />
      )}
    </ListFrame>
  );
}

const isInactive = ({ isActive }: CatalogRow) => !isActive;
