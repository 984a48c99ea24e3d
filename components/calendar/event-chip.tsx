'use client';

import { useTranslations } from 'next-intl';
import { useGridContext } from './calendar-grid-context';
import type { CalendarBlockView, GridEvent } from './calendar-view-model';
import { EventSigns } from './event-signs';
import { EventStatusIcon } from './event-status';
import { isRepeatedWallTime, minuteMs, toWallDate, wallDateToInstant } from './wall-date';
import { formatWall, formatWallRange, formatWallSpan, offsetLabel, zoneLabel } from './wall-format';

/** How much an event in the hours has room for; a preview is in the hand of the reader. */
export type ChipRoom = 'narrow' | 'line' | 'two' | 'full' | 'preview';

/** The lines of an event in the hours. Not a component: a busy week has hundreds, and each element of theirs is felt. */
export function timeChipLines(event: GridEvent & { kind: 'event' }, { room, locale, timeZone }: LinesInput) {
  const { view } = event;
  const { start, rest } = formatWallSpan(event, locale);
  const title = (
    <span className="calendar-chip-title" dir="auto">
      {view.status === 'scheduled' ? null : <EventStatusIcon status={view.status} />}
      {view.clientName || view.title}
    </span>
  );
  if (room === 'narrow') {
    return (
      <>
        {title}
        {isOneLine(event) ? null : start}
      </>
    );
  }
  const offset = isRepeatedWallTime(view.start, timeZone) ? ` ${offsetLabel(timeZone, view.start)}` : '';
  return (
    <>
      {title}
      <span className="calendar-chip-when">
        {start}
        <span>{rest + offset}</span>
        <EventSigns view={view} />
      </span>
      {room === 'preview' && view.clientTimeZone ? <ClientTime start={event.start} zone={view.clientTimeZone} /> : null}
      {room === 'full' ? (
        <span className="calendar-chip-type" dir="auto">
          {view.eventTypeName}
        </span>
      ) : null}
    </>
  );
}

const oneLineMs = 38 * minuteMs;

/** An hour is about as many pixels high as it has minutes. */
export function isOneLine({ start, end }: GridEvent): boolean {
  return end.getTime() - start.getTime() < oneLineMs;
}

interface LinesInput {
  room: ChipRoom;
  locale: string;
  timeZone: string;
}

/** What the client's clock would show. */
function ClientTime({ start, zone }: { start: Date; zone: string }) {
  const t = useTranslations('calendar');
  const { locale, timeZone } = useGridContext();
  const instant = wallDateToInstant(start, timeZone);
  const time = formatWall(toWallDate(instant, zone), 'weekdayTime', locale);
  return <span className="calendar-chip-client">{t('client_time', { time, place: zoneLabel(zone, instant) })}</span>;
}

/** What a month's day or the background of the hours shows of an event. */
export function EventChip({ event }: { event: GridEvent }) {
  if (event.kind === 'count') return <CountChip event={event} />;
  if (event.kind === 'block') return <BlockName event={event} view={event.view} />;
  return <MonthChip event={event} />;
}

/** One line of a month's day. The library gives these no keyboard focus of their own, hence the button. */
function MonthChip({ event }: { event: GridEvent & { kind: 'event' } }) {
  const { locale, nameOf } = useGridContext();
  const { view } = event;
  return (
    <button type="button" className="calendar-month-chip" data-event-id={event.id} aria-label={nameOf(event)}>
      <span className="calendar-month-line">
        <span className="calendar-month-time">{formatWall(event.start, 'time', locale)}</span>
        <span className="calendar-month-title" dir="auto">
          {view.clientName || view.title}
        </span>
        {view.status === 'scheduled' ? null : <EventStatusIcon status={view.status} />}
        <EventSigns view={view} />
      </span>
    </button>
  );
}

function CountChip({ event }: { event: GridEvent & { kind: 'count' } }) {
  const t = useTranslations('calendar');
  const { locale } = useGridContext();
  return (
    <button type="button" className="calendar-month-count" data-event-id={event.id}>
      <span className="sr-only">{formatWall(event.start, 'longDay', locale)}, </span>
      {t('count', { count: event.count })}
    </button>
  );
}

/** Blocked time: what it is and whose, in words; the hours are drawn, and said to screen readers. */
function BlockName({ event, view }: { event: GridEvent; view: CalendarBlockView }) {
  const t = useTranslations('calendar');
  const { locale } = useGridContext();
  return (
    <span className="calendar-block">
      {t(`block.${view.kind}`, { name: view.staffName })}
      {view.label ? <span className="calendar-block-label">{view.label}</span> : null}
      <span className="sr-only">, {formatWallRange(event, 'weekdayTime', locale)}</span>
    </span>
  );
}
