'use client';

import { Check, CircleAlert, Equal, type IconNode, Pencil } from 'lucide';
import { useTranslations } from 'next-intl';
import { type ReactNode, useState } from 'react';
import { Badge, type BadgeTone } from '@/components/ui/badge';
import { Button } from '@/components/ui/button';
import type { ImportOutcome } from '@/lib/modules/clients/import/rules';
import { ChangedPair } from '../changed-pair';
import type { CheckedRow } from './use-import';

interface ImportResultProps {
  kind: 'check' | 'done';
  rows: CheckedRow[];
  /** Why the last try broke off. */
  message?: string | undefined;
  /** What to do next. */
  children: ReactNode;
}

const OUTCOMES = ['new', 'updates', 'unchanged', 'refused'] as const satisfies readonly ImportOutcome[];

const looks: Record<ImportOutcome, { icon: IconNode; tone: BadgeTone }> = {
  new: { icon: Check, tone: 'success' },
  updates: { icon: Pencil, tone: 'info' },
  unchanged: { icon: Equal, tone: 'neutral' },
  refused: { icon: CircleAlert, tone: 'danger' },
};

/** What an import would do or has done, in numbers and row by row. */
export function ImportResult({ kind, rows, message, children }: ImportResultProps) {
  const t = useTranslations('clients.import');
  const countOf = (outcome: ImportOutcome) => rows.filter((row) => row.outcome === outcome).length;
  return (
    <section aria-labelledby="result" className="grid min-w-0 gap-4">
      <h2 id="result" className="text-base font-semibold">
        {t(kind === 'check' ? 'checked' : 'done')}
      </h2>
      {message === undefined ? null : (
        <p role="alert" className="rounded-card bg-danger-soft p-3 text-danger-text">
          {message || t('broken')}
        </p>
      )}
      <ul className="flex flex-wrap gap-2">
        {OUTCOMES.map((outcome) => (
          <li key={outcome}>
            <Badge {...looks[outcome]}>{t(`counts.${kind}.${outcome}`, { count: countOf(outcome) })}</Badge>
          </li>
        ))}
      </ul>
      {children}
      <Rows rows={rows} />
    </section>
  );
}

const SHOWN = 100;

/** Refused rows first, because they are what one has to look at. */
function Rows({ rows }: { rows: CheckedRow[] }) {
  const t = useTranslations('clients.import');
  const [shown, setShown] = useState(SHOWN);
  const ordered = rows.toSorted((a, b) => Number(b.outcome === 'refused') - Number(a.outcome === 'refused'));
  return (
    <>
      <ol aria-label={t('rows')} className="grid divide-y divide-line rounded-card border border-line text-sm">
        {ordered.slice(0, shown).map((row) => (
          <li key={row.line} className="flex flex-wrap items-center gap-x-4 gap-y-1 px-4 py-2">
            <span className="w-16 text-muted tabular-nums">{t('line', { line: row.line })}</span>
            <span className="min-w-0 flex-1 basis-40 break-words">
              {row.name || '–'} <span className="text-muted">{row.email}</span>
            </span>
            <Badge {...looks[row.outcome]}>{t(`outcomes.${row.outcome}`)}</Badge>
            {row.outcome === 'refused' ? (
              <span className="basis-full text-danger-text">
                {row.first === undefined ? row.reason : t('repeats', { line: row.first })}
              </span>
            ) : null}
            {row.changes ? <Changes changes={row.changes} /> : null}
          </li>
        ))}
      </ol>
      {ordered.length > shown ? (
        <Button className="w-fit" onClick={() => setShown(shown + SHOWN)}>
          {t('more_rows', { count: ordered.length - shown })}
        </Button>
      ) : null}
    </>
  );
}

const FIELDS = ['name', 'email', 'phone', 'notes', 'timezone', 'tags'] as const;

function Changes({ changes }: { changes: Record<string, [string, string]> }) {
  const t = useTranslations('clients.import.fields');
  return (
    <div className="grid basis-full text-muted">
      {FIELDS.map((field) => {
        const pair = changes[field];
        return pair ? (
          <p key={field} className="break-words">
            {t(field)}: <ChangedPair pair={pair} />
          </p>
        ) : null;
      })}
    </div>
  );
}
