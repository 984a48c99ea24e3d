'use client';

import { CircleCheck, CircleSlash } from 'lucide';
import { useTranslations } from 'next-intl';
import { useMemo } from 'react';
import type { BulkAction, BulkActions } from '@/components/table/bulk';
import type { BulkOutcome } from '@/lib/core/bulk';
import type { CatalogRow } from './catalog-row';

/** A server action around `bulkSwitch`. */
export type SwitchMany = (ids: number[], isActive: boolean) => Promise<BulkOutcome>;

/** Puts many rows to use at once, or takes them out of it. @param rows all that match, on all pages */
export function useCatalogBulk<Row extends CatalogRow>(
  rows: readonly Row[],
  switchMany: SwitchMany | undefined,
): BulkActions<Row> | undefined {
  const t = useTranslations('table.switching');
  return useMemo(() => {
    if (!switchMany) return undefined;
    const toAction = (isActive: boolean): BulkAction => ({
      name: isActive ? 'activate' : 'deactivate',
      icon: isActive ? CircleCheck : CircleSlash,
      label: t(isActive ? 'activate' : 'deactivate'),
      run: (ids) => switchMany(ids, isActive),
      done: (count) => t(isActive ? 'activated' : 'deactivated', { count }),
      undo: (ids) => switchMany(ids, !isActive),
    });
    return {
      labelOf,
      find: async () => ({ targets: rows.map((row) => ({ id: row.id, label: row.name })), nextCursor: null }),
      actions: [toAction(true), toAction(false)],
    };
  }, [rows, switchMany, t]);
}

const labelOf = ({ name }: CatalogRow) => name;
