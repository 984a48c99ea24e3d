'use client';

import { Check, CircleAlert, LoaderCircle } from 'lucide';
import { useLocale, useTranslations } from 'next-intl';
import { Button } from '@/components/ui/button';
import { Icon } from '@/components/ui/icon';
import { dateTimeFormat } from '@/lib/core/formats';
import { formatMoney } from '@/lib/core/money';
import type { SavedDraft } from './draft';
import type { Draft } from './use-draft';

interface SaveStatusProps {
  draft: Draft;
  /** The team's zone. */
  timeZone: string;
}

/** Where the text is: on the server since when, on its way, or only here and why. */
export function SaveStatus({ draft, timeZone }: SaveStatusProps) {
  const t = useTranslations('invoices.saving');
  const clock = useClock(timeZone);
  const { state, saved, fields } = draft;
  if (state.kind === 'failed') {
    return (
      <div role="alert" className="flex flex-wrap items-center gap-2 text-sm text-danger-text">
        <Icon of={CircleAlert} className="size-4 shrink-0" />
        {state.message === null ? t('offline') : t('refused', { reason: state.message })}
        <Button size="sm" onClick={() => void draft.flush()}>
          {t('retry')}
        </Button>
      </div>
    );
  }
  const isNameless = !saved && state.kind === 'unsaved' && fields.customerName.trim() === '';
  const text =
    state.kind === 'saved'
      ? t('saved', { time: clock(state.draft.version) })
      : state.kind === 'stale'
        ? t('unsaved')
        : t(isNameless ? 'needs_client' : state.kind);
  return (
    <p role="status" data-save-state={state.kind} className="flex items-center gap-1.5 text-sm text-muted tabular-nums">
      {state.kind === 'saved' ? <Icon of={Check} className="size-4" /> : null}
      {state.kind === 'saving' ? (
        <Icon of={LoaderCircle} className="size-4 animate-spin motion-reduce:animate-none" />
      ) : null}
      {text}
    </p>
  );
}

/** Somebody else saved the same draft: says what stands there now, and asks which is to stay. */
export function StaleNotice({ draft, timeZone }: SaveStatusProps) {
  const t = useTranslations('invoices.stale');
  const locale = useLocale();
  const clock = useClock(timeZone);
  if (draft.state.kind !== 'stale') return null;
  const { theirs } = draft.state;
  const total = formatMoney(theirs.amounts.total, theirs.currency, locale);
  return (
    <div role="alert" className="grid max-w-4xl gap-3 rounded-card border border-warning bg-warning-soft p-4">
      <div className="grid gap-1 text-warning-text">
        <p className="font-semibold">{t('title')}</p>
        <p>{theirs.isLocked ? t('sent') : t('body', { total, time: clock(theirs.version) })}</p>
      </div>
      <StaleChoice theirs={theirs} settle={draft.settle} />
    </div>
  );
}

function StaleChoice({ theirs, settle }: { theirs: SavedDraft; settle: Draft['settle'] }) {
  const t = useTranslations('invoices.stale');
  if (theirs.isLocked) {
    return (
      <div>
        <Button
          onClick={() => {
            settle('theirs');
            window.location.reload();
          }}
        >
          {t('open')}
        </Button>
      </div>
    );
  }
  return (
    <div className="flex flex-wrap gap-2">
      <Button onClick={() => settle('theirs')}>{t('take')}</Button>
      <Button onClick={() => settle('mine')}>{t('keep')}</Button>
    </div>
  );
}

/** `14:03` on the team's clock. */
function useClock(timeZone: string): (instant: string) => string {
  const locale = useLocale();
  return (instant) => dateTimeFormat(locale, { timeZone, timeStyle: 'short' }).format(new Date(instant));
}
