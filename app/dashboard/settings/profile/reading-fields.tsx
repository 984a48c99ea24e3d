import { useTranslations } from 'next-intl';
import { FormSelect } from '@/components/form/fields';
import { clocks, densities, weekStarts } from '@/lib/core/preferences';
import type { ReadingStyle } from '@/lib/modules/users/reading/schema';

/** How times are written, where a week begins and how high rows are. */
export function ReadingFields({ clock, weekStart, density }: ReadingStyle) {
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
      <FormSelect name="density" label={t('density')} help={t('density_help')} defaultValue={density}>
        {densities.map((value) => (
          <option key={value} value={value}>
            {t(`densities.${value}`)}
          </option>
        ))}
      </FormSelect>
    </>
  );
}
