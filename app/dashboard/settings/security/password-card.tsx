import { useTranslations } from 'next-intl';
import { ActionForm } from '@/components/form/action-form';
import { FormInput } from '@/components/form/fields';
import { NewPasswordField } from '@/components/form/new-password-field';
import { Card, CardBody, CardHeader } from '@/components/ui/card';
import { SubmitButton } from '@/components/ui/submit-button';
import { MIN_PASSWORD_LENGTH } from '@/lib/modules/users/schema';
import { changePassword } from './actions';

/** A new password for whoever knows the one there is. */
export function PasswordCard({ email }: { email: string }) {
  const t = useTranslations('security.password');
  return (
    <Card aria-labelledby="password">
      <CardHeader id="password" title={t('heading')} description={t('description')} />
      <CardBody>
        <ActionForm action={changePassword} className="max-w-md">
          {/* By it password managers know whose password this is. */}
          <input type="hidden" name="username" autoComplete="username" value={email} />
          <FormInput
            name="current_password"
            type="password"
            label={t('current')}
            autoComplete="current-password"
            maxLength={200}
          />
          <NewPasswordField
            label={t('new')}
            help={t('help', { min: MIN_PASSWORD_LENGTH })}
            minLength={MIN_PASSWORD_LENGTH}
          />
          <SubmitButton className="justify-self-start">{t('submit')}</SubmitButton>
        </ActionForm>
      </CardBody>
    </Card>
  );
}
