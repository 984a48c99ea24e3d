import { useTranslations } from 'next-intl';
import { TimeZoneOptions } from '@/components/form/choices';
import { FormSelect } from '@/components/form/fields';
import { labelOfZone } from '@/lib/core/time-zones';
import type { StaffRow } from '@/lib/modules/staff/queries';

export interface HoursChoices {
  schedules: readonly { id: number; name: string }[];
  /** IANA zone of whoever has none of their own. */
  teamZone: string;
  now: Date;
}

/** When somebody works, and on which clock. */
export function HoursFields({ staff, hours }: { staff: StaffRow | undefined; hours: HoursChoices }) {
  const t = useTranslations('staff.form');
  return (
    <div className="grid gap-5 sm:grid-cols-2">
      <FormSelect
        name="schedule_id"
        label={t('schedule')}
        help={t('schedule_help')}
        defaultValue={staff?.scheduleId ?? ''}
        optional
      >
        <option value="">{t('schedule_none')}</option>
        {hours.schedules.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </FormSelect>
      <FormSelect name="timezone" label={t('timezone')} defaultValue={staff?.timezone ?? ''} optional>
        <option value="">{t('timezone_team', { zone: labelOfZone(hours.teamZone, hours.now) })}</option>
        <TimeZoneOptions current={staff?.timezone ?? undefined} now={hours.now} />
      </FormSelect>
    </div>
  );
}
