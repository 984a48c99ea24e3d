'use client';

import Form from 'next/form';
import { useTranslations } from 'next-intl';
import { FormDate, FormInput, FormMoney, FormSelect } from '@/components/form/fields';
import { FormStateContext } from '@/components/form/form-context';
import { FormSummary } from '@/components/ui/form-summary';
import { SubmitButton } from '@/components/ui/submit-button';
import type { FormState } from '@/lib/core/form-state';

interface TryFormProps {
  /** The address that answers. */
  action: string;
  /** By the names of the fields. */
  values: Record<string, string>;
  state: FormState;
  currency: string;
  eventTypes: readonly { id: number; name: string }[];
}

/** Asks what a code would do to a booking; what is asked goes into the address, and nothing is used up. */
export function TryForm({ action, values, state, currency, eventTypes }: TryFormProps) {
  const t = useTranslations('coupons.try');
  const first = eventTypes[0];
  return (
    <Form action={action} scroll={false} aria-label={t('open')} className="grid min-w-0 gap-5">
      <FormSummary state={state} />
      <FormStateContext value={state}>
        <div className="grid gap-5 sm:grid-cols-2">
          <FormInput
            name="code"
            label={t('code')}
            defaultValue={values.code ?? ''}
            maxLength={100}
            autoComplete="off"
            spellCheck={false}
            data-first-focus
          />
          <FormSelect
            name="event_type_id"
            label={t('event_type')}
            defaultValue={values.event_type_id ?? (first ? String(first.id) : '')}
          >
            {eventTypes.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </FormSelect>
          <FormMoney
            name="amount"
            label={t('amount')}
            help={t('amount_help')}
            currency={currency}
            defaultValue={values.amount ?? ''}
            className="[&>span]:w-full"
            optional
          />
          <FormDate name="date" label={t('date')} help={t('date_help')} defaultValue={values.date ?? ''} />
          <FormInput
            name="invitee_email"
            type="email"
            label={t('email')}
            help={t('email_help')}
            defaultValue={values.invitee_email ?? ''}
            maxLength={254}
            autoComplete="off"
            className="sm:col-span-2"
            optional
          />
        </div>
        <SubmitButton className="justify-self-start">{t('submit')}</SubmitButton>
      </FormStateContext>
    </Form>
  );
}
