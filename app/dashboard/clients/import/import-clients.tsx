'use client';

import { CircleAlert, FileUp } from 'lucide';
import { useTranslations } from 'next-intl';
import { useEffect, useRef } from 'react';
import { Button } from '@/components/ui/button';
import { Icon } from '@/components/ui/icon';
import { controlStyles } from '@/components/ui/input';
import { ButtonLink } from '@/components/ui/link';
import { ColumnTable } from './column-table';
import { ImportResult } from './import-result';
import { type FileFault, type ImportStep, useImport } from './use-import';

/** File, columns, dry run, result: each step says what it found before the next one. */
export function ImportClients() {
  const { step, open, map, check, run, back, restart } = useImport();
  const box = useStepFocus(step.at);
  return (
    <div ref={box} tabIndex={-1} className="grid min-w-0 gap-5 outline-none">
      {step.at === 'file' ? <ChooseFile fault={step.fault} onFile={open} /> : null}
      {step.at === 'mapping' ? (
        <ColumnTable
          read={step}
          onMap={(column, field) => map(step, column, field)}
          onCheck={() => check(step)}
          onBack={restart}
        />
      ) : null}
      {step.at === 'working' ? <Working {...step} /> : null}
      {step.at === 'checked' ? (
        <ImportResult kind="check" rows={step.rows} message={step.message}>
          <ImportButton step={step} onRun={() => run(step)} onBack={() => back(step)} />
        </ImportResult>
      ) : null}
      {step.at === 'done' ? (
        <ImportResult kind="done" rows={step.rows}>
          <Done onRestart={restart} />
        </ImportResult>
      ) : null}
    </div>
  );
}

/** Takes the focus to each new step, so that it is not lost with the button that led there. */
function useStepFocus(at: ImportStep['at']) {
  const box = useRef<HTMLDivElement>(null);
  const shown = useRef(at);
  useEffect(() => {
    if (shown.current !== at) box.current?.focus();
    shown.current = at;
  }, [at]);
  return box;
}

interface ChooseFileProps {
  fault: FileFault | undefined;
  onFile: (file: File) => void;
}

function ChooseFile({ fault, onFile }: ChooseFileProps) {
  const t = useTranslations('clients.import');
  return (
    <div className="grid max-w-xl gap-3">
      {fault ? (
        <p role="alert" className="flex gap-2 rounded-card bg-danger-soft p-3 text-danger-text">
          <Icon of={CircleAlert} className="mt-0.5 size-4 shrink-0" />
          {t(`faults.${fault.fault}`, { line: fault.line })}
        </p>
      ) : null}
      <label htmlFor="import-file" className="flex items-center gap-2 font-medium">
        <Icon of={FileUp} className="size-4 text-muted" />
        {t('file')}
      </label>
      <input
        id="import-file"
        type="file"
        accept=".csv,.tsv,.txt,text/csv,text/tab-separated-values"
        aria-describedby="import-file-help"
        onChange={(event) => {
          const file = event.target.files?.[0];
          event.target.value = '';
          if (file) onFile(file);
        }}
        className={`${controlStyles} h-auto cursor-pointer py-2 pointer-coarse:h-11 file:me-3 file:cursor-pointer file:rounded-chip file:border-0 file:bg-hover file:px-2 file:py-1 file:text-fg`}
      />
      <p id="import-file-help" className="max-w-text text-sm text-muted">
        {t('file_help')}
      </p>
    </div>
  );
}

function Working({ kind, done, total }: Extract<ImportStep, { at: 'working' }>) {
  const t = useTranslations('clients.import');
  const text = t(kind === 'check' ? 'checking' : 'importing', { done, total });
  return (
    <div role="status" className="grid max-w-md gap-2">
      <p className="tabular-nums">{text}</p>
      <progress max={Math.max(total, 1)} value={done} aria-label={t('heading')} className="h-2 w-full accent-accent" />
    </div>
  );
}

interface ImportButtonProps {
  step: Extract<ImportStep, { at: 'checked' }>;
  onRun: () => void;
  onBack: () => void;
}

function ImportButton({ step, onRun, onBack }: ImportButtonProps) {
  const t = useTranslations('clients.import');
  const count = step.rows.filter(({ outcome }) => outcome === 'new' || outcome === 'updates').length;
  return (
    <div className="flex flex-wrap gap-2">
      {count > 0 ? (
        <Button variant="primary" onClick={onRun}>
          {t('run', { count })}
        </Button>
      ) : null}
      <Button variant="ghost" onClick={onBack}>
        {t('change_columns')}
      </Button>
    </div>
  );
}

function Done({ onRestart }: { onRestart: () => void }) {
  const t = useTranslations('clients.import');
  return (
    <div className="flex flex-wrap gap-2">
      <ButtonLink href="/dashboard/clients" variant="primary">
        {t('to_clients')}
      </ButtonLink>
      <Button variant="ghost" onClick={onRestart}>
        {t('another')}
      </Button>
    </div>
  );
}
