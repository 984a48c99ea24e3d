import { getLocale, getTranslations } from 'next-intl/server';
import { formatDay, formatTimes } from '@/components/booking/event-time';
import { Card, CardBody, CardHeader } from '@/components/ui/card';
import { ButtonLink, Link } from '@/components/ui/link';
import { EmptyState } from '@/components/ui/states';
import { DAY_MS, dateInZone, toWireInstant } from '@/lib/core/time';
import { labelOfZone } from '@/lib/core/time-zones';
import type { Ctx } from '@/lib/infra/ctx';
import { type Slot, slotsOf } from '@/lib/modules/availability/slots/rules';
import { loadSlotContext } from '@/lib/modules/availability/slots/service';
import { listOwnEventTypes, type OwnEventType } from '@/lib/modules/event-types/first/service';
import { pathOf } from '../steps';

const LOOK_AHEAD_DAYS = 14;
const DAYS = 3;
const TIMES_A_DAY = 4;

/** What can be booked next: each time leads to the booking with the time filled in. */
export async function FreeTimes({ ctx }: { ctx: Ctx }) {
  const [t, locale, [eventType]] = await Promise.all([
    getTranslations('setup.try'),
    getLocale(),
    listOwnEventTypes(ctx),
  ]);
  const days = eventType ? await nextDays(ctx, eventType) : [];
  const style = { locale, timeZone: ctx.team.timezone };
  return (
    <Card aria-labelledby="free">
      <CardHeader
        id="free"
        title={eventType ? t('free', { name: eventType.name }) : t('free_nothing')}
        description={eventType ? t('free_note', { zone: labelOfZone(ctx.team.timezone, ctx.now) }) : undefined}
        actions={
          <ButtonLink href="/dashboard/calendar" size="sm">
            {t('calendar')}
          </ButtonLink>
        }
      />
      {eventType && days.length > 0 ? (
        <CardBody>
          <ul className="grid gap-4 sm:grid-cols-3">
            {days.map((slots) => (
              <Day key={slots[0]?.start} slots={slots} eventType={eventType} style={style} now={ctx.now} />
            ))}
          </ul>
        </CardBody>
      ) : (
        <EmptyState
          title={eventType ? t('none') : t('no_service')}
          description={eventType ? t('none_note') : t('no_service_note')}
          action={
            <ButtonLink href={pathOf(eventType ? 'hours' : 'service')}>
              {eventType ? t('to_hours') : t('to_service')}
            </ButtonLink>
          }
        />
      )}
    </Card>
  );
}

interface DayProps {
  slots: Slot[];
  eventType: OwnEventType;
  style: { locale: string; timeZone: string };
  now: Date;
}

async function Day({ slots, eventType, style, now }: DayProps) {
  const t = await getTranslations('setup.try');
  const day = formatDay(new Date(slots[0]?.start ?? 0), style, now);
  return (
    <li className="grid content-start gap-1.5">
      <h3 className="text-sm font-semibold">{day}</h3>
      <ul className="grid gap-1.5">
        {slots.map(({ start, end }) => {
          const query = new URLSearchParams({
            event_type_id: String(eventType.id),
            start_time: toWireInstant(new Date(start)),
          });
          const times = formatTimes(new Date(start), new Date(end), style);
          return (
            <li key={start}>
              <Link
                href={`/dashboard/events/new?${query}`}
                aria-label={t('book', { day, times })}
                className="flex min-h-9 items-center justify-center rounded-control border border-control bg-bg px-3 text-sm tabular-nums no-underline hover:bg-hover pointer-coarse:min-h-11"
              >
                {times}
              </Link>
            </li>
          );
        })}
      </ul>
    </li>
  );
}

/** The first free times of the first days that have any, in the team's zone. */
async function nextDays(ctx: Ctx, { id: eventTypeId }: OwnEventType): Promise<Slot[][]> {
  const to = new Date(ctx.now.getTime() + LOOK_AHEAD_DAYS * DAY_MS);
  const context = await loadSlotContext(ctx, { eventTypeId, from: ctx.now, to }).catch(() => null);
  if (!context) return [];
  const days = new Map<string, Slot[]>();
  for (const slot of slotsOf(context, { start: ctx.now.getTime(), end: to.getTime() })) {
    const day = dateInZone(new Date(slot.start), ctx.team.timezone);
    if (!days.has(day) && days.size === DAYS) break;
    days.set(day, [...(days.get(day) ?? []), slot]);
  }
  return [...days.values()].map((slots) => spread(slots));
}

/** A few times over the whole day rather than four in a row. */
function spread(slots: readonly Slot[]): Slot[] {
  if (slots.length <= TIMES_A_DAY) return [...slots];
  return Array.from(
    { length: TIMES_A_DAY },
    (_, index) => slots[Math.floor((index * slots.length) / TIMES_A_DAY)],
  ).filter((slot) => slot !== undefined);
}
