'use client';

import type { ReactNode } from 'react';

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
  children: ReactNode;
}

/** A row; on a phone it is a card with the same cells in the same order. The style sheet of the table says how both look. */
export function DataRow({ box, look, children }: DataRowProps) {
  return (
    <tr {...roles.row} className="data-row" data-look={look}>
      {box ? (
        <td {...roles.cell} data-card="box">
          {box}
        </td>
      ) : null}
      {children}
    </tr>
  );
}
