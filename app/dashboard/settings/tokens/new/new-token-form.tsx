'use client';

import { useTranslations } from 'next-intl';
import { ActionForm } from '@/components/form/action-form';
import { FormInput, FormRadioCards, FormSelect } from '@/components/form/fields';
import { Card, CardBody } from '@/components/ui/card';
import { ButtonLink } from '@/components/ui/link';
import { SubmitButton } from '@/components/ui/submit-button';
import { TOKEN_LIFETIMES, TOKEN_PRESETS } from '@/lib/modules/api-tokens/rules';
import { createToken } from '../actions';
import { AbilityMatrix } from './ability-matrix';
import { NewTokenDone } from './new-token-done';

/** Name, abilities, lifetime; then the token, this once. */
export function NewTokenForm({ appUrl }: { appUrl: string }) {
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
          <div className="group grid gap-5">
            <FormRadioCards
              name="preset"
              legend={t('form.access')}
              defaultValue="everything"
              options={TOKEN_PRESETS.map((value) => ({
                value,
                label: t(`presets.${value}`),
                description: t(`preset_notes.${value}`),
              }))}
            />
            <div className="hidden group-has-[[value=custom]:checked]:block">
              <AbilityMatrix />
            </div>
          </div>
          <FormSelect
            name="expires_in_days"
            label={t('form.lifetime')}
            help={t('form.lifetime_help')}
            defaultValue="90"
            optional={false}
            className="max-w-72"
          >
            {TOKEN_LIFETIMES.map((days) => (
              <option key={days} value={days ?? ''}>
                {days === null ? t('form.lifetime_never') : t('form.lifetime_days', { days })}
              </option>
            ))}
          </FormSelect>
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
