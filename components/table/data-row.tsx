'use client';

import type { ReactNode } from 'react';
import { cn } from '@/components/ui/cn';
import type { TableLook } from '@/lib/modules/users/tables/schema';
import type { ListColumnMeta } from './table-features';

/** Browsers drop these where the layout is not that of a table. */
export const roles = {
  table: { role: 'table' },
  rowgroup: { role: 'rowgroup' },
  row: { role: 'row' },
  cell: { role: 'cell' },
  columnheader: { role: 'columnheader' },
} as const;

interface DataRowProps {
  /** The cell of the box that selects it, if any. */
  box: ReactNode;
  look: 'muted' | 'selected' | undefined;
  density: TableLook['density'];
  children: ReactNode;
}

/** A row; on a phone it is a card with the same cells in the same order. */
export function DataRow({ box, look, density, children }: DataRowProps) {
  return (
    <tr
      {...roles.row}
      data-selected={look === 'selected' || undefined}
      className={cn(
        rowLook,
        density === 'compact' ? 'md:h-8 md:[&>td]:py-0.5' : 'md:h-11',
        box ? 'max-md:ps-11' : undefined,
        look === 'muted' && 'text-muted',
      )}
    >
      {box ? (
        <td {...roles.cell} className="w-9 py-1.5 max-md:absolute max-md:start-1.5 max-md:top-1.5 max-md:p-0">
          {box}
        </td>
      ) : null}
      {children}
    </tr>
  );
}

const rowLook = cn(
  'border-b border-line transition-colors hover:bg-hover/60 data-selected:bg-accent-soft',
  'max-md:relative max-md:grid max-md:grid-cols-[minmax(0,1fr)_auto_auto] max-md:items-center max-md:gap-x-2 max-md:gap-y-0.5 max-md:rounded-card max-md:border max-md:p-3',
);

const cardPlaces: Record<ListColumnMeta['card'], string> = {
  title: 'max-md:col-start-1 max-md:row-start-1 font-medium',
  aside: 'max-md:col-start-2 max-md:row-start-1',
  menu: 'max-md:col-start-3 max-md:row-start-1 w-10 md:text-end',
  line: 'max-md:col-span-3',
  // Without a value there is only the label, which then says nothing.
  labelled: 'max-md:col-span-3 max-md:has-[>span:only-child]:hidden',
  hidden: 'max-md:hidden',
};

export function cellLook(meta: ListColumnMeta | undefined): string {
  const end = meta?.align === 'end' && 'tabular-nums md:text-end';
  return cn(
    'py-1.5 first:ps-0 last:pe-0 max-md:p-0 max-md:empty:hidden md:px-3',
    end,
    cardPlaces[meta?.card ?? 'line'],
  );
}
