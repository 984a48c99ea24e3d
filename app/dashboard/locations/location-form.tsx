import { useLocale, useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { ActionForm, type FormAction } from '@/components/form/action-form';
import { CountryOptions } from '@/components/form/choices';
import { FormInput, FormSelect, FormSwitch } from '@/components/form/fields';
import { Card, CardBody } from '@/components/ui/card';
import type { LocationRow } from '@/lib/modules/locations/queries';

interface LocationFormProps {
  action: FormAction;
  /** What is changed; a new one without. */
  location?: LocationRow;
  /** Submit and leave. */
  buttons: ReactNode;
}

const texts = {
  address: { max: 300, autoComplete: 'street-address', className: 'sm:col-span-2' },
  zip: { max: 20, autoComplete: 'postal-code', className: '' },
  city: { max: 120, autoComplete: 'address-level2', className: '' },
  state: { max: 120, autoComplete: 'address-level1', className: '' },
} as const;

export function LocationForm({ action, location, buttons }: LocationFormProps) {
  const t = useTranslations('locations.form');
  const locale = useLocale();
  const lines = Object.keys(texts) as (keyof typeof texts)[];
  return (
    <Card>
      <CardBody>
        <ActionForm action={action}>
          <FormInput
            name="name"
            label={t('name')}
            help={t('name_help')}
            defaultValue={location?.name ?? ''}
            maxLength={200}
            autoComplete="off"
          />
          <div className="grid gap-5 sm:grid-cols-2">
            {lines.map((name) => (
              <FormInput
                key={name}
                name={name}
                label={t(name)}
                defaultValue={location?.[name] ?? ''}
                maxLength={texts[name].max}
                autoComplete={texts[name].autoComplete}
                className={texts[name].className}
                optional
              />
            ))}
            <FormSelect name="country" label={t('country')} defaultValue={location?.country ?? ''} optional>
              <option value="">{t('country_none')}</option>
              <CountryOptions locale={locale} />
            </FormSelect>
            <FormInput
              name="phone"
              type="tel"
              label={t('phone')}
              defaultValue={location?.phone ?? ''}
              maxLength={50}
              autoComplete="tel"
              optional
            />
          </div>
          <FormSwitch name="is_active" label={t('is_active')} defaultChecked={location?.isActive ?? true} />
          <div className="flex flex-wrap gap-2">{buttons}</div>
        </ActionForm>
      </CardBody>
    </Card>
  );
}
