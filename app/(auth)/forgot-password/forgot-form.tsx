'use client';

import { MailCheck } from 'lucide';
import { useTranslations } from 'next-intl';
import { ActionForm } from '@/components/form/action-form';
import { FormInput } from '@/components/form/fields';
import { Icon } from '@/components/ui/icon';
import { SubmitButton } from '@/components/ui/submit-button';
import { askForReset } from './actions';

/** Asks for the e-mail; then says what happens next, in the same words for everybody. */
export function ForgotForm() {
  const t = useTranslations('auth');
  return (
    <ActionForm
      action={askForReset}
      leave="silent"
      renderDone={({ values }) => (
        <div role="status" className="flex gap-3 rounded-card bg-success-soft p-4 text-success-text">
          <Icon of={MailCheck} className="mt-0.5 size-5 shrink-0" strokeWidth={1.75} />
          <p className="min-w-0 break-words">{t('forgot.done', { email: values?.email ?? '' })}</p>
        </div>
      )}
    >
      <FormInput name="email" type="email" label={t('email')} autoComplete="username" autoFocus maxLength={254} />
      <SubmitButton size="lg" className="w-full">
        {t('forgot.submit')}
      </SubmitButton>
    </ActionForm>
  );
}
