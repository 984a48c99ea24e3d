import { getTranslations } from 'next-intl/server';
import { FormSelect } from '@/components/form/fields';
import { Link } from '@/components/ui/link';
import type { HoursChoicesRow } from '@/lib/modules/event-types/hours/queries';
import type { EventTypeRow } from '@/lib/modules/event-types/queries';
import { FormSection } from '../../form-section';
import { DurationField } from './duration-field';

interface WhenFieldsProps {
  eventType: EventTypeRow;
  schedules: HoursChoicesRow['schedules'];
}

/** Which hours count, and what stays free around an appointment. */
export async function WhenFields({ eventType, schedules }: WhenFieldsProps) {
  const t = await getTranslations('event_types.form');
  const usual = schedules.find(({ isDefault }) => isDefault);
  const link = (chunks: React.ReactNode) => <Link href="/dashboard/availability">{chunks}</Link>;
  return (
    <FormSection id="hours" title={t('hours')}>
      <FormSelect
        name="schedule_id"
        label={t('schedule')}
        help={t.rich('schedule_help', { link })}
        defaultValue={eventType.scheduleId ?? ''}
        className="max-w-96"
        optional
      >
        <option value="">{usual ? t('schedule_default', { name: usual.name }) : t('schedule_none')}</option>
        {schedules
          .filter(({ id, isDefault }) => !isDefault || id === eventType.scheduleId)
          .map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
      </FormSelect>
      <div className="grid gap-5 sm:grid-cols-2">
        <DurationField name="buffer_before" label={t('buffer_before')} value={eventType.bufferBeforeMinutes} />
        <DurationField
          name="buffer_after"
          label={t('buffer_after')}
          help={t('buffer_help')}
          value={eventType.bufferAfterMinutes}
        />
      </div>
    </FormSection>
  );
}
