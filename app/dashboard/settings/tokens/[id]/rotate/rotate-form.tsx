'use client';

import { useTranslations } from 'next-intl';
import { ActionForm } from '@/components/form/action-form';
import { FormRadioCards } from '@/components/form/fields';
import { ButtonLink } from '@/components/ui/link';
import { SubmitButton } from '@/components/ui/submit-button';
import { TOKEN_OVERLAPS } from '@/lib/modules/api-tokens/rules';
import { rotateToken } from '../../actions';
import { NewTokenDone } from '../../new-token-done';

interface RotateFormProps {
  id: number;
  name: string;
  appUrl: string;
}

/** How long the old token works on; then the new one, this once. */
export function RotateForm({ id, name, appUrl }: RotateFormProps) {
  const t = useTranslations('tokens.rotation');
  const tokens = useTranslations('tokens');
  return (
    <ActionForm
      action={rotateToken}
      leave="silent"
      renderDone={({ secret = '' }) => <NewTokenDone name={name} token={secret} appUrl={appUrl} />}
    >
      <p className="max-w-text text-muted">{t('description')}</p>
      <input type="hidden" name="token_id" value={id} />
      <FormRadioCards
        name="overlap"
        legend={t('overlap')}
        defaultValue="day"
        options={TOKEN_OVERLAPS.map((value) => ({
          value,
          label: t(`overlaps.${value}.label`),
          description: t(`overlaps.${value}.note`),
        }))}
      />
      <div className="flex flex-wrap gap-2">
        <SubmitButton>{t('submit')}</SubmitButton>
        <ButtonLink href="/dashboard/settings/tokens" variant="ghost">
          {tokens('revoke_keep')}
        </ButtonLink>
      </div>
    </ActionForm>
  );
}
