'use client';

import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { cn } from '@/components/ui/cn';
import type { Selection } from './selection';

const boxLook = 'size-4 cursor-pointer accent-accent';

interface RowBoxProps {
  id: string;
  /** Says which row it selects. */
  label: string;
  selection: Selection;
}

/** Selects a row; with Shift held, all since the last one. */
export function RowBox({ id, label, selection }: RowBoxProps) {
  return (
    <label className="relative z-1 grid size-7 cursor-pointer place-items-center pointer-coarse:size-11">
      <input
        type="checkbox"
        data-row-select
        aria-label={label}
        checked={selection.ids.has(id)}
        onChange={({ nativeEvent }) => selection.toggle(id, isWithShift(nativeEvent) ? 'range' : 'one')}
        className={boxLook}
      />
    </label>
  );
}

/** A box is turned by a click, also from the keyboard. */
function isWithShift(event: Event): boolean {
  return event instanceof MouseEvent && event.shiftKey;
}

interface PageBoxProps {
  selection: Selection;
  count: number;
  className?: string;
  /** Words beside the box, where nothing around it says what it is for. */
  children?: ReactNode;
}

/** Selects all rows of the page, or none. */
export function PageBox({ selection, count, className, children }: PageBoxProps) {
  const t = useTranslations('table');
  const isSome = selection.ids.size > 0 && selection.ids.size < count;
  return (
    <label
      className={cn(
        'inline-grid min-h-7 min-w-7 cursor-pointer grid-flow-col place-items-center gap-2 pointer-coarse:min-h-11 pointer-coarse:min-w-11',
        className,
      )}
    >
      <input
        type="checkbox"
        data-page-select
        aria-label={t('select_page')}
        checked={count > 0 && selection.ids.size === count}
        ref={(box) => {
          if (box) box.indeterminate = isSome;
        }}
        onChange={selection.togglePage}
        className={boxLook}
      />
      {children}
    </label>
  );
}
