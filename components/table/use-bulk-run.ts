'use client';

import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { useEffect, useState } from 'react';
import { toast } from '@/components/ui/toast';
import { BULK_STEP, type BulkOutcome, type BulkTarget } from '@/lib/core/bulk';
import type { BulkAction } from './bulk';
import { useListState } from './list-frame';

interface BulkJob {
  action: BulkAction;
  fields: FormData;
  /** The rows it is for; those of a question are the ones that it was asked about. */
  targets: () => Promise<BulkTarget[]>;
}

interface Progress {
  done: number;
  total: number;
}

/** Runs bulk actions step by step: shows how far it is, then draws the list anew, offers undo and names what failed. */
export function useBulkRun(onDone: () => void) {
  const t = useTranslations('table.bulk');
  const kit = useTranslations('kit');
  const router = useRouter();
  const { report, startTransition } = useListState();
  const [progress, setProgress] = useState<Progress | null>(null);
  useStay(progress !== null);
  async function run({ action, fields, targets }: BulkJob) {
    report(null);
    setProgress({ done: 0, total: 0 });
    const rows = await targets().catch(() => []);
    const step = (ids: number[]) => action.run(ids, fields);
    const { done, failed } = await inSteps(rows, { step, onProgress: setProgress, unreached: t('unreached') });
    setProgress(null);
    if (rows.length === 0) toast.error(t('nothing'));
    if (done.length > 0) sayDone(action, done);
    if (failed.length > 0) report({ failures: failed });
    onDone();
    startTransition(() => router.refresh());
  }
  function sayDone({ undo, done: words }: BulkAction, ids: number[]) {
    if (!undo) {
      toast.success(words(ids.length));
      return;
    }
    toast.undo(words(ids.length), { label: kit('undo'), onClick: () => void putBack(undo, ids) });
  }
  async function putBack(undo: NonNullable<BulkAction['undo']>, ids: number[]) {
    const rows = ids.map((id) => ({ id, label: `#${id}` }));
    const { done, failed } = await inSteps(rows, { step: undo, unreached: t('unreached') });
    if (done.length > 0) toast.success(t('undone', { count: done.length }));
    if (failed.length > 0) toast.error(t('failed', { count: failed.length }), { description: failed[0]?.message });
    startTransition(() => router.refresh());
  }
  return { progress, run };
}

/** Asks before the page is closed or loaded anew while rows are still to be changed. */
function useStay(isRunning: boolean) {
  useEffect(() => {
    if (!isRunning) return undefined;
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener('beforeunload', ask);
    return () => window.removeEventListener('beforeunload', ask);
  }, [isRunning]);
}

interface Steps {
  step: (ids: number[]) => Promise<BulkOutcome>;
  onProgress?: (progress: Progress) => void;
  /** What is said of rows that a broken connection left out. */
  unreached: string;
}

async function inSteps(rows: readonly BulkTarget[], { step, onProgress, unreached }: Steps) {
  const done: number[] = [];
  const failed: { label: string; message: string }[] = [];
  const labels = new Map(rows.map(({ id, label }) => [id, label]));
  for (let at = 0; at < rows.length; at += BULK_STEP) {
    onProgress?.({ done: at, total: rows.length });
    const ids = rows.slice(at, at + BULK_STEP).map(({ id }) => id);
    const outcome = await step(ids).catch(() => null);
    if (!outcome) {
      failed.push(...rows.slice(at).map(({ label }) => ({ label, message: unreached })));
      break;
    }
    done.push(...outcome.done);
    failed.push(...outcome.failed.map(({ id, message }) => ({ label: labels.get(id) ?? `#${id}`, message })));
  }
  return { done, failed };
}
