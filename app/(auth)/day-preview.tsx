import { Braces, type IconNode, Server, ShieldCheck } from 'lucide';
import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { cn } from '@/components/ui/cn';
import { Icon } from '@/components/ui/icon';
import { eventColorStyle } from '@/lib/core/color';

const points: { key: 'own' | 'never_double' | 'api'; icon: IconNode }[] = [
  { key: 'own', icon: Server },
  { key: 'never_double', icon: ShieldCheck },
  { key: 'api', icon: Braces },
];

/** What waits behind the door: a day drawn in the colours of the calendar, and three promises. */
export function DayPreview() {
  const t = useTranslations('auth.aside');
  return (
    <aside
      aria-label={t('label')}
      className="sticky top-0 hidden h-dvh overflow-hidden border-s border-line bg-sunken lg:grid lg:place-items-center"
    >
      <div className="grid w-full max-w-md gap-8 px-10 py-12">
        <div className="grid gap-2">
          <p className="text-2xl font-semibold tracking-tight text-balance">{t('title')}</p>
          <p className="text-md text-muted">{t('body')}</p>
        </div>
        <Day />
        <ul className="grid gap-2.5">
          {points.map(({ key, icon }) => (
            <li key={key} className="flex items-center gap-3 text-muted">
              <Icon of={icon} className="size-4.5 text-accent-text" strokeWidth={1.75} />
              {t(`points.${key}`)}
            </li>
          ))}
        </ul>
      </div>
    </aside>
  );
}

function Day() {
  const t = useTranslations('auth.aside');
  return (
    <div className="grid gap-2 rounded-card border border-line bg-bg p-4 dark:bg-surface">
      <p className="pb-1 text-sm font-semibold">{t('today')}</p>
      <Slot time="9:00" color="indigo" name={t('items.cut')} person="Lucía Romero" className="min-h-14" />
      <div className="flex items-center gap-3">
        <span className="w-10 text-end text-xs font-medium text-danger-text">{t('now')}</span>
        <span className="h-px flex-1 bg-danger" />
      </div>
      <Slot time="10:15" color="teal" name={t('items.colour')} person="Tom Becker" className="min-h-20" />
      <div className="flex items-center gap-3">
        <span className="w-10" />
        <p className="flex-1 rounded-control border border-dashed border-line-strong px-3 py-2 text-sm text-muted">
          {t('free')}
        </p>
      </div>
      <Slot time="12:30" color="amber" name={t('items.consult')} person="Aisha Khan" className="min-h-12" />
    </div>
  );
}

interface SlotProps {
  time: string;
  color: string;
  name: ReactNode;
  person: string;
  className: string;
}

function Slot({ time, color, name, person, className }: SlotProps) {
  return (
    <div className="flex gap-3">
      <span className="w-10 pt-2 text-end text-xs text-muted tabular-nums">{time}</span>
      <div
        style={eventColorStyle(color)}
        className={cn(
          'grid flex-1 content-start rounded-control border-s-3 border-event-stripe bg-event-fill px-3 py-2 text-event-text',
          className,
        )}
      >
        <span className="text-sm font-medium">{name}</span>
        <span className="text-xs">{person}</span>
      </div>
    </div>
  );
}
