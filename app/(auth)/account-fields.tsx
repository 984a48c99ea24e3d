import { useTranslations } from 'next-intl';
import { FormInput } from '@/components/form/fields';
import { NewPasswordField } from '@/components/form/new-password-field';
import { MIN_PASSWORD_LENGTH } from '@/lib/modules/users/schema';

/** Who somebody is and how they will sign in. */
export function AccountFields() {
  const t = useTranslations('auth');
  return (
    <>
      <FormInput name="name" label={t('name')} autoComplete="name" autoFocus maxLength={120} />
      <FormInput name="email" type="email" label={t('email')} autoComplete="username" maxLength={254} />
      <NewPasswordField
        label={t('password')}
        help={t('password_help', { min: MIN_PASSWORD_LENGTH })}
        minLength={MIN_PASSWORD_LENGTH}
      />
    </>
  );
}
