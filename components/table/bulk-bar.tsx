'use client';

import { Download, X } from 'lucide';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { buttonStyles } from '@/components/ui/button-styles';
import { Icon } from '@/components/ui/icon';
import { toast } from '@/components/ui/toast';
import type { BulkTarget } from '@/lib/core/bulk';
import {
  type BulkAction,
  type BulkActions,
  type BulkDownload,
  type BulkQuestion,
  type BulkSummary,
  findAll,
} from './bulk';
import { BulkDialog } from './bulk-dialog';
import { listHref } from './list-search';
import type { Selection } from './selection';
import { useBulkRun } from './use-bulk-run';

interface BulkBarProps<Row> {
  bulk: BulkActions<Row>;
  selection: Selection;
  rows: readonly Row[];
  /** Rows that match, on all pages. */
  total: number;
  params: Record<string, string>;
  /** Where the list is to be had as CSV. */
  exportPath?: string | undefined;
}

/** How many rows are selected, and what can be done with them. */
export function BulkBar<Row extends { id: number }>({ bulk, selection, rows, total, ...list }: BulkBarProps<Row>) {
  const { params, exportPath } = list;
  const t = useTranslations('table.bulk');
  const [asking, setAsking] = useState<AskedAction>();
  const { progress, run } = useBulkRun(() => {
    // The bar goes, and would take the focus along.
    document.querySelector<HTMLElement>('[data-page-select]')?.focus();
    selection.clear();
  });
  const count = selection.isAll ? total : selection.ids.size;
  const targets = async (): Promise<BulkTarget[]> => {
    if (selection.isAll) return findAll(bulk.find, params);
    const selected = rows.filter(({ id }) => selection.ids.has(String(id)));
    return selected.map((row) => ({ id: row.id, label: bulk.labelOf(row) }));
  };
  const start = (action: BulkAction) => {
    const { question } = action;
    if (!question) {
      void run({ action, fields: new FormData(), targets });
      return;
    }
    // What is confirmed is what was counted, also when rows come or go meanwhile.
    const rows = targets();
    const summary = question.summarize && rows.then(question.summarize).catch(() => null);
    setAsking({ action, question, rows, summary });
  };
  const download = useDownload(targets);
  return (
    <fieldset aria-label={t('label')} disabled={progress !== null} className="contents">
      <Count {...{ selection, total, progress }} pageCount={rows.length} />
      <div className="flex flex-wrap items-center gap-2 md:ms-auto">
        {bulk.actions.map((action) => (
          <Button
            key={action.name}
            size="sm"
            variant={action.tone === 'danger' ? 'danger-ghost' : 'secondary'}
            onClick={() => start(action)}
          >
            <Icon of={action.icon} />
            {action.label}
          </Button>
        ))}
        {bulk.downloads?.map((file) => (
          <Button key={file.name} size="sm" onClick={() => void download(file)}>
            <Icon of={file.icon} />
            {file.label}
          </Button>
        ))}
        {exportPath ? <ExportLink path={exportPath} params={params} selection={selection} /> : null}
        <Button size="icon-sm" variant="ghost" aria-label={t('clear')} onClick={selection.clear}>
          <Icon of={X} />
        </Button>
      </div>
      {asking ? (
        <BulkDialog
          question={asking.question}
          tone={asking.action.tone}
          count={count}
          summary={asking.summary}
          onClose={() => setAsking(undefined)}
          onSubmit={(fields) => {
            setAsking(undefined);
            void run({ action: asking.action, fields, targets: () => asking.rows });
          }}
        />
      ) : null}
    </fieldset>
  );
}

/** A plain link: the browser downloads the selected rows. */
function ExportLink({
  path,
  params,
  selection,
}: {
  path: string;
  params: BulkBarProps<never>['params'];
  selection: Selection;
}) {
  const t = useTranslations('table');
  const ids = selection.isAll ? null : [...selection.ids].join(',');
  return (
    <a href={listHref(path, params, { per_page: null, ids })} download className={buttonStyles({ size: 'sm' })}>
      <Icon of={Download} />
      {t('export')}
    </a>
  );
}

interface AskedAction {
  action: BulkAction;
  question: BulkQuestion;
  rows: Promise<BulkTarget[]>;
  summary: Promise<BulkSummary | null> | undefined;
}

/** Has the browser save a file of the rows; the page stays. */
function useDownload(targets: () => Promise<BulkTarget[]>) {
  const t = useTranslations('table.bulk');
  return async ({ limit, hrefOf }: BulkDownload) => {
    const rows = await targets().catch(() => []);
    if (rows.length > limit) toast.error(t('too_many', { limit }));
    else if (rows.length > 0) window.location.assign(hrefOf(rows.map(({ id }) => id)));
    else toast.error(t('nothing'));
  };
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
    </p>
  );
}
