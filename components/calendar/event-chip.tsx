'use client';

import { useTranslations } from 'next-intl';
import { useGridContext } from './calendar-grid-context';
import type { CalendarBlockView, CalendarEventView, GridEvent } from './calendar-view-model';
import { EventSigns, signNames } from './event-signs';
import { EventStatusIcon } from './event-status';
import { isRepeatedWallTime } from './wall-date';
import { formatWall, formatWallRange, offsetLabel } from './wall-format';

type ChipProps = { event: GridEvent };

/** An event in the hours of a day or week; what fits is decided by the chip's own size. */
export function TimeChip({ event }: ChipProps) {
  const { locale } = useGridContext();
  if (event.kind === 'count') return null;
  if (event.kind === 'block') return <BlockName event={event} view={event.view} />;
  const { view } = event;
  return (
    <div className="calendar-chip" data-event-id={event.id}>
      <EventName event={event} view={view} />
      <div className="calendar-chip-lines" aria-hidden>
        <span className="calendar-chip-title" dir="auto">
          <ChipIcons view={view} />
          {view.clientName || view.title}
        </span>
        <span className="calendar-chip-start">{formatWall(event.start, 'time', locale)}</span>
        <span className="calendar-chip-time">
          {formatWallRange(event, 'time', locale)}
          <RepeatedHour view={view} />
        </span>
        <span className="calendar-chip-type" dir="auto">
          {view.eventTypeName}
        </span>
      </div>
    </div>
  );
}

/** One line of a month's day. The library gives these no keyboard focus of their own, hence the button. */
export function MonthChip({ event }: ChipProps) {
  const t = useTranslations('calendar');
  const { locale } = useGridContext();
  if (event.kind === 'count') {
    return (
      <button type="button" className="calendar-month-count" data-event-id={event.id}>
        <span className="sr-only">{formatWall(event.start, 'longDay', locale)}, </span>
        {t('count', { count: event.count })}
      </button>
    );
  }
  if (event.kind === 'block') return <BlockName event={event} view={event.view} />;
  return (
    <button type="button" className="calendar-month-chip" data-event-id={event.id}>
      <EventName event={event} view={event.view} />
      <span className="calendar-month-line" aria-hidden>
        <span className="calendar-month-time">{formatWall(event.start, 'time', locale)}</span>
        <span className="calendar-month-title" dir="auto">
          {event.view.clientName || event.view.title}
        </span>
        <ChipIcons view={event.view} />
      </span>
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

function ChipIcons({ view }: { view: CalendarEventView }) {
  return (
    <>
      {view.status === 'scheduled' ? null : <EventStatusIcon status={view.status} />}
      <EventSigns view={view} />
    </>
  );
}

/** A time the wall shows twice is told apart by its offset. */
function RepeatedHour({ view }: { view: CalendarEventView }) {
  const { timeZone } = useGridContext();
  if (!isRepeatedWallTime(view.start, timeZone)) return null;
  return ` ${offsetLabel(timeZone, view.start)}`;
}

/** The whole event in words, in the order a person would say it. */
function EventName({ event, view }: { event: GridEvent; view: CalendarEventView }) {
  const t = useTranslations('calendar');
  const { locale } = useGridContext();
  const parts = [
    formatWall(event.start, 'longDay', locale),
    formatWallRange(event, 'time', locale),
    view.clientName || view.title,
    view.eventTypeName,
    view.staffName ? t('with_staff', { name: view.staffName }) : null,
    view.locationName ?? null,
    t(`status.${view.status}`),
    ...signNames(view).map((name) => t(name)),
  ];
  return <span className="sr-only">{parts.filter(Boolean).join(', ')}</span>;
}
