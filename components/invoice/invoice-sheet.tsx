'use client';

import { useTranslations } from 'next-intl';
import { ClientCombobox } from '@/components/booking/client-combobox';
import { Card } from '@/components/ui/card';
import { Field } from '@/components/ui/field';
import { DateField, Input, Textarea } from '@/components/ui/input';
import { Link } from '@/components/ui/link';
import type { InvoiceClient } from './draft';
import { DraftLines } from './draft-lines';
import { DraftTotals } from './draft-totals';
import type { Draft } from './use-draft';

interface InvoiceSheetProps {
  draft: Draft;
  teamName: string;
  taxes: readonly { name: string; rate: number }[];
  find: (text: string) => Promise<InvoiceClient[]>;
}

/** The invoice as paper, with fields where its text stands. */
export function InvoiceSheet({ draft, teamName, taxes, find }: InvoiceSheetProps) {
  const t = useTranslations('invoices.editor');
  const paper = useTranslations('invoices.paper');
  const { fields, change, errors, saved } = draft;
  return (
    <Card className="grid max-w-4xl gap-8 p-4 sm:p-8">
      <div className="flex flex-wrap items-start justify-between gap-4">
        <p className="text-lg font-semibold">{teamName}</p>
        <div className="text-end">
          <p className="text-xl font-semibold">{paper('invoice')}</p>
          <p className="text-muted tabular-nums">{saved?.number ?? t('new_number')}</p>
        </div>
      </div>
      <div className="grid gap-x-8 gap-y-4 sm:grid-cols-[minmax(0,1fr)_auto]">
        <div className="grid max-w-md content-start gap-4">
          <Field
            name="customer_name"
            label={t('client')}
            help={t('client_help')}
            errors={errors.customer_name ?? errors.customer_id}
          >
            {(control) => (
              <ClientCombobox
                control={control}
                value={fields.customerName}
                onType={(value) => change({ type: 'text', field: 'customerName', value })}
                onPick={(client) => change({ type: 'client', client })}
                find={find}
                words={{ list: t('client'), matches: (count) => t('matches', { count }) }}
              />
            )}
          </Field>
          <Field name="customer_email" label={t('email')} optional errors={errors.customer_email}>
            {(control) => (
              <Input
                {...control}
                type="email"
                autoComplete="off"
                maxLength={254}
                value={fields.customerEmail}
                onChange={(event) => change({ type: 'text', field: 'customerEmail', value: event.target.value })}
              />
            )}
          </Field>
          <ClientNote draft={draft} />
        </div>
        <Dates draft={draft} />
      </div>
      <DraftLines draft={draft} />
      <DraftTotals draft={draft} taxes={taxes} />
      <Field name="notes" label={t('notes')} help={t('notes_help')} optional errors={errors.notes}>
        {(control) => (
          <Textarea
            {...control}
            maxLength={10_000}
            value={fields.notes}
            onChange={(event) => change({ type: 'text', field: 'notes', value: event.target.value })}
          />
        )}
      </Field>
      <p className="text-sm text-muted max-md:hidden">{t('keys')}</p>
    </Card>
  );
}

function ClientNote({ draft: { saved, fields } }: Pick<InvoiceSheetProps, 'draft'>) {
  const t = useTranslations('invoices');
  const clientId = fields.customerId ?? saved?.fields.customerId;
  if (clientId) {
    return (
      <p className="text-sm">
        <Link href={`/dashboard/clients/${clientId}`}>{t('page.client')}</Link>
      </p>
    );
  }
  return saved ? <p className="text-sm text-muted">{t('editor.unlinked')}</p> : null;
}

function Dates({ draft: { fields, errors, change } }: Pick<InvoiceSheetProps, 'draft'>) {
  const t = useTranslations('invoices.editor');
  return (
    <div className="flex flex-wrap content-start gap-4 sm:grid">
      <Field name="invoice_date" label={t('invoice_date')} errors={errors.invoice_date}>
        {(control) => (
          <DateField
            {...control}
            value={fields.invoiceDate}
            onChange={(event) => change({ type: 'text', field: 'invoiceDate', value: event.target.value })}
          />
        )}
      </Field>
      <Field name="due_date" label={t('due_date')} optional errors={errors.due_date}>
        {(control) => (
          <DateField
            {...control}
            value={fields.dueDate}
            onChange={(event) => change({ type: 'text', field: 'dueDate', value: event.target.value })}
          />
        )}
      </Field>
    </div>
  );
}
