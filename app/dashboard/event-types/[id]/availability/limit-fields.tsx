import { getTranslations } from 'next-intl/server';
import type { EventTypeRow } from '@/lib/modules/event-types/queries';
import { FormSection } from '../../form-section';
import { NumberInput } from '../../number-input';
import { DurationField } from './duration-field';

/** How soon, how far ahead and how often it can be booked, and until when cancelled. */
export async function LimitFields({ eventType }: { eventType: EventTypeRow }) {
  const t = await getTranslations('event_types.form');
  return (
    <FormSection id="limits" title={t('limits')}>
      <div className="grid gap-5 sm:grid-cols-2">
        <DurationField
          name="minimum_notice"
          label={t('minimum_notice')}
          help={t('minimum_notice_help')}
          value={eventType.minimumNoticeMinutes}
        />
        <DurationField
          name="maximum_advance"
          label={t('maximum_advance')}
          help={t('maximum_advance_help')}
          value={eventType.maximumAdvanceDays}
          optional
        />
        <NumberInput
          name="daily_limit"
          label={t('daily_limit')}
          help={t('daily_limit_help')}
          value={eventType.dailyLimit ?? ''}
          min={1}
          optional
        />
        <DurationField
          name="cancellation_window"
          label={t('cancellation_window')}
          help={t('cancellation_window_help')}
          value={eventType.cancellationWindowHours}
        />
      </div>
    </FormSection>
  );
}
