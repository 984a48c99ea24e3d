'use client';

import { useTranslations } from 'next-intl';
import { type FormEvent, Suspense, use } from 'react';
import { Button } from '@/components/ui/button';
import { Dialog, DialogClose } from '@/components/ui/dialog';
import { Skeleton } from '@/components/ui/states';
import type { BulkAction, BulkQuestion, BulkSummary } from './bulk';

interface BulkDialogProps {
  question: BulkQuestion;
  tone: BulkAction['tone'];
  count: number;
  /** What the rows come to, null when that could not be found out; absent for questions that do not depend on it. */
  summary: Promise<BulkSummary | null> | undefined;
  onSubmit: (fields: FormData) => void;
  onClose: () => void;
}

/** Asks once for all rows. */
export function BulkDialog({ question, tone, count, summary, onSubmit, onClose }: BulkDialogProps) {
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    onSubmit(new FormData(event.currentTarget));
  };
  return (
    <Dialog
      open
      onOpenChange={(isOpen) => {
        if (!isOpen) onClose();
      }}
      title={question.title(count)}
      description={question.body}
    >
      <form onSubmit={submit} className="grid min-w-0 gap-5">
        {question.fields}
        {summary ? (
          <Suspense fallback={<Counting />}>
            <Summary summary={summary} />
          </Suspense>
        ) : null}
        <div className="flex flex-wrap justify-end gap-2">
          <DialogClose>
            <Button>{question.keep}</Button>
          </DialogClose>
          <Suspense>
            <Submit summary={summary} variant={tone ?? 'primary'} label={question.submit(count)} />
          </Suspense>
        </div>
      </form>
    </Dialog>
  );
}

function Counting() {
  const t = useTranslations('table.bulk');
  return (
    <div role="status">
      <span className="sr-only">{t('counting')}</span>
      <Skeleton className="h-5 w-60" />
    </div>
  );
}

function Summary({ summary }: { summary: Promise<BulkSummary | null> }) {
  const kit = useTranslations('kit');
  const known = use(summary);
  return (
    <p role="status" className="font-medium tabular-nums">
      {known?.text ?? kit('form_refused')}
    </p>
  );
}

interface SubmitProps {
  summary: BulkDialogProps['summary'];
  variant: 'danger' | 'primary';
  label: string;
}

/** Nobody confirms sums that are not known yet. */
function Submit({ summary, variant, label }: SubmitProps) {
  const known = summary ? use(summary) : undefined;
  if (summary && !known?.canSubmit) return null;
  return (
    <Button type="submit" variant={variant}>
      {label}
    </Button>
  );
}
