import { useTranslations } from 'next-intl';
import { FormSelect } from '@/components/form/fields';
import { clocks, weekStarts } from '@/lib/core/preferences';
import type { ReadingStyle } from '@/lib/modules/users/reading/schema';

/** How times are written and where a week begins. */
export function TimeFields({ clock, weekStart }: ReadingStyle) {
  const t = useTranslations('settings.profile');
  return (
    <>
      <FormSelect name="clock" label={t('clock')} defaultValue={clock}>
        {clocks.map((value) => (
          <option key={value} value={value}>
            {t(`clocks.${value}`)}
          </option>
        ))}
      </FormSelect>
      <FormSelect name="week_start" label={t('week_start')} defaultValue={weekStart}>
        {weekStarts.map((value) => (
          <option key={value} value={value}>
            {t(`week_starts.${value}`)}
          </option>
        ))}
      </FormSelect>
    </>
  );
}
