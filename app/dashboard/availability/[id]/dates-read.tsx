import { useLocale, useTranslations } from 'next-intl';
import { formatDayHours } from '@/components/availability/hours-format';
import { dayToWallDate } from '@/components/calendar/wall-date';
import { formatWall } from '@/components/calendar/wall-format';
import type { OpenMinutes } from '@/lib/modules/availability/rules';

/** Days to come with other hours, for those who may not change them. @param days `YYYY-MM-DD` with its hours, by date */
export function DatesRead({ days }: { days: readonly [string, OpenMinutes[]][] }) {
  const t = useTranslations('availability');
  const locale = useLocale();
  if (days.length === 0) return <p className="text-sm text-muted">{t('dates.none')}</p>;
  return (
    <ul aria-labelledby="dates" className="grid gap-1.5">
      {days.map(([day, hours]) => (
        <li key={day} className="flex flex-wrap justify-between gap-x-4">
          <span className="first-letter:uppercase">
            {formatWall(dayToWallDate(day) ?? new Date(), 'fullDay', locale)}
          </span>
          <span className="text-muted tabular-nums">{formatDayHours(hours, locale) || t('closed')}</span>
        </li>
      ))}
    </ul>
  );
}
