import { useLocale, useTranslations } from 'next-intl';
import { CatalogForm } from '@/components/catalog/catalog-form';
import type { FormAction } from '@/components/form/action-form';
import { FormCheckboxList } from '@/components/form/checkbox-list';
import { CountryOptions, TimeZoneOptions } from '@/components/form/choices';
import { FormInput, FormSelect, FormSwitch } from '@/components/form/fields';
import { labelOfZone } from '@/lib/core/time-zones';
import type { LocationRow } from '@/lib/modules/locations/queries';

interface LocationFormProps {
  action: FormAction;
  /** What is changed; a new one without. */
  location?: LocationRow;
  /** The zone of a place without one of its own, IANA. */
  teamZone: string;
  now: Date;
  eventTypes: readonly { id: number; name: string }[];
  /** Ids of those that take place here. */
  offered?: readonly number[];
}

const texts = {
  address: { max: 300, autoComplete: 'street-address', className: 'sm:col-span-2' },
  zip: { max: 20, autoComplete: 'postal-code', className: '' },
  city: { max: 120, autoComplete: 'address-level2', className: '' },
  state: { max: 120, autoComplete: 'address-level1', className: '' },
} as const;

export function LocationForm({ action, location, teamZone, now, eventTypes, offered = [] }: LocationFormProps) {
  const t = useTranslations('locations.form');
  const common = useTranslations('common');
  const locale = useLocale();
  const lines = Object.keys(texts) as (keyof typeof texts)[];
  return (
    <CatalogForm
      action={action}
      label={location ? t('edit_label', { name: location.name }) : t('new_label')}
      submit={location ? common('save_changes') : t('create')}
    >
      <FormInput
        name="name"
        label={t('name')}
        help={t('name_help')}
        defaultValue={location?.name ?? ''}
        maxLength={200}
        autoComplete="off"
        data-first-focus={location ? undefined : true}
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
        <FormInput
          name="capacity"
          type="number"
          inputMode="numeric"
          label={t('capacity')}
          help={t('capacity_help')}
          min={1}
          max={10_000}
          defaultValue={location?.capacity ?? ''}
          optional
        />
        <FormSelect
          name="timezone"
          label={t('timezone')}
          defaultValue={location?.timezone ?? ''}
          optional
          className="sm:col-span-2"
        >
          <option value="">{t('timezone_team', { zone: labelOfZone(teamZone, now) })}</option>
          <TimeZoneOptions current={location?.timezone ?? undefined} now={now} />
        </FormSelect>
      </div>
      {eventTypes.length > 0 ? (
        <FormCheckboxList
          name="event_type_ids"
          legend={t('event_types')}
          options={eventTypes.map(({ id, name }) => ({ value: String(id), label: name }))}
          defaultValues={offered.map(String)}
        />
      ) : null}
      <FormSwitch name="is_active" label={t('is_active')} defaultChecked={location?.isActive ?? true} />
    </CatalogForm>
  );
}
