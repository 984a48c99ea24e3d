import type { Metadata } from 'next';
import { getLocale, getTranslations } from 'next-intl/server';
import { Suspense } from 'react';
import { weekStartOf } from '@/app/dashboard/week-start';
import { writePeriod } from '@/components/calendar/calendar-period';
import { CalendarPlaceProvider } from '@/components/calendar/calendar-place';
import { type CalendarSearch, parseCalendarSearch } from '@/components/calendar/calendar-search';
import { CalendarSkeleton } from '@/components/calendar/calendar-skeleton';
import { CalendarToolbar } from '@/components/calendar/calendar-toolbar';
import { PageBody, PageHeader } from '@/components/layout/page-header';
import { directionOf } from '@/lib/core/locale';
import { dateInZone } from '@/lib/core/time';
import { assertAbility, type Ctx } from '@/lib/infra/ctx';
import { ClientMessages } from '@/lib/web/i18n/client-messages';
import { requireCtx } from '@/lib/web/require-ctx';
import { readBookable } from '@/lib/web/team-reads';
import { toBookingChoices } from '../events/booking-choices';
import { Agenda } from './agenda';
import { CalendarBoard } from './calendar-board';
import { readAgenda, readPeriod } from './calendar-data';
import { CalendarFilters } from './calendar-filters';
import { OpenEvent } from './open-event';

const DEFAULT_VIEW = 'week';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('calendar');
  return { title: t('heading') };
}

type SearchParams = Record<string, string | string[] | undefined>;

export default async function CalendarPage({ searchParams }: { searchParams: Promise<SearchParams> }) {
  const ctx = await requireCtx();
  assertAbility(ctx, 'events:read');
  const today = dateInZone(ctx.now, ctx.team.timezone);
  const search = parseCalendarSearch(await searchParams, today);
  const [t, shown] = await Promise.all([getTranslations('calendar'), shownStyle(ctx)]);
  return (
    <ClientMessages areas={['calendar', 'events', 'table']}>
      <PageHeader title={t('heading')} />
      <CalendarPlaceProvider today={today}>
        <PageBody className="gap-0">
          <CalendarToolbar {...shown} />
          <Suspense fallback={<CalendarSkeleton />}>
            <Schedule ctx={ctx} search={search} />
          </Suspense>
        </PageBody>
      </CalendarPlaceProvider>
      <Suspense>
        <OpenEvent
          ctx={ctx}
          search={search}
          shown={{ view: search.view ?? DEFAULT_VIEW, weekStart: shown.weekStart }}
        />
      </Suspense>
    </ClientMessages>
  );
}

/** How times are written and weeks begin for this reader. */
async function shownStyle(ctx: Ctx) {
  const locale = await getLocale();
  return {
    locale,
    direction: directionOf(locale),
    timeZone: ctx.team.timezone,
    now: ctx.now.toISOString(),
    weekStart: await weekStartOf(ctx),
  };
}

interface ScheduleProps {
  ctx: Ctx;
  search: CalendarSearch;
}

async function Schedule({ ctx, search }: ScheduleProps) {
  const view = search.view ?? DEFAULT_VIEW;
  const [shown, free] = await Promise.all([shownStyle(ctx), getTranslations('events')]);
  const read = { view, weekStart: shown.weekStart };
  const [agenda, period, bookable] = await Promise.all([
    view === 'agenda' ? readAgenda(ctx, search, read) : undefined,
    view === 'agenda' ? undefined : readPeriod(ctx, search, read),
    readBookable(ctx),
  ]);
  const { staff, locations, types } = bookable;
  const { abilities, role, staffId } = ctx.actor;
  const choices = abilities.has('events:write')
    ? toBookingChoices(ctx, bookable, { locale: shown.locale, free: free('free') })
    : undefined;
  const own = staff.filter(({ id }) => role !== 'staff' || id === staffId).map(toOption);
  const blockable = abilities.has('availability:write') ? own : [];
  return (
    <>
      <CalendarFilters
        staff={role === 'staff' ? [] : own}
        locations={locations.map(toOption)}
        eventTypes={types.map(toOption)}
      />
      <CalendarBoard {...shown} {...{ served: period && writePeriod(period), choices, blockable }}>
        {agenda ? <Agenda agenda={agenda} search={search} style={shown} /> : null}
      </CalendarBoard>
    </>
  );
}

function toOption({ id, name }: { id: number; name: string }) {
  return { id, name };
}
