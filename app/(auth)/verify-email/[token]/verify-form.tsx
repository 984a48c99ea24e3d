'use client';

import { CircleCheck } from 'lucide';
import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { ActionForm } from '@/components/form/action-form';
import { Icon } from '@/components/ui/icon';
import { ButtonLink } from '@/components/ui/link';
import { SubmitButton } from '@/components/ui/submit-button';
import { confirmEmail } from './actions';

interface VerifyFormProps {
  token: string;
  /** Null where the link cannot be used any more. */
  email: string | null;
  children: ReactNode;
}

/** The button that makes the change; then that it is made. */
export function VerifyForm({ token, email, children }: VerifyFormProps) {
  const t = useTranslations('auth.verify');
  return (
    <ActionForm
      action={confirmEmail}
      leave="silent"
      renderDone={({ values }) => (
        <div className="grid gap-5">
          <h1 className="text-3xl font-semibold tracking-tight">{t('done.title')}</h1>
          <p role="status" className="flex gap-3 rounded-card bg-success-soft p-4 text-success-text">
            <Icon of={CircleCheck} className="mt-0.5 size-5 shrink-0" strokeWidth={1.75} />
            <span className="min-w-0 break-words">{t('done.body', { email: values?.email ?? '' })}</span>
          </p>
          <ButtonLink href="/dashboard/settings/profile" variant="primary" size="lg">
            {t('to_profile')}
          </ButtonLink>
        </div>
      )}
    >
      {children}
      {email === null ? null : (
        <>
          <input type="hidden" name="token" value={token} />
          <SubmitButton size="lg" className="h-auto min-h-11 w-full break-all whitespace-normal">
            {t('submit', { email })}
          </SubmitButton>
        </>
      )}
    </ActionForm>
  );
}
