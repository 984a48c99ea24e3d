import { getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';
import { formatMinutes, formatMoment, formatTimes, type TimeStyle } from '@/components/booking/event-time';
import { Link } from '@/components/ui/link';
import { numberFormat } from '@/lib/core/formats';
import type { Cause } from '@/lib/modules/event-types/explanation/rules';
import type { EventTypeRow } from '@/lib/modules/event-types/queries';
import type { ReasonView } from './day-groups';

/** What reasons lead to, and how they are written. */
export interface ReasonPlaces {
  eventType: EventTypeRow;
  style: TimeStyle;
  namesOf: (staffIds: readonly number[]) => string;
  /** Whose hours count for a member; null when all hours are open. */
  scheduleOf: (staffId: number) => number | null;
}

interface ReasonLineProps {
  reason: ReasonView;
  places: ReasonPlaces;
}

type Translate = Awaited<ReturnType<typeof getTranslations<'event_types.why'>>>;

/** A reason in words; the words lead to the setting or the event behind it. */
export async function ReasonLine({ reason: view, places }: ReasonLineProps) {
  const t = await getTranslations('event_types.why');
  const { reason, cause, staffIds } = view;
  const names = places.namesOf(staffIds);
  const link = (chunks: ReactNode) => <Link href={hrefOf(view, places)}>{chunks}</Link>;
  switch (reason) {
    case 'past':
      return t('reasons.past');
    case 'day_off':
      return cause?.kind === 'time_off'
        ? t.rich('reasons.time_off', { names, until: formatMoment(new Date(cause.end), places.style), link })
        : t.rich('reasons.day_off', { names, link });
    case 'minimum_notice':
      return t.rich('reasons.minimum_notice', { notice: noticeOf(places), link });
    case 'maximum_advance':
      return t.rich('reasons.maximum_advance', { days: places.eventType.maximumAdvanceDays ?? 0, link });
    case 'outside_hours':
      return t.rich('reasons.outside_hours', { names, link });
    case 'daily_limit':
      return cause?.kind === 'type_limit'
        ? t.rich('reasons.type_limit', { limit: places.eventType.dailyLimit ?? 0, link })
        : t.rich('reasons.staff_limit', { names, link });
    default:
      return <TakenLine {...{ t, reason, cause, names, places, link }} />;
  }
}

interface TakenLineProps {
  t: Translate;
  reason: 'full' | 'busy' | 'buffer';
  cause: Cause | null;
  names: string;
  places: ReasonPlaces;
  link: (chunks: ReactNode) => ReactNode;
}

function TakenLine({ t, reason, cause, names, places, link }: TakenLineProps) {
  if (cause?.kind === 'hold') return t('reasons.hold', { names });
  if (cause?.kind === 'elsewhere') return t('reasons.elsewhere', { names });
  if (cause?.kind !== 'event') return t('reasons.busy_unknown', { names });
  const { name, inviteeName } = cause;
  const what = t('what', {
    name,
    client: inviteeName,
    times: formatTimes(new Date(cause.start), new Date(cause.end), places.style),
  });
  if (reason === 'full') return t.rich('reasons.full', { names, what, link });
  if (reason === 'busy') return t.rich(cause.isMargin ? 'reasons.margin' : 'reasons.busy', { names, what, link });
  const setting = (chunks: ReactNode) => <Link href={settingHref('buffer_before')}>{chunks}</Link>;
  return t.rich('reasons.buffer', { names, what, link, setting });
}

function noticeOf({ eventType, style }: ReasonPlaces): string {
  const minutes = eventType.minimumNoticeMinutes;
  const days = minutes / (24 * 60);
  if (!Number.isInteger(days)) return formatMinutes(minutes, style.locale);
  return numberFormat(style.locale, { style: 'unit', unit: 'day', unitDisplay: 'long' }).format(days);
}

function hrefOf({ reason, cause, staffIds }: ReasonView, places: ReasonPlaces): string {
  if (cause?.kind === 'event') return `/dashboard/events/${cause.eventId}`;
  if (cause?.kind === 'time_off') return '/dashboard/availability/time-off';
  const [member, another] = staffIds;
  if (cause?.kind === 'staff_limit') return another === undefined ? `/dashboard/staff/${member}` : '/dashboard/staff';
  if (cause?.kind === 'type_limit') return settingHref('daily_limit');
  if (reason === 'minimum_notice' || reason === 'maximum_advance') return settingHref(reason);
  const [schedule, other] = new Set(staffIds.map(places.scheduleOf));
  return schedule && other === undefined ? `/dashboard/availability/${schedule}` : '/dashboard/availability';
}

/** A field of the form on the same page. */
function settingHref(field: string): string {
  return `#field-${field}`;
}
