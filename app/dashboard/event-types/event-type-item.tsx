import { useLocale, useTranslations } from 'next-intl';
import { type ReactNode, Suspense } from 'react';
import { formatMinutes } from '@/components/booking/event-time';
import { LiveSwitch } from '@/components/form/live-switch';
import { Badge } from '@/components/ui/badge';
import { cn } from '@/components/ui/cn';
import { Link } from '@/components/ui/link';
import { Skeleton } from '@/components/ui/states';
import { Avatar } from '@/components/ui/text-parts';
import { eventColorStyle } from '@/lib/core/color';
import { formatMoney } from '@/lib/core/money';
import type { EventTypeRow } from '@/lib/modules/event-types/queries';
import { switchEventType } from './actions';

interface EventTypeItemProps {
  eventType: EventTypeRow;
  staffNames: ReadonlyMap<number, string>;
  /** When it can next be booked; comes later than the rest. */
  nextFree: ReactNode;
  /** What can be done with it; absent for those who may not change it. */
  menu: ReactNode;
}

/** One line of the list: its colour, what it is, how long, how much, who, when next; and whether it can be booked. */
export function EventTypeItem({ eventType, staffNames, nextFree, menu }: EventTypeItemProps) {
  const t = useTranslations('event_types');
  const locale = useLocale();
  const { id, name, description, durationMinutes, price, currency, isActive } = eventType;
  const money = price > 0 ? formatMoney(price, currency, locale) : t('free');
  return (
    <li
      style={eventColorStyle(eventType.color)}
      className="relative grid grid-cols-[minmax(0,1fr)_auto] items-center gap-x-5 gap-y-1 border-t border-line py-3 ps-6 pe-3 before:absolute before:inset-y-2.5 before:start-2.5 before:w-1 before:rounded-full before:bg-event-stripe md:grid-cols-[minmax(0,1fr)_5rem_5.5rem_auto] lg:grid-cols-[minmax(0,1fr)_5rem_5.5rem_7.5rem_10.5rem_auto]"
    >
      <div className="grid min-w-0 gap-0.5">
        {menu ? (
          <Link
            href={`/dashboard/event-types/${id}/basics`}
            className="w-fit max-w-full truncate text-fg no-underline hover:underline"
          >
            {name}
          </Link>
        ) : (
          <span className="truncate font-medium">{name}</span>
        )}
        {description ? <p className="truncate text-sm text-muted">{description}</p> : null}
      </div>
      <p className="text-end text-sm tabular-nums max-md:order-1 max-md:text-start">
        {formatMinutes(durationMinutes, locale)}
        <span className="md:hidden"> · {money}</span>
      </p>
      <p className="text-end text-sm tabular-nums max-md:hidden">{money}</p>
      <Staff names={eventType.staff.map(({ staffId }) => staffNames.get(staffId) ?? '').filter(Boolean)} />
      <div className="col-span-full row-start-3 text-sm md:row-start-2 lg:col-auto lg:row-auto">
        <Suspense fallback={<Skeleton className="h-5 w-32" />}>{nextFree}</Suspense>
      </div>
      <div className="flex items-center gap-2 justify-self-end">
        {menu ? (
          <>
            <LiveSwitch
              id={`active-${id}`}
              checked={isActive}
              action={switchEventType.bind(null, id)}
              label={t('bookable', { name })}
              undoLabel={t('undo')}
            />
            {menu}
          </>
        ) : (
          <Badge tone={isActive ? 'success' : 'neutral'}>{t(isActive ? 'active' : 'inactive')}</Badge>
        )}
      </div>
    </li>
  );
}

const MAX_FACES = 4;

function Staff({ names }: { names: string[] }) {
  const t = useTranslations('event_types');
  const place = 'text-sm max-lg:col-span-full max-lg:row-start-4';
  if (names.length === 0) return <p className={cn(place, 'text-warning-text')}>{t('nobody')}</p>;
  return (
    <p title={names.join(', ')} className={cn(place, 'flex items-center gap-1 text-muted')}>
      <span className="min-w-0 truncate lg:sr-only">{names.join(', ')}</span>
      {names.slice(0, MAX_FACES).map((name) => (
        <span key={name} className="max-lg:hidden">
          <Avatar name={name} size="sm" />
        </span>
      ))}
      {names.length > MAX_FACES ? <span className="max-lg:hidden">+{names.length - MAX_FACES}</span> : null}
    </p>
  );
}
