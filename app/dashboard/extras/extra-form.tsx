import { useTranslations } from 'next-intl';
import { CatalogForm } from '@/components/catalog/catalog-form';
import type { FormAction } from '@/components/form/action-form';
import { FormCheckboxList } from '@/components/form/checkbox-list';
import { FormInput, FormMoney, FormSwitch, FormTextarea } from '@/components/form/fields';
import { currencyExponent, toMajor } from '@/lib/core/money';
import type { ExtraRow } from '@/lib/modules/extras/queries';

interface ExtraFormProps {
  action: FormAction;
  /** What is changed; a new one without. */
  extra?: ExtraRow;
  /** The team's, for a new one. */
  currency: string;
  eventTypes: readonly { id: number; name: string }[];
}

export function ExtraForm({ action, extra, currency: ofTeam, eventTypes }: ExtraFormProps) {
  const t = useTranslations('extras.form');
  const common = useTranslations('common');
  const currency = extra?.currency ?? ofTeam;
  const decimals = currencyExponent(currency);
  return (
    <CatalogForm
      action={action}
      label={extra ? t('edit_label', { name: extra.name }) : t('new_label')}
      submit={extra ? common('save_changes') : t('create')}
    >
      <FormInput
        name="name"
        label={t('name')}
        help={t('name_help')}
        defaultValue={extra?.name ?? ''}
        maxLength={200}
        autoComplete="off"
        data-first-focus={extra ? undefined : true}
      />
      <FormTextarea
        name="description"
        label={t('description')}
        defaultValue={extra?.description ?? ''}
        maxLength={5_000}
        optional
      />
      <div className="grid gap-5 sm:grid-cols-3">
        <FormMoney
          name="price"
          label={t('price')}
          currency={currency}
          decimals={decimals}
          defaultValue={toMajor(extra?.price ?? 0, currency).toFixed(decimals)}
          className="[&>span]:w-full"
        />
        <FormInput
          name="duration"
          type="number"
          inputMode="numeric"
          label={t('duration')}
          min={0}
          max={1_440}
          defaultValue={extra?.durationMinutes ?? 0}
        />
        <FormInput
          name="max_quantity"
          type="number"
          inputMode="numeric"
          label={t('max_quantity')}
          min={1}
          max={1_000}
          defaultValue={extra?.maxQuantity ?? 1}
        />
      </div>
      {eventTypes.length > 0 ? (
        <FormCheckboxList
          name="event_type_ids"
          legend={t('event_types')}
          help={t('event_types_help')}
          options={eventTypes.map(({ id, name }) => ({ value: String(id), label: name }))}
          defaultValues={extra?.eventTypes.map(({ eventTypeId }) => String(eventTypeId))}
        />
      ) : null}
      <FormSwitch
        name="is_required"
        label={t('is_required')}
        help={t('is_required_help')}
        defaultChecked={extra?.isRequired ?? false}
      />
      <FormSwitch name="is_active" label={t('is_active')} defaultChecked={extra?.isActive ?? true} />
    </CatalogForm>
  );
}
