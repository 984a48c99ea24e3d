'use client';

import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { ActionForm } from '@/components/form/action-form';
import { ButtonLink } from '@/components/ui/link';
import { SubmitButton } from '@/components/ui/submit-button';
import { mergeIntoClient } from '../../care-actions';

export interface MergeSide {
  id: number;
  name: string;
  email: string | null;
  phone: string | null;
  notes: string | null;
  timezone: string | null;
  tags: string[];
  events: number;
  invoices: number;
  payments: number;
}

interface MergeFormProps {
  /** Who stays. */
  kept: MergeSide;
  other: MergeSide;
}

const FIELDS = ['name', 'email', 'phone', 'timezone', 'notes'] as const;
type Field = (typeof FIELDS)[number];

/** Two clients side by side: of each value that differs, which one stays; everything else of both stays anyway. */
export function MergeForm({ kept, other }: MergeFormProps) {
  const t = useTranslations('clients.merge');
  return (
    <ActionForm action={mergeIntoClient.bind(null, kept.id)} aria-label={t('heading')} leave="silent">
      <input type="hidden" name="other_id" value={other.id} />
      <div className="grid gap-4 rounded-card border border-line bg-raised p-4">
        {FIELDS.map((field) => (
          <FieldChoice key={field} field={field} kept={kept} other={other} />
        ))}
        <Both heading={t('fields.tags')}>{[...new Set([...kept.tags, ...other.tags])].join(', ') || '–'}</Both>
        <Both heading={t('fields.rest')}>
          {t('rest', {
            events: kept.events + other.events,
            invoices: kept.invoices + other.invoices,
            payments: kept.payments + other.payments,
          })}
        </Both>
      </div>
      <p className="max-w-text text-sm text-muted">{t('consequence', { name: other.name })}</p>
      <div className="flex flex-wrap gap-2">
        <SubmitButton>{t('submit')}</SubmitButton>
        <ButtonLink href={`/dashboard/clients/${other.id}/merge?with=${kept.id}`} variant="ghost">
          {t('swap', { name: other.name })}
        </ButtonLink>
        <ButtonLink href={`/dashboard/clients/${kept.id}`} variant="ghost">
          {t('keep_both')}
        </ButtonLink>
      </div>
    </ActionForm>
  );
}

/** Only values that differ have to be chosen. */
function FieldChoice({ field, kept, other }: MergeFormProps & { field: Field }) {
  const t = useTranslations('clients.merge');
  const [ours, theirs] = [kept[field], other[field]];
  if (!ours || !theirs || ours === theirs) {
    return <Both heading={t(`fields.${field}`)}>{ours ?? theirs ?? '–'}</Both>;
  }
  const options = [
    { value: 'kept', text: ours },
    { value: 'other', text: theirs },
    ...(field === 'notes' ? [{ value: 'both', text: t('both_notes') }] : []),
  ];
  return (
    <fieldset className="grid min-w-0 gap-1.5 border-b border-line pb-4">
      <legend className="mb-1.5 text-sm font-medium">{t(`fields.${field}`)}</legend>
      <div className="grid gap-2 sm:grid-cols-2">
        {options.map(({ value, text }) => (
          <label
            key={value}
            className="flex min-h-11 min-w-0 cursor-pointer items-start gap-3 rounded-control border border-control bg-bg px-3 py-2.5 hover:bg-hover has-checked:border-accent has-checked:bg-accent-soft"
          >
            <input
              type="radio"
              name={field}
              value={value}
              defaultChecked={value === (field === 'notes' ? 'both' : 'kept')}
              className="mt-0.5 size-4 shrink-0 accent-accent"
            />
            <span className="min-w-0 whitespace-pre-wrap break-words">{text}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}

function Both({ heading, children }: { heading: string; children: ReactNode }) {
  return (
    <div className="grid gap-0.5 border-b border-line pb-4 last:border-0 last:pb-0">
      <p className="text-sm font-medium">{heading}</p>
      <p className="whitespace-pre-wrap break-words text-muted">{children}</p>
    </div>
  );
}
