'use client';

import { startTransition, useOptimistic } from 'react';
import { useSturdy } from '@/components/form/use-sturdy';
import { toast } from '@/components/ui/toast';
import type { TableLook } from '@/lib/modules/users/tables/schema';
import { plainLook, type TablePreferences } from './table-preferences';

/** How the reader wants the table; a change is drawn at once and taken back when it could not be kept. */
export function useLook(table: TablePreferences | undefined): [TableLook, (look: TableLook) => void] {
  const sturdy = useSturdy();
  const kept = table ? { density: table.density, hidden: table.hidden } : plainLook;
  const [look, draw] = useOptimistic<TableLook>(kept);
  const change = (next: TableLook) =>
    startTransition(async () => {
      draw(next);
      const { ok, message } = table ? await sturdy(table.saveLook)(next) : { ok: true };
      if (!ok && message) toast.error(message);
    });
  return [look, change];
}
