import type { Metadata } from 'next';
import { getLocale, getTranslations } from 'next-intl/server';
import { Suspense } from 'react';
import { weekStartOf } from '@/app/dashboard/week-start';
import { AgendaList } from '@/components/calendar/agenda-list';
import { type CalendarSearch, parseCalendarSearch } from '@/components/calendar/calendar-search';
import { CalendarSkeleton } from '@/components/calendar/calendar-skeleton';
import { CalendarToolbar } from '@/components/calendar/calendar-toolbar';
import { dayToWallDate, visibleRange } from '@/components/calendar/wall-date';
import { PageBody, PageHeader } from '@/components/layout/page-header';
import { singleParams } from '@/components/table/list-search';
import { directionOf } from '@/lib/core/locale';
import { dateInZone } from '@/lib/core/time';
import { assertAbility, type Ctx } from '@/lib/infra/ctx';
import { listTimeOffStaff } from '@/lib/modules/availability/time-off/service';
import { listEventTypes } from '@/lib/modules/event-types/service';
import { listLocations } from '@/lib/modules/locations/service';
import { listStaff } from '@/lib/modules/staff/service';
import { ClientMessages } from '@/lib/web/i18n/client-messages';
import { requireCtx } from '@/lib/web/require-ctx';
import { bookingChoices } from '../events/booking-choices';
import type { BookingDefaults } from '../events/event-form';
import { AddressedCreate, CalendarBoard } from './calendar-board';
import { readBlocks, readColumns, readEvents, readOpenHours } from './calendar-data';
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
  const params = await searchParams;
  const search = parseCalendarSearch(params, dateInZone(ctx.now, ctx.team.timezone));
  const [t, shown] = await Promise.all([getTranslations('calendar'), shownStyle(ctx)]);
  return (
    <ClientMessages areas={['calendar', 'events', 'table']}>
      <PageHeader title={t('heading')} />
      <PageBody className="gap-0">
        <CalendarToolbar {...shown} search={search} view={search.view ?? DEFAULT_VIEW} />
        <Suspense fallback={<CalendarSkeleton />}>
          <Filters ctx={ctx} search={search} />
          <Schedule ctx={ctx} search={search} params={singleParams(params)} />
        </Suspense>
      </PageBody>
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

interface PartProps {
  ctx: Ctx;
  search: CalendarSearch;
}

async function Filters({ ctx, search }: PartProps) {
  const [staff, locations, eventTypes] = await Promise.all([listStaff(ctx), listLocations(ctx), listEventTypes(ctx)]);
  const pick = ({ id, name }: { id: number; name: string }) => ({ id, name });
  return (
    <CalendarFilters
      search={search}
      staff={ctx.actor.role === 'staff' ? [] : staff.map(pick)}
      locations={locations.map(pick)}
      eventTypes={eventTypes.map(pick)}
    />
  );
}

async function Schedule({ ctx, search, params }: PartProps & { params: Record<string, string> }) {
  const view = search.view ?? DEFAULT_VIEW;
  const shown = await shownStyle(ctx);
  const free = await getTranslations('events');
  const canWrite = ctx.actor.abilities.has('events:write');
  const period = { view, weekStart: shown.weekStart };
  const [events, blocks, openHours, columns, choices, blockable] = await Promise.all([
    readEvents(ctx, search, period),
    readBlocks(ctx, search, period),
    readOpenHours(ctx, search, period),
    readColumns(ctx, search, period),
    canWrite ? bookingChoices(ctx, { locale: shown.locale, free: free('free') }) : undefined,
    ctx.actor.abilities.has('availability:write') ? listTimeOffStaff(ctx) : [],
  ]);
  return (
    <>
      {view === 'agenda' ? (
        <AgendaList
          {...shown}
          events={events}
          blocks={blocks}
          search={search}
          range={visibleRange(view, dayToWallDate(search.date) ?? ctx.now, shown.weekStart)}
        />
      ) : (
        <CalendarBoard {...shown} {...{ view, events, blocks, search, openHours, columns, choices, blockable }} />
      )}
      {params.new && choices ? (
        <AddressedCreate {...{ choices, blockable, search }} defaults={openedDefaults(ctx, params)} />
      ) : null}
    </>
  );
}

/** `?new=1` opens the form on the day in view. */
function openedDefaults(ctx: Ctx, params: Record<string, string>): BookingDefaults {
  return { date: params.date ?? dateInZone(ctx.now, ctx.team.timezone) };
}
