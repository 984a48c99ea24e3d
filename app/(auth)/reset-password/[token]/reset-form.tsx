'use client';

import { CircleCheck } from 'lucide';
import { useTranslations } from 'next-intl';
import { ActionForm } from '@/components/form/action-form';
import { NewPasswordField } from '@/components/form/new-password-field';
import { Icon } from '@/components/ui/icon';
import { ButtonLink } from '@/components/ui/link';
import { SubmitButton } from '@/components/ui/submit-button';
import { setPassword } from './actions';

interface ResetFormProps {
  token: string;
  minLength: number;
}

/** The new password, once; then the way in. */
export function ResetForm({ token, minLength }: ResetFormProps) {
  const t = useTranslations('auth');
  return (
    <ActionForm
      action={setPassword}
      leave="silent"
      renderDone={() => (
        <div className="grid gap-5">
          <p role="status" className="flex gap-3 rounded-card bg-success-soft p-4 text-success-text">
            <Icon of={CircleCheck} className="mt-0.5 size-5 shrink-0" strokeWidth={1.75} />
            <span>{t('reset.done')}</span>
          </p>
          <ButtonLink href="/sign-in" variant="primary" size="lg">
            {t('sign_in.submit')}
          </ButtonLink>
        </div>
      )}
    >
      <input type="hidden" name="token" value={token} />
      <NewPasswordField
        label={t('reset.password')}
        help={t('password_help', { min: minLength })}
        minLength={minLength}
        autoFocus
      />
      <SubmitButton size="lg" className="w-full">
        {t('reset.submit')}
      </SubmitButton>
    </ActionForm>
  );
}
