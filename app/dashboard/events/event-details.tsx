import { Globe } from 'lucide';
import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { formatLength, formatLongDay, formatMoment, formatTimes } from '@/components/booking/event-time';
import { zoneLabel } from '@/components/calendar/wall-format';
import { Icon } from '@/components/ui/icon';
import { Link } from '@/components/ui/link';
import type { EventRow } from '@/lib/modules/events/queries';
import type { EventDetails as EventWithSeries } from '@/lib/modules/events/service';
import { EventPrice } from './event-price';
import { EventSeries } from './event-series';
import type { ViewStyle } from './event-view';

interface EventDetailsProps {
  event: EventWithSeries;
  style: ViewStyle;
}

/** The essentials of an event, for its page and for the calendar's drawer. */
export function EventDetails({ event, style }: EventDetailsProps) {
  const t = useTranslations('events.page');
  const { locale } = style;
  return (
    <dl className="grid grid-cols-[minmax(6rem,auto)_minmax(0,1fr)] gap-x-4 gap-y-3">
      <Row term={t('time')}>
        <EventTimes event={event} style={style} />
      </Row>
      {event.series ? (
        <Row term={t('series')}>
          <EventSeries event={event} style={style} />
        </Row>
      ) : null}
      <Row term={t('service')}>{event.eventType.name}</Row>
      <Row term={t('client')}>
        <Client event={event} />
      </Row>
      <Row term={t('staff')}>{event.staff?.name ?? t('nobody')}</Row>
      <Row term={t('location')}>{event.location?.name ?? t('nowhere')}</Row>
      {event.meetingUrl ? (
        <Row term={t('meeting')}>
          <Link href={event.meetingUrl}>{event.meetingUrl}</Link>
        </Row>
      ) : null}
      <Row term={t('price')}>
        <EventPrice event={event} locale={locale} />
      </Row>
      {event.cancelledAt ? (
        <Row term={t('reason')}>
          <p>{event.cancellationReason}</p>
          <p className="text-sm text-muted">{t('cancelled_on', { when: formatMoment(event.cancelledAt, style) })}</p>
        </Row>
      ) : null}
      <Row term={t('notes')}>
        {event.notes ? (
          <p className="whitespace-pre-wrap break-words">{event.notes}</p>
        ) : (
          <p className="text-muted">{t('no_notes')}</p>
        )}
      </Row>
    </dl>
  );
}

export function Row({ term, children }: { term: ReactNode; children: ReactNode }) {
  return (
    <>
      <dt className="text-muted">{term}</dt>
      <dd className="grid min-w-0 gap-0.5">{children}</dd>
    </>
  );
}

/** The team's time first; the client's own beside it where their wall shows another one. */
function EventTimes({ event, style }: EventDetailsProps) {
  const t = useTranslations('events');
  const { startsAt, endsAt, inviteeTimezone } = event;
  const times = formatTimes(startsAt, endsAt, style);
  const theirs = inviteeTimezone ? { ...style, timeZone: inviteeTimezone } : style;
  const theirTimes = `${formatTimes(startsAt, endsAt, theirs)}`;
  const isElsewhere = theirTimes !== times || formatLongDay(startsAt, theirs) !== formatLongDay(startsAt, style);
  return (
    <>
      <p className="font-medium">{formatLongDay(startsAt, style)}</p>
      <p className="tabular-nums">
        {times} <span className="text-muted">({formatLength(startsAt, endsAt, style.locale)})</span>
      </p>
      {isElsewhere && inviteeTimezone ? (
        <p className="text-sm text-muted">{t('our_time', { zone: zoneLabel(style.timeZone, startsAt) })}</p>
      ) : null}
      {isElsewhere && inviteeTimezone ? (
        <p className="flex items-start gap-1.5 text-sm text-muted">
          <Icon of={Globe} className="mt-0.75 size-3.5 shrink-0" />
          {t('their_time', { time: theirTimes, zone: zoneLabel(inviteeTimezone, startsAt) })}
        </p>
      ) : null}
    </>
  );
}

function Client({ event }: { event: EventRow }) {
  return (
    <>
      <p>
        <Link href={`/dashboard/clients/${event.client.id}`} className="inline-block leading-6">
          {event.inviteeName}
        </Link>
      </p>
      <p className="truncate text-sm">
        <a
          className="inline-block rounded-chip text-muted leading-6 hover:underline"
          href={`mailto:${event.inviteeEmail}`}
        >
          {event.inviteeEmail}
        </a>
      </p>
      {event.inviteePhone ? (
        <p className="text-sm">
          <a
            className="inline-block rounded-chip text-muted leading-6 hover:underline"
            href={`tel:${event.inviteePhone}`}
          >
            {event.inviteePhone}
          </a>
        </p>
      ) : null}
    </>
  );
}
