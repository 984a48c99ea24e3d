import { getLocale, getTranslations } from 'next-intl/server';
import { formatMinutes } from '@/components/booking/event-time';
import { FormCheckboxList } from '@/components/form/checkbox-list';
import { formatMoney } from '@/lib/core/money';
import type { EventTypeRow } from '@/lib/modules/event-types/queries';
import type { ExtraRow } from '@/lib/modules/extras/queries';
import { FormSection } from '../../form-section';

interface ExtraFieldsProps {
  eventType: EventTypeRow;
  extras: readonly ExtraRow[];
}

/** What can be added to it, with its price and minutes; nothing while the team has no extras. */
export async function ExtraFields({ eventType, extras }: ExtraFieldsProps) {
  if (extras.length === 0) return null;
  const [t, locale] = await Promise.all([getTranslations('event_types'), getLocale()]);
  const options = extras.map(({ id, name, price, currency, durationMinutes }) => ({
    value: String(id),
    label: (
      <>
        {name}{' '}
        <span className="text-sm text-muted tabular-nums">
          {[
            price > 0 ? formatMoney(price, currency, locale) : t('free'),
            ...(durationMinutes > 0 ? [`+${formatMinutes(durationMinutes, locale)}`] : []),
          ].join(' · ')}
        </span>
      </>
    ),
  }));
  return (
    <FormSection id="extras" title={t('form.extras')}>
      <FormCheckboxList
        name="extra_ids"
        legend={t('form.extras_legend')}
        options={options}
        defaultValues={eventType.extras.map(({ extraId }) => String(extraId))}
      />
    </FormSection>
  );
}
