import { getLocale, getTranslations } from 'next-intl/server';
import { EventStatusBadge } from '@/components/booking/event-status-badge';
import { ZoneNote } from '@/components/booking/zone-note';
import { type CalendarSearch, calendarHref } from '@/components/calendar/calendar-search';
import { zoneLabel } from '@/components/calendar/wall-format';
import { isDomainError } from '@/lib/core/errors';
import type { Ctx } from '@/lib/infra/ctx';
import { getEvent } from '@/lib/modules/events/service';
import { getTimeline } from '@/lib/modules/events/timeline/service';
import { toEditableEvent } from '../events/editable-event';
import { EventDetails } from '../events/event-details';
import { EventTimeline } from '../events/event-timeline';
import { EventToolbar } from '../events/event-toolbar';
import { detailedTarget, eventTools } from '../events/event-tools';
import { readNeighbours, type Shown } from './calendar-data';
import { EventDrawer } from './event-drawer';

interface OpenEventProps {
  ctx: Ctx;
  search: CalendarSearch;
  shown: Shown;
}

/** The event the address names, in the drawer; one that is gone or another's opens nothing. */
export async function OpenEvent({ ctx, search, shown }: OpenEventProps) {
  const event = await findEvent(ctx, search.event);
  if (!event) return null;
  const [t, words, locale, editable, neighbours, timeline] = await Promise.all([
    getTranslations('events.page'),
    getTranslations('events.status'),
    getLocale(),
    toEditableEvent(ctx, event),
    readNeighbours(ctx, search, { of: event, shown }),
    getTimeline(ctx, event),
  ]);
  const style = { locale, timeZone: ctx.team.timezone, now: ctx.now };
  const target = detailedTarget(ctx, event, style);
  return (
    <EventDrawer
      id={event.id}
      title={event.inviteeName}
      summary={[target.when, target.serviceName, words(event.status)].join(', ')}
      closeHref={calendarHref(search)}
      neighbours={neighbours}
    >
      <EventStatusBadge status={event.status} />
      <EventDetails event={event} style={style} />
      {ctx.actor.abilities.has('events:write') ? (
        <EventToolbar key={event.id} event={target} editable={editable} tools={eventTools(ctx, event)} />
      ) : null}
      <ZoneNote timeZone={style.timeZone} label={zoneLabel(style.timeZone, event.startsAt)} />
      <section aria-labelledby="drawer-history" className="grid gap-3 border-t border-line pt-5">
        <h3 id="drawer-history" className="font-semibold">
          {t('history')}
        </h3>
        <EventTimeline rows={timeline} style={style} />
      </section>
    </EventDrawer>
  );
}

function findEvent(ctx: Ctx, id: string | null) {
  if (!id || !/^[1-9]\d{0,8}$/.test(id)) return null;
  return getEvent(ctx, Number(id)).catch((error: unknown) => {
    if (isDomainError(error) && error.code === 'not_found') return null;
    throw error;
  });
}
