import { useTranslations } from 'next-intl';

const columns = ['a', 'b', 'c', 'd', 'e', 'f', 'g'];

/** An empty grid as high as the real one, so nothing jumps when that arrives. */
export function CalendarSkeleton() {
  const t = useTranslations('calendar');
  return (
    <div role="status" className="event-calendar grid grid-cols-7 divide-x divide-line rounded-card border border-line">
      <span className="sr-only">{t('loading')}</span>
      {columns.map((column) => (
        <div key={column} aria-hidden>
          <div className="h-12 border-b border-line" />
        </div>
      ))}
    </div>
  );
}
