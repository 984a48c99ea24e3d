import { Ban, CalendarCheck, CalendarX, Check, PowerOff, UserX } from 'lucide';
import { getLocale, getTranslations } from 'next-intl/server';
import { formatLongDay } from '@/components/booking/event-time';
import { Icon } from '@/components/ui/icon';
import { ButtonLink } from '@/components/ui/link';
import { EmptyState } from '@/components/ui/states';
import { dateTimeFormat } from '@/lib/core/formats';
import { startOfDay } from '@/lib/core/wall-time';
import type { Ctx } from '@/lib/infra/ctx';
import { explainDay } from '@/lib/modules/event-types/explanation/service';
import type { HoursChoicesRow } from '@/lib/modules/event-types/hours/queries';
import type { EventTypeRow } from '@/lib/modules/event-types/queries';
import { groupStarts, type StartGroup } from './day-groups';
import type { DayQuestionView } from './day-question';
import { ReasonLine, type ReasonPlaces } from './reason-line';

interface DayListProps {
  ctx: Ctx;
  eventType: EventTypeRow;
  question: DayQuestionView;
  staff: HoursChoicesRow['staff'];
  schedules: HoursChoicesRow['schedules'];
}

/** Every start of a day: offered and with whom, or not and why, with the way to what decides it. */
export async function DayList({ ctx, eventType, question, staff, schedules }: DayListProps) {
  const [t, locale] = await Promise.all([getTranslations('event_types.why'), getLocale()]);
  const basics = `/dashboard/event-types/${eventType.id}/basics`;
  if (!eventType.isActive) {
    return (
      <EmptyState
        icon={PowerOff}
        title={t('switched_off')}
        action={<ButtonLink href={`${basics}#field-is_active`}>{t('to_switch')}</ButtonLink>}
      />
    );
  }
  const { date, locationId } = question;
  const { staffIds, starts } = await explainDay(ctx, eventType.id, { date, locationId: locationId ?? undefined });
  if (staffIds.length === 0) {
    return (
      <EmptyState
        icon={UserX}
        title={t('nobody')}
        action={<ButtonLink href={`${basics}#field-staff_ids`}>{t('to_staff')}</ButtonLink>}
      />
    );
  }
  const places = toPlaces({ eventType, staff, schedules, style: { locale, timeZone: ctx.team.timezone } });
  const offered = starts.filter((start) => start.reason === null).length;
  const day = formatLongDay(startOfDay(date, ctx.team.timezone), places.style);
  return (
    <div className="grid gap-3">
      <p role="status" className="flex items-center gap-2 font-medium">
        {offered > 0 ? (
          <Icon of={CalendarCheck} className="size-4 text-success" />
        ) : (
          <Icon of={CalendarX} className="size-4 text-muted" />
        )}
        {t('summary', { day, offered, all: starts.length })}
      </p>
      <ol aria-label={t('list', { day })} className="grid">
        {groupStarts(starts).map((group) => (
          <Group key={group.starts[0]?.start} group={group} places={places} />
        ))}
      </ol>
      <p className="text-sm text-muted">{t('zone', { zone: ctx.team.timezone })}</p>
    </div>
  );
}

async function Group({ group, places }: { group: StartGroup; places: ReasonPlaces }) {
  const t = await getTranslations('event_types.why');
  const { starts, staffIds, reasons } = group;
  const isOffered = staffIds.length > 0;
  const clock = dateTimeFormat(places.style.locale, {
    timeZone: places.style.timeZone,
    hour: 'numeric',
    minute: '2-digit',
  });
  return (
    <li className="grid gap-x-6 gap-y-1.5 border-t border-line py-3 first:border-t-0 sm:grid-cols-[minmax(0,14rem)_minmax(0,1fr)]">
      <ol className="flex flex-wrap content-start gap-x-2 gap-y-0.5 text-sm tabular-nums">
        {starts.map(({ start }) => (
          <li key={start} className={isOffered ? 'font-medium' : 'text-muted'}>
            <time dateTime={new Date(start).toISOString()}>{clock.format(start)}</time>
          </li>
        ))}
      </ol>
      <div className="grid content-start gap-1">
        {isOffered ? (
          <p className="flex items-start gap-2 text-success-text">
            <Icon of={Check} className="mt-0.5 size-4 shrink-0" />
            {t('offered', { names: places.namesOf(staffIds) })}
          </p>
        ) : null}
        {reasons.map((reason) => (
          <p key={JSON.stringify(reason)} className="flex items-start gap-2">
            <Icon of={Ban} className="mt-0.75 size-3.5 shrink-0 text-muted" />
            <span className="min-w-0">
              {isOffered ? null : <span className="sr-only">{t('not_offered')} </span>}
              <ReasonLine reason={reason} places={places} />
            </span>
          </p>
        ))}
      </div>
    </li>
  );
}

function toPlaces({
  eventType,
  staff,
  schedules,
  style,
}: Pick<DayListProps, 'eventType' | 'staff' | 'schedules'> & Pick<ReasonPlaces, 'style'>): ReasonPlaces {
  const members = new Map(staff.map((member) => [member.id, member]));
  const usual = schedules.find(({ isDefault }) => isDefault)?.id ?? null;
  const list = new Intl.ListFormat(style.locale, { type: 'conjunction' });
  return {
    eventType,
    style,
    namesOf: (ids) => list.format(ids.map((id) => members.get(id)?.name ?? '').filter(Boolean)),
    scheduleOf: (staffId) => members.get(staffId)?.scheduleId ?? eventType.scheduleId ?? usual,
  };
}
