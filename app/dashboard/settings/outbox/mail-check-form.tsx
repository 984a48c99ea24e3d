'use client';

import { MailCheck } from 'lucide';
import { useTranslations } from 'next-intl';
import { ActionForm, type FormAction } from '@/components/form/action-form';
import { Icon } from '@/components/ui/icon';
import { SubmitButton } from '@/components/ui/submit-button';
import type { FormState } from '@/lib/core/form-state';

/** Sends the message; what came of it stays on the page. */
export function MailCheckForm({ action }: { action: FormAction }) {
  const t = useTranslations('outbox.check');
  return (
    <ActionForm action={action} leave="silent" renderDone={renderDone} className="justify-items-start">
      <SubmitButton variant="secondary">{t('submit')}</SubmitButton>
    </ActionForm>
  );
}

function renderDone({ message }: FormState) {
  return (
    <p role="status" className="flex gap-2.5 rounded-card bg-success-soft p-3 text-success-text">
      <Icon of={MailCheck} className="mt-0.5 size-4 shrink-0" />
      <span className="min-w-0 break-words">{message}</span>
    </p>
  );
}
