import { Globe, Layers, Star, UsersRound } from 'lucide';
import { useTranslations } from 'next-intl';
import { WeekHours } from '@/components/availability/week-hours';
import { Badge } from '@/components/ui/badge';
import { Icon } from '@/components/ui/icon';
import { Link } from '@/components/ui/link';
import { labelOfZone } from '@/lib/core/time-zones';
import type { ScheduleInUse } from '@/lib/modules/availability/schedules/service';

interface ScheduleCardProps {
  schedule: ScheduleInUse;
  /** 0 is Sunday. */
  weekStart: number;
  now: Date;
}

/** A schedule as a card: its week at a glance and who uses it; the whole card leads to it. */
export function ScheduleCard({ schedule, weekStart, now }: ScheduleCardProps) {
  const t = useTranslations('availability.schedules');
  const { use } = schedule;
  const names = use.staff.map(({ name }) => name);
  return (
    <li className="relative grid content-start gap-4 rounded-card border border-line bg-bg p-4 transition-colors duration-control has-[a:hover]:border-line-strong has-[a:hover]:bg-surface dark:bg-surface dark:has-[a:hover]:bg-hover">
      <div className="flex items-start justify-between gap-3">
        <h2 className="min-w-0 text-md font-semibold break-words">
          <Link
            href={`/dashboard/availability/${schedule.id}`}
            className="font-semibold text-fg no-underline after:absolute after:inset-0 after:rounded-card"
          >
            {schedule.name}
          </Link>
        </h2>
        {schedule.isDefault ? (
          <Badge tone="accent" icon={Star}>
            {t('default')}
          </Badge>
        ) : null}
      </div>
      <WeekHours rules={schedule.rules} weekStart={weekStart} />
      <ul className="grid gap-1.5 text-sm text-muted [&_svg]:mt-0.5 [&_svg]:size-4 [&_svg]:shrink-0">
        <li className="flex gap-2">
          <Icon of={Globe} strokeWidth={1.75} />
          {labelOfZone(schedule.timezone, now)}
        </li>
        <li className="flex gap-2">
          <Icon of={UsersRound} strokeWidth={1.75} />
          <span>
            {schedule.isDefault ? <span className="block">{t('usual_default')}</span> : null}
            {names.length > 0 ? t('used_by', { names: names.join(', ') }) : schedule.isDefault ? null : t('unused')}
          </span>
        </li>
        {use.eventTypes > 0 ? (
          <li className="flex gap-2">
            <Icon of={Layers} strokeWidth={1.75} />
            {t('event_types', { count: use.eventTypes })}
          </li>
        ) : null}
      </ul>
    </li>
  );
}
