'use client';

import { X } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { BULK_LIMIT, type BulkTarget } from '@/lib/core/bulk';
import type { BulkAction, BulkActions } from './bulk';
import { BulkDialog } from './bulk-dialog';
import type { Selection } from './selection';
import { useBulkRun } from './use-bulk-run';

interface BulkBarProps<Row> {
  bulk: BulkActions<Row>;
  selection: Selection;
  rows: readonly Row[];
  /** Rows that match, on all pages. */
  total: number;
  params: Record<string, string>;
}

/** How many rows are selected, and what can be done with them. */
export function BulkBar<Row extends { id: number }>({ bulk, selection, rows, total, params }: BulkBarProps<Row>) {
  const t = useTranslations('table.bulk');
  const [asking, setAsking] = useState<BulkAction>();
  const { progress, run } = useBulkRun(() => {
    // The bar goes, and would take the focus along.
    document.querySelector<HTMLElement>('[data-page-select]')?.focus();
    selection.clear();
  });
  const count = selection.isAll ? Math.min(total, BULK_LIMIT) : selection.ids.size;
  const targets = async (): Promise<BulkTarget[]> => {
    if (selection.isAll) return bulk.find(params);
    const selected = rows.filter(({ id }) => selection.ids.has(String(id)));
    return selected.map((row) => ({ id: row.id, label: bulk.labelOf(row) }));
  };
  const start = (action: BulkAction, fields: FormData) => void run({ action, fields, targets });
  return (
    <fieldset aria-label={t('label')} disabled={progress !== null} className="contents">
      <Count {...{ selection, total, progress }} pageCount={rows.length} />
      <div className="flex flex-wrap items-center gap-2 md:ms-auto">
        {bulk.actions.map((action) => (
          <Button
            key={action.name}
            size="sm"
            variant={action.tone === 'danger' ? 'danger-ghost' : 'secondary'}
            onClick={() => (action.question ? setAsking(action) : start(action, new FormData()))}
          >
            <action.icon aria-hidden />
            {action.label}
          </Button>
        ))}
        <Button size="icon-sm" variant="ghost" aria-label={t('clear')} onClick={selection.clear}>
          <X aria-hidden />
        </Button>
      </div>
      {asking?.question ? (
        <BulkDialog
          question={asking.question}
          tone={asking.tone}
          count={count}
          onClose={() => setAsking(undefined)}
          onSubmit={(fields) => {
            setAsking(undefined);
            start(asking, fields);
          }}
        />
      ) : null}
    </fieldset>
  );
}

interface CountProps {
  selection: Selection;
  total: number;
  pageCount: number;
  progress: { done: number; total: number } | null;
}

function Count({ selection, total, pageCount, progress }: CountProps) {
  const t = useTranslations('table.bulk');
  if (progress) return <p className="text-sm font-medium tabular-nums">{t('progress', { ...progress })}</p>;
  return (
    <p className="flex flex-wrap items-center gap-x-2 text-sm tabular-nums">
      <span className="font-medium">
        {selection.isAll ? t('all_selected', { total }) : t('selected', { count: selection.ids.size })}
      </span>
      {!selection.isAll && selection.ids.size === pageCount && total > pageCount ? (
        <Button size="sm" variant="ghost" className="-my-1 text-accent-text" onClick={selection.selectAll}>
          {t('select_all', { total })}
        </Button>
      ) : null}
      {selection.isAll && total > BULK_LIMIT ? (
        <span className="text-muted">{t('limit', { limit: BULK_LIMIT })}</span>
      ) : null}
    </p>
  );
}
