import { Coffee } from 'lucide';
import { getFormatter, getLocale, getTranslations } from 'next-intl/server';
import { formatLongDay, formatMinutes } from '@/components/booking/event-time';
import { Card, CardHeader } from '@/components/ui/card';
import { ButtonLink } from '@/components/ui/link';
import { EmptyState } from '@/components/ui/states';
import type { Ctx } from '@/lib/infra/ctx';
import type { EventListRow } from '@/lib/modules/events/queries';
import { type TimelineItem, toTimeline } from '@/lib/modules/reports/rules';
import { listToday } from '@/lib/modules/reports/service';
import { EventActions } from './event-actions';
import { KeepFresh } from './keep-fresh';
import { TimelineEvent } from './timeline-event';

/** Earlier events beyond these fold away, so that now is in view. */
const EARLIER_SHOWN = 1;

/** Today as a time line: what was, what runs, what is next and when there is time. */
export async function Today({ ctx }: { ctx: Ctx }) {
  const [events, t, locale] = await Promise.all([listToday(ctx), getTranslations('home.today'), getLocale()]);
  const items = toTimeline(events, ctx.now);
  const next = events.find((event) => event.starts_at > ctx.now);
  const isOver = (item: TimelineItem<EventListRow>) => item.kind === 'event' && item.event.ends_at <= ctx.now;
  const over = items.filter(isOver);
  const folded = over.slice(0, Math.max(0, over.length - EARLIER_SHOWN));
  const shown = items.filter((item) => !folded.includes(item));
  const draw = (item: TimelineItem<EventListRow>) => <Item key={keyOf(item)} {...{ item, ctx, next }} />;
  return (
    <Card aria-labelledby="today">
      <CardHeader
        id="today"
        title={t('title')}
        description={formatLongDay(ctx.now, { locale, timeZone: ctx.team.timezone })}
        actions={
          <ButtonLink href="/dashboard/calendar?view=day" size="sm">
            {t('open_calendar')}
          </ButtonLink>
        }
      />
      <KeepFresh />
      {items.length === 0 ? (
        <EmptyState
          icon={Coffee}
          title={t('empty')}
          description={t('empty_body')}
          action={
            ctx.actor.abilities.has('events:write') ? (
              <ButtonLink href="/dashboard/events/new" variant="primary">
                {t('book')}
              </ButtonLink>
            ) : null
          }
        />
      ) : (
        <div className="p-4">
          {folded.length > 0 ? (
            <details className="group mb-1">
              <summary className="ms-20 w-fit rounded-control py-1.5 text-sm font-medium text-muted hover:text-fg">
                {t('earlier', { count: folded.length })}
              </summary>
              <ol className="grid gap-1.5">{folded.map(draw)}</ol>
            </details>
          ) : null}
          <ol className="grid gap-1.5">{shown.map(draw)}</ol>
        </div>
      )}
    </Card>
  );
}

interface ItemProps {
  item: TimelineItem<EventListRow>;
  ctx: Ctx;
  next: EventListRow | undefined;
}

async function Item({ item, ctx, next }: ItemProps) {
  const [t, format, locale] = await Promise.all([getTranslations('home.today'), getFormatter(), getLocale()]);
  const time = (date: Date) => format.dateTime(date, { timeStyle: 'short', timeZone: ctx.team.timezone });
  if (item.kind === 'now') {
    return (
      <li className="flex items-center gap-3 py-1">
        <span className="w-17 shrink-0 whitespace-nowrap text-end text-sm font-semibold text-danger-text tabular-nums">
          {time(ctx.now)}
        </span>
        <span className="sr-only">{t('now', { time: time(ctx.now) })}</span>
        <span aria-hidden className="h-0.5 flex-1 rounded-full bg-danger" />
      </li>
    );
  }
  if (item.kind === 'gap') {
    return (
      <li className="ms-20 rounded-control border border-dashed border-line-strong px-3 py-1.5 text-sm text-muted">
        {t('free', { length: formatMinutes(item.minutes, locale) })}
      </li>
    );
  }
  const { event } = item;
  const isRunning = event.starts_at <= ctx.now && event.ends_at > ctx.now;
  const note = isRunning
    ? t('running', { time: time(event.ends_at) })
    : event === next
      ? format.relativeTime(event.starts_at, { now: ctx.now, style: 'short' })
      : undefined;
  return (
    <TimelineEvent
      event={event}
      start={time(event.starts_at)}
      length={formatMinutes(Math.round((event.ends_at.getTime() - event.starts_at.getTime()) / 60_000), locale)}
      state={isRunning ? 'running' : event.ends_at <= ctx.now ? 'over' : 'ahead'}
      note={note}
      actions={<EventActions event={event} ctx={ctx} />}
    />
  );
}

function keyOf(item: TimelineItem<EventListRow>): string {
  if (item.kind === 'event') return `event-${item.event.id}`;
  return item.kind === 'gap' ? `gap-${item.from.getTime()}` : 'now';
}
