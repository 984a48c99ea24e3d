import { MailQuestion } from 'lucide';
import { useTranslations } from 'next-intl';
import { ActionForm } from '@/components/form/action-form';
import { FormInput } from '@/components/form/fields';
import { Card, CardBody, CardHeader } from '@/components/ui/card';
import { Icon } from '@/components/ui/icon';
import { SubmitButton } from '@/components/ui/submit-button';
import { cancelEmail, changeEmail } from './actions';

interface EmailCardProps {
  email: string;
  /** The address that is yet to be confirmed. */
  waiting: string | null;
}

/** The e-mail one signs in with, and the way to another. */
export function EmailCard({ email, waiting }: EmailCardProps) {
  const t = useTranslations('settings.profile.email');
  return (
    <Card aria-labelledby="email">
      <CardHeader id="email" title={t('heading')} description={t('description', { email })} />
      <CardBody className="grid gap-5">
        {waiting ? (
          <div className="flex flex-wrap items-center justify-between gap-3 rounded-card bg-info-soft p-3 text-info-text">
            <p className="flex min-w-0 flex-1 basis-64 items-start gap-2.5">
              <Icon of={MailQuestion} className="mt-0.5 size-4 shrink-0" />
              <span className="min-w-0 break-words">{t('waiting', { email: waiting })}</span>
            </p>
            <ActionForm action={cancelEmail} leave="silent">
              <SubmitButton size="sm" variant="secondary">
                {t('cancel')}
              </SubmitButton>
            </ActionForm>
          </div>
        ) : null}
        <ActionForm action={changeEmail}>
          <div className="grid gap-5 md:grid-cols-2">
            <FormInput name="email" type="email" label={t('new')} autoComplete="email" maxLength={254} />
            <FormInput
              name="current_password"
              type="password"
              label={t('password')}
              help={t('password_help')}
              autoComplete="current-password"
              maxLength={200}
            />
          </div>
          <SubmitButton variant="secondary" className="justify-self-start">
            {t('submit')}
          </SubmitButton>
        </ActionForm>
      </CardBody>
    </Card>
  );
}
