import { CalendarPlus, ListChecks } from 'lucide';
import type { Metadata } from 'next';
import { getLocale, getTranslations } from 'next-intl/server';
import { ZoneNote } from '@/components/booking/zone-note';
import { zoneLabel } from '@/components/calendar/wall-format';
import { PageBody, PageHeader } from '@/components/layout/page-header';
import { FilterBar, FilterDate, FilterSelect } from '@/components/table/filter-bar';
import { ListFrame } from '@/components/table/list-frame';
import { FilteredEmpty } from '@/components/table/list-parts';
import { listHref, singleParams } from '@/components/table/list-search';
import { SavedViews } from '@/components/table/saved-views';
import { Icon } from '@/components/ui/icon';
import { ButtonLink } from '@/components/ui/link';
import { LinkTabs } from '@/components/ui/link-tabs';
import { EmptyState } from '@/components/ui/states';
import { lastPage } from '@/lib/core/page';
import { startOfMinute } from '@/lib/core/time';
import { assertAbility } from '@/lib/infra/ctx';
import { EVENT_STATUSES } from '@/lib/modules/events/schema';
import { listEvents } from '@/lib/modules/events/service';
import { ClientMessages } from '@/lib/web/i18n/client-messages';
import { tablePreferences } from '@/lib/web/preferences';
import { requireCtx } from '@/lib/web/require-ctx';
import { readEventTypes, readStaff } from '@/lib/web/team-reads';
import { toEventRowView } from '../event-view';
import { eventsQueryOf, type QuickFilter, quickFilterOf, quickFilters } from '../events-search';
import { EventsTable } from '../events-table';

const PATH = '/dashboard/events';
const FILTERS = ['search', 'status', 'staff_id', 'event_type_id', 'date_from', 'date_to'];

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('events');
  return { title: t('heading') };
}

interface EventsPageProps {
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export default async function EventsPage({ searchParams }: EventsPageProps) {
  const ctx = await requireCtx();
  assertAbility(ctx, 'events:read');
  const params = singleParams(await searchParams);
  const query = eventsQueryOf(params, startOfMinute(ctx.now));
  const [t, locale, list, staff, types, table] = await Promise.all([
    getTranslations('events'),
    getLocale(),
    listEvents(ctx, query),
    readStaff(ctx),
    readEventTypes(ctx),
    tablePreferences(ctx, 'events'),
  ]);
  const canWrite = ctx.actor.abilities.has('events:write');
  const style = { locale, timeZone: ctx.team.timezone, now: ctx.now };
  const show = quickFilterOf(params);
  const options = {
    status: EVENT_STATUSES.map((status) => ({ value: status, label: t(`status.${status}`) })),
    staff_id: staff.map(({ id, name }) => ({ value: String(id), label: name })),
    event_type_id: types.map(({ id, name }) => ({ value: String(id), label: name })),
  };
  const filters = FILTERS.filter((name) => params[name]);
  const cleared = Object.fromEntries(filters.map((name) => [name, null]));
  const clearHref = filters.length > 0 ? listHref(PATH, params, cleared) : undefined;
  const newEvent = canWrite ? (
    <ButtonLink href={`${PATH}/new`} variant="primary">
      <Icon of={CalendarPlus} />
      {t('new')}
    </ButtonLink>
  ) : null;
  return (
    <ClientMessages areas={['events', 'table']}>
      <PageHeader title={t('heading')} description={t('description')} actions={newEvent} />
      <PageBody>
        <div className="flex min-w-0 items-center gap-2">
          <div className="min-w-0 flex-1">
            <QuickFilterTabs show={show} params={params} />
          </div>
          <SavedViews table={table} params={params} />
        </div>
        <ListFrame>
          <FilterBar
            label={t('filters')}
            searchLabel={t('search')}
            kept={kept(params)}
            active={filters.filter((name) => name !== 'search').length}
            clearHref={clearHref}
          >
            <FilterSelect name="status" label={t('any_status')} options={options.status} />
            {ctx.actor.role === 'staff' ? null : (
              <FilterSelect name="staff_id" label={t('any_staff')} options={options.staff_id} />
            )}
            <FilterSelect name="event_type_id" label={t('any_type')} options={options.event_type_id} />
            <FilterDate name="date_from" label={t('from')} />
            <FilterDate name="date_to" label={t('to')} />
          </FilterBar>
          {list.rows.length > 0 ? (
            <EventsTable
              rows={list.rows.map((row) => toEventRowView(row, style))}
              page={list.page}
              pages={lastPage(list)}
              total={list.total}
              sort={query.sort}
              params={params}
              rights={canWrite ? 'write' : 'read'}
              billing={ctx.actor.abilities.has('invoices:write') ? 'open' : 'none'}
              staff={
                ctx.actor.role === 'staff'
                  ? []
                  : staff.filter(({ isActive }) => isActive).map(({ id, name }) => ({ id, name }))
              }
              table={table}
              note={<ZoneNote timeZone={ctx.team.timezone} label={zoneLabel(ctx.team.timezone, ctx.now)} />}
            />
          ) : clearHref ? (
            <FilteredEmpty filters={filters.map((name) => labelOf(name, params, options))} clearHref={clearHref} />
          ) : (
            <EmptyState
              icon={ListChecks}
              title={t(`empty.${show}`)}
              description={t(show === 'upcoming' || show === 'all' ? 'empty.body' : 'empty.body_quiet')}
              action={show === 'upcoming' || show === 'all' ? newEvent : null}
            />
          )}
        </ListFrame>
      </PageBody>
    </ClientMessages>
  );
}

async function QuickFilterTabs({ show, params }: { show: QuickFilter; params: Record<string, string> }) {
  const t = await getTranslations('events.quick');
  const hrefOf = (name: QuickFilter) => {
    const reset = { sort: null, status: null, date_from: null, date_to: null };
    return listHref(PATH, params, { ...reset, show: name === 'upcoming' ? null : name });
  };
  const tabs = quickFilters.map((name) => ({ href: hrefOf(name), label: t(name) }));
  return <LinkTabs label={t('label')} tabs={tabs} current={hrefOf(show)} />;
}

/** What the form must carry along when it is sent without script. */
function kept(params: Record<string, string>): Record<string, string> {
  return Object.fromEntries(Object.entries(params).filter(([name]) => name === 'show' || name === 'sort'));
}

function labelOf(
  name: string,
  params: Record<string, string>,
  options: Record<string, { value: string; label: string }[]>,
): string {
  const value = params[name] ?? '';
  return options[name]?.find((option) => option.value === value)?.label ?? value;
}
