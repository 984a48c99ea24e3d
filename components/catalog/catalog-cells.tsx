'use client';

import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { LiveSwitch } from '@/components/form/live-switch';
import { RowLink } from '@/components/table/list-parts';
import { Badge } from '@/components/ui/badge';
import type { FormState } from '@/lib/core/form-state';
import { useCatalogAddress } from './catalog-address';
import type { CatalogArea, CatalogRow } from './catalog-row';

interface NameCellProps {
  path: string;
  row: CatalogRow;
  /** Rows that the reader may not open are text. */
  rights: 'open' | 'read';
  /** Below the name. */
  children?: ReactNode;
}

/** The name of a row, which leads to its sheet. */
export function NameCell({ path, row, rights, children }: NameCellProps) {
  const { hrefOf } = useCatalogAddress(path);
  return (
    <span className="grid min-w-0 justify-items-start gap-0.5">
      {rights === 'open' ? (
        <RowLink href={hrefOf(`/${row.id}`)} id={`row-${row.id}`} scroll={false} className="break-words">
          {row.name}
        </RowLink>
      ) : (
        <span className="font-medium break-words">{row.name}</span>
      )}
      {children}
    </span>
  );
}

interface ActiveCellProps {
  area: CatalogArea;
  row: CatalogRow;
  /** A server action of the room; readers see a word instead of the switch. */
  action?: (id: number, isActive: boolean) => Promise<FormState>;
}

/** Whether it is in use, as a switch that saves at once and can be taken back. */
export function ActiveCell({ area, row, action }: ActiveCellProps) {
  const t = useTranslations(area);
  const kit = useTranslations('kit');
  const { id, name, isActive } = row;
  if (!action) {
    return <Badge tone={isActive ? 'success' : 'neutral'}>{t(isActive ? 'states.active' : 'states.inactive')}</Badge>;
  }
  return (
    <span className="relative z-1 flex justify-end">
      <LiveSwitch
        id={`active-${id}`}
        checked={isActive}
        action={action.bind(null, id)}
        label={t('switch', { name })}
        undoLabel={kit('undo')}
      />
    </span>
  );
}

const MAX_NAMES = 2;

/** The first of several names and how many more there are; all of them for whoever points at it or listens. */
export function NamesCell({ names, none }: { names: readonly string[]; none: string }) {
  if (names.length === 0) return <span className="text-muted">{none}</span>;
  const all = names.join(', ');
  if (names.length <= MAX_NAMES) return <span>{all}</span>;
  return (
    <span title={all}>
      <span className="sr-only">{all}</span>
      <span aria-hidden>
        {names.slice(0, MAX_NAMES).join(', ')} <span className="text-muted">+{names.length - MAX_NAMES}</span>
      </span>
    </span>
  );
}

/** A value, or a pale word in its place. */
export function TextCell({ text, none }: { text: string; none: string }) {
  return <span className={text ? undefined : 'text-muted'}>{text || none}</span>;
}
