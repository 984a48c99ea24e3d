import './signs.css';
import './calendar.css';
import { useTranslations } from 'next-intl';
import { AppLink } from '@/components/ui/app-link';
import { Pause } from '@/components/ui/text-parts';
import { eventColorStyle } from '@/lib/core/color';
import { type CalendarSearch, calendarHref } from './calendar-search';
import {
  byTime,
  type CalendarBlockView,
  type CalendarEventView,
  type GridEvent,
  toGridBlocks,
  toGridEvents,
} from './calendar-view-model';
import { EventSigns, signNames } from './event-signs';
import { EventStatusIcon } from './event-status';
import { startOfWallDay, toWallDate, type WallRange, wallDateToDay, wallDays } from './wall-date';
import { formatWall, formatWallRange } from './wall-format';

type AgendaListProps = {
  events: CalendarEventView[];
  blocks?: CalendarBlockView[];
  search: CalendarSearch;
  range: WallRange;
  timeZone: string;
  now: string;
  locale: string;
};

/** The days of a range that have events, as a plain list of links; renders on the server and needs no script. */
export function AgendaList({ events, blocks = [], search, range, timeZone, now, locale }: AgendaListProps) {
  const t = useTranslations('calendar');
  const grid = [...toGridEvents(events, timeZone), ...toGridBlocks(blocks, timeZone)].sort(byTime);
  const today = wallDateToDay(toWallDate(now, timeZone));
  const byDay = groupByDay(grid, range);
  const days = wallDays(range).flatMap((day) => {
    const events = byDay.get(day.getTime());
    return events ? [{ day, events }] : [];
  });
  if (days.length === 0) {
    const isOneDay = wallDays(range).length === 1;
    return <p className="calendar-agenda-empty">{t(isOneDay ? 'empty_day' : 'empty_agenda')}</p>;
  }
  return (
    <div className="calendar-agenda">
      {days.map(({ day, events: dayEvents }) => (
        <section key={wallDateToDay(day)} aria-labelledby={`agenda-${wallDateToDay(day)}`}>
          <h3 id={`agenda-${wallDateToDay(day)}`} data-today={wallDateToDay(day) === today || undefined}>
            {formatWall(day, 'longDay', locale)}
            {wallDateToDay(day) === today ? (
              <>
                <Pause />
                <span className="calendar-agenda-today">{t('today')}</span>
              </>
            ) : null}
          </h3>
          <ul>
            {dayEvents.map((event) => (
              <AgendaItem key={event.id} event={event} search={search} locale={locale} />
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}

type AgendaItemProps = { event: GridEvent; search: CalendarSearch; locale: string };

function AgendaItem({ event, search, locale }: AgendaItemProps) {
  const t = useTranslations('calendar');
  if (event.kind === 'count') return null;
  if (event.kind === 'block') return <AgendaBlock event={event} view={event.view} locale={locale} />;
  const { view } = event;
  const details = [view.eventTypeName, view.staffName ? t('with_staff', { name: view.staffName }) : null];
  return (
    <li>
      <AppLink
        href={calendarHref(search, { event: view.id })}
        scroll={false}
        prefetch={false}
        className={`calendar-agenda-item is-${view.status}`}
        style={view.status === 'cancelled' ? undefined : eventColorStyle(view.color)}
      >
        <span className="calendar-agenda-time">{formatWallRange(event, 'time', locale)}</span>
        <Pause />
        <span className="calendar-agenda-what">
          <span className="calendar-agenda-client">{view.clientName || view.title}</span>
          <Signs view={view} />
          <Pause />
          <span className="calendar-agenda-details">{[...details, view.locationName].filter(Boolean).join(' · ')}</span>
        </span>
        <Pause />
        <span className="calendar-agenda-status">
          <EventStatusIcon status={view.status} />
          {t(`status.${view.status}`)}
        </span>
      </AppLink>
    </li>
  );
}

function Signs({ view }: { view: CalendarEventView }) {
  const t = useTranslations('calendar');
  const names = signNames(view);
  if (names.length === 0) return null;
  const words = names.map((name) => t(name)).join(', ');
  return (
    <>
      <span aria-hidden className="calendar-agenda-signs" title={words}>
        <EventSigns view={view} />
      </span>
      <span className="sr-only">, {words}</span>
    </>
  );
}

function AgendaBlock({ event, view, locale }: { event: GridEvent; view: CalendarBlockView; locale: string }) {
  const t = useTranslations('calendar');
  const isOneDay = startOfWallDay(event.start).getTime() === startOfWallDay(event.end).getTime();
  return (
    <li className="calendar-agenda-block">
      <span className="calendar-agenda-time">{formatWallRange(event, isOneDay ? 'time' : 'weekdayTime', locale)}</span>
      <Pause />
      <span>{[t(`block.${view.kind}`, { name: view.staffName }), view.label].filter(Boolean).join(' · ')}</span>
    </li>
  );
}

function groupByDay(grid: GridEvent[], range: WallRange): Map<number | null, GridEvent[]> {
  const byDay = new Map<number | null, GridEvent[]>();
  for (const event of grid) {
    const day = dayShown(event, range);
    const known = byDay.get(day);
    if (known) known.push(event);
    else byDay.set(day, [event]);
  }
  return byDay;
}

/** An event is listed once: on the day it starts, or on the first day shown when it began before. Null outside of the range. */
function dayShown({ start, end }: GridEvent, range: WallRange): number | null {
  if (end <= range.start) return null;
  return start < range.start ? range.start.getTime() : startOfWallDay(start).getTime();
}
