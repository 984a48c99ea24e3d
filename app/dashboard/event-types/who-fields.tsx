import { getTranslations } from 'next-intl/server';
import { FormCheckboxList } from '@/components/form/checkbox-list';
import type { StaffRow } from '@/lib/modules/staff/queries';

interface WhoFieldsProps {
  staff: readonly StaffRow[];
  /** Ticked at first; all active staff without. */
  offeredBy?: readonly number[];
}

/** Who can be booked for it. */
export async function WhoFields({ staff, offeredBy }: WhoFieldsProps) {
  const t = await getTranslations('event_types');
  const ticked = offeredBy ?? staff.filter(({ isActive }) => isActive).map(({ id }) => id);
  return (
    <FormCheckboxList
      name="staff_ids"
      legend={t('form.staff')}
      help={t('form.staff_help')}
      options={staff.map(({ id, name, isActive }) => ({
        value: String(id),
        label: isActive ? name : t('form.inactive', { name }),
      }))}
      defaultValues={ticked.map(String)}
    />
  );
}
