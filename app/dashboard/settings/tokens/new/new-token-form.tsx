'use client';

import { useTranslations } from 'next-intl';
import { ActionForm } from '@/components/form/action-form';
import { FormInput } from '@/components/form/fields';
import { Card, CardBody } from '@/components/ui/card';
import { ButtonLink } from '@/components/ui/link';
import { SubmitButton } from '@/components/ui/submit-button';
import { createToken } from '../actions';
import { NewTokenDone } from '../new-token-done';
import { AccessFields } from './access-fields';
import { LifetimeFields } from './lifetime-fields';

interface NewTokenFormProps {
  appUrl: string;
  /** The day put forward where an end is picked, `YYYY-MM-DD`. */
  lastDay: string;
}

/** Name, abilities, lifetime; then the token, this once. */
export function NewTokenForm({ appUrl, lastDay }: NewTokenFormProps) {
  const t = useTranslations('tokens');
  const common = useTranslations('common');
  return (
    <Card>
      <CardBody>
        <ActionForm
          action={createToken}
          renderDone={(state) => (
            <NewTokenDone name={state.values?.name ?? ''} token={state.secret ?? ''} appUrl={appUrl} />
          )}
        >
          <p className="text-muted">{t('form.description')}</p>
          <FormInput name="name" label={t('form.name')} help={t('form.name_help')} maxLength={120} autoComplete="off" />
          <AccessFields />
          <LifetimeFields lastDay={lastDay} />
          <div className="flex flex-wrap gap-2">
            <SubmitButton>{t('create')}</SubmitButton>
            <ButtonLink href="/dashboard/settings/tokens" variant="ghost">
              {common('cancel')}
            </ButtonLink>
          </div>
        </ActionForm>
      </CardBody>
    </Card>
  );
}
