import { useTranslations } from 'next-intl';
import { CatalogForm } from '@/components/catalog/catalog-form';
import type { FormAction } from '@/components/form/action-form';
import { FormCheckboxList } from '@/components/form/checkbox-list';
import { FormColor, FormInput, FormSelect, FormSwitch } from '@/components/form/fields';
import type { Role } from '@/lib/core/abilities';
import type { StaffRow } from '@/lib/modules/staff/queries';
import { type HoursChoices, HoursFields } from './hours-fields';

interface StaffFormProps {
  action: FormAction;
  /** Who is changed; somebody new without. */
  staff?: StaffRow;
  hours: HoursChoices;
  eventTypes: readonly { id: number; name: string }[];
  /** Members of the team whom no other staff member is. */
  members: readonly { id: number; name: string; role: Role }[];
}

export function StaffForm({ action, staff, hours, eventTypes, members }: StaffFormProps) {
  const t = useTranslations('staff.form');
  const roles = useTranslations('staff.roles');
  const common = useTranslations('common');
  return (
    <CatalogForm
      action={action}
      label={staff ? t('edit_label', { name: staff.name }) : t('new_label')}
      submit={staff ? common('save_changes') : t('create')}
      focusAfter="stranded"
    >
      <FormInput
        name="name"
        label={t('name')}
        help={t('name_help')}
        defaultValue={staff?.name ?? ''}
        maxLength={200}
        autoComplete="off"
        data-first-focus={staff ? undefined : true}
      />
      <div className="grid gap-5 sm:grid-cols-2">
        <FormInput
          name="email"
          type="email"
          label={t('email')}
          defaultValue={staff?.email ?? ''}
          maxLength={254}
          autoComplete="off"
          optional
        />
        <FormInput
          name="phone"
          type="tel"
          label={t('phone')}
          defaultValue={staff?.phone ?? ''}
          maxLength={50}
          autoComplete="off"
          optional
        />
      </div>
      <FormColor
        name="color"
        label={t('color')}
        help={t('color_help')}
        defaultValue={staff?.color}
        sample={staff?.name}
      />
      {eventTypes.length > 0 ? (
        <FormCheckboxList
          name="event_type_ids"
          legend={t('services')}
          options={eventTypes.map(({ id, name }) => ({ value: String(id), label: name }))}
          defaultValues={staff?.eventTypes.map(({ eventTypeId }) => String(eventTypeId))}
        />
      ) : null}
      <HoursFields staff={staff} hours={hours} />
      <div className="grid gap-5 sm:grid-cols-2">
        <FormSelect
          name="user_id"
          label={t('member')}
          help={t('member_help')}
          defaultValue={staff?.userId ?? ''}
          optional
        >
          <option value="">{t('member_none')}</option>
          {members.map(({ id, name, role }) => (
            <option key={id} value={id}>
              {name} · {roles(role)}
            </option>
          ))}
        </FormSelect>
        <FormInput
          name="daily_limit"
          type="number"
          inputMode="numeric"
          label={t('daily_limit')}
          help={t('daily_limit_help')}
          min={1}
          max={1_000}
          defaultValue={staff?.dailyLimit ?? ''}
          optional
        />
      </div>
      <FormSwitch
        name="is_active"
        label={t('is_active')}
        help={t('is_active_help')}
        defaultChecked={staff?.isActive ?? true}
      />
    </CatalogForm>
  );
}

/** What members of the staff role change of themselves. */
export function OwnStaffForm({ action, staff, hours }: Pick<StaffFormProps, 'action' | 'hours'> & { staff: StaffRow }) {
  const t = useTranslations('staff.form');
  const common = useTranslations('common');
  return (
    <CatalogForm
      action={action}
      label={t('edit_label', { name: staff.name })}
      submit={common('save_changes')}
      focusAfter="stranded"
    >
      <HoursFields staff={staff} hours={hours} />
    </CatalogForm>
  );
}
