'use client';

import { useTranslations } from 'next-intl';
import { Button } from '@/components/ui/button';
import { NativeSelect } from '@/components/ui/input';
import { type ColumnMapping, IMPORT_FIELDS, type ImportField, namesClients } from '@/lib/modules/clients/import/rules';
import type { ImportStep } from './use-import';

interface ColumnTableProps {
  read: Extract<ImportStep, { at: 'mapping' }>;
  onMap: (column: number, field: ColumnMapping[number]) => void;
  onCheck: () => void;
  onBack: () => void;
}

/** Rows shown as examples of a column. */
const EXAMPLES = 3;

/** Each column of the file with what stands in it and what it is taken for. */
export function ColumnTable({ read, onMap, onCheck, onBack }: ColumnTableProps) {
  const t = useTranslations('clients.import');
  const { file, table, mapping, message } = read;
  const isReady = namesClients(mapping);
  return (
    <section aria-labelledby="columns" className="grid min-w-0 gap-4">
      <div className="grid gap-1">
        <h2 id="columns" className="text-base font-semibold">
          {t('columns')}
        </h2>
        <p className="text-sm break-words text-muted">{t('read', { file, count: table.rows.length })}</p>
      </div>
      {message === undefined ? null : (
        <p role="alert" className="rounded-card bg-danger-soft p-3 text-danger-text">
          {message || t('broken')}
        </p>
      )}
      <ul className="grid divide-y divide-line rounded-card border border-line">
        {table.header.map((head, column) => (
          <li
            // A file may have two columns with one name.
            // biome-ignore lint/suspicious/noArrayIndexKey: columns never move
            key={column}
            className="grid items-center gap-x-6 gap-y-2 px-4 py-3 sm:grid-cols-[minmax(0,1fr)_14rem]"
          >
            <div className="grid min-w-0 gap-0.5">
              <p className="font-medium break-words">{head.trim() || t('unnamed', { number: column + 1 })}</p>
              <p className="truncate text-sm text-muted">{examplesOf(read, column)}</p>
            </div>
            <NativeSelect
              aria-label={t('column_is', { column: head.trim() || t('unnamed', { number: column + 1 }) })}
              value={mapping[column] ?? ''}
              onChange={({ target }) => onMap(column, (target.value || null) as ImportField | null)}
            >
              <option value="">{t('left_out')}</option>
              {IMPORT_FIELDS.map((field) => (
                <option key={field} value={field}>
                  {t(`fields.${field}`)}
                </option>
              ))}
            </NativeSelect>
          </li>
        ))}
      </ul>
      {isReady ? null : <p className="text-warning-text">{t('needs_name')}</p>}
      <div className="flex flex-wrap gap-2">
        <Button variant="primary" disabled={!isReady} onClick={onCheck}>
          {t('check')}
        </Button>
        <Button variant="ghost" onClick={onBack}>
          {t('other_file')}
        </Button>
      </div>
    </section>
  );
}

function examplesOf({ table }: ColumnTableProps['read'], column: number): string {
  const texts = table.rows.map(({ cells }) => (cells[column] ?? '').trim()).filter(Boolean);
  return [...new Set(texts.slice(0, EXAMPLES * 10))].slice(0, EXAMPLES).join(' · ');
}
