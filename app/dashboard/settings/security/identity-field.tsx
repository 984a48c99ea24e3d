'use client';

import { useTranslations } from 'next-intl';
import { FormInput } from '@/components/form/fields';

/** Either proof of who one is; named so that what is typed is never shown again. */
export function IdentityField() {
  const t = useTranslations('security.identity');
  return (
    <FormInput
      name="password_or_code"
      type="password"
      label={t('label')}
      help={t('help')}
      autoComplete="current-password"
      maxLength={200}
      className="sm:max-w-sm"
    />
  );
}
