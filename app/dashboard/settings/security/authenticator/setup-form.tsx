'use client';

import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { ActionForm } from '@/components/form/action-form';
import { FormInput } from '@/components/form/fields';
import { SubmitButton } from '@/components/ui/submit-button';
import { finishAuthenticator } from '../actions';
import { RecoveryCodes } from '../recovery-codes';

interface SetupFormProps {
  /** Whether an app waits for its first code. */
  isWaiting: boolean;
  /** What the app needs. */
  children: ReactNode;
}

/** The first code, which shows that the app is set up right; then the recovery codes, this once. */
export function SetupForm({ isWaiting, children }: SetupFormProps) {
  const t = useTranslations('security.setup');
  return (
    <ActionForm
      action={finishAuthenticator}
      leave="silent"
      className="gap-6"
      renderDone={({ secret }) => <RecoveryCodes heading={t('done')} codes={secret?.split('\n') ?? []} />}
    >
      {children}
      {isWaiting ? (
        <div className="grid gap-5 border-t border-line pt-6 sm:*:max-w-sm">
          <FormInput
            name="code"
            label={t('code')}
            help={t('code_help')}
            inputMode="numeric"
            autoComplete="one-time-code"
            dir="ltr"
            maxLength={40}
          />
          <FormInput
            name="password"
            type="password"
            label={t('password')}
            help={t('password_help')}
            autoComplete="current-password"
            maxLength={200}
          />
          <SubmitButton className="justify-self-start">{t('submit')}</SubmitButton>
        </div>
      ) : null}
    </ActionForm>
  );
}
