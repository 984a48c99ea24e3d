import { getTranslations } from 'next-intl/server';
import { FormCheckboxList } from '@/components/form/checkbox-list';
import type { StaffRow } from '@/lib/modules/staff/queries';
import { WeightInput } from './weight-input';

interface WhoFieldsProps {
  staff: readonly StaffRow[];
  /** Ticked at first, each with their share of a round robin; all active staff without. */
  offeredBy?: readonly { staffId: number; weight: number }[];
}

/** Who can be booked for it. */
export async function WhoFields({ staff, offeredBy }: WhoFieldsProps) {
  const t = await getTranslations('event_types');
  const weights = new Map(offeredBy?.map(({ staffId, weight }) => [staffId, weight]));
  const ticked = offeredBy ? [...weights.keys()] : staff.filter(({ isActive }) => isActive).map(({ id }) => id);
  return (
    <>
      <FormCheckboxList
        name="staff_ids"
        legend={t('form.staff')}
        help={t('form.staff_help')}
        options={staff.map(({ id, name, isActive }) => ({
          value: String(id),
          label: isActive ? name : t('form.inactive', { name }),
          aside: offeredBy ? <WeightInput staffId={id} name={name} weight={weights.get(id) ?? 1} /> : undefined,
        }))}
        defaultValues={ticked.map(String)}
      />
      {offeredBy ? (
        <p className="-mt-3 hidden max-w-text text-sm text-muted group-has-[[value^=round]:checked]/form:block">
          {t('form.weights_help')}
        </p>
      ) : null}
    </>
  );
}
