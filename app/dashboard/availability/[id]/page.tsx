import type { Metadata } from 'next';
import { getLocale, getTranslations } from 'next-intl/server';
import { Suspense } from 'react';
import { weekStartOf } from '@/app/dashboard/week-start';
import { WeekHours } from '@/components/availability/week-hours';
import { formatLongDay } from '@/components/booking/event-time';
import { TimeZoneOptions } from '@/components/form/choices';
import { Forbidden } from '@/components/layout/forbidden';
import { PageBody, PageHeader } from '@/components/layout/page-header';
import { Card, CardBody, CardHeader } from '@/components/ui/card';
import { Skeleton } from '@/components/ui/states';
import { SubmitButton } from '@/components/ui/submit-button';
import { dateInZone } from '@/lib/core/time';
import { labelOfZone } from '@/lib/core/time-zones';
import type { Ctx } from '@/lib/infra/ctx';
import { readScheduleRoom, type ScheduleRoom } from '@/lib/modules/availability/schedules/room/service';
import type { ScheduleInUse } from '@/lib/modules/availability/schedules/service';
import { pageStranded } from '@/lib/modules/availability/stranded/service';
import { ClientMessages } from '@/lib/web/i18n/client-messages';
import { orNotFound, toRouteId } from '@/lib/web/or-not-found';
import { requireCtx } from '@/lib/web/require-ctx';
import type { ViewStyle } from '../../events/event-view';
import { saveSchedule } from '../actions';
import { ScheduleForm } from '../schedule-form';
import { StrandedCard, strandedPageOf } from '../stranded-card';
import { toTimeOffView } from '../time-off/time-off-view';
import { DatesCard, type ScheduleTimeOff } from './dates-card';
import { DatesRead } from './dates-read';
import { NextTimesCard } from './next-times-card';
import { ScheduleRemoval } from './schedule-removal';
import { UseCard } from './use-card';

interface SchedulePageProps {
  params: Promise<{ id: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('availability'))('title') };
}

export default async function SchedulePage({ params, searchParams }: SchedulePageProps) {
  const ctx = await requireCtx();
  const t = await getTranslations('availability');
  if (!ctx.actor.abilities.has('availability:read')) return <Forbidden title={t('title')} role={ctx.actor.role} />;
  const id = toRouteId((await params).id);
  const [room, stranded] = await Promise.all([
    orNotFound(readScheduleRoom(ctx, id)),
    pageStranded(ctx, strandedPageOf(await searchParams), { scheduleId: id, cause: 'hours' }),
  ]);
  const { schedule } = room;
  const canWrite = ctx.actor.abilities.has('availability:write') && schedule.isWritable;
  return (
    <ClientMessages areas={['availability', 'events']}>
      <PageHeader title={schedule.name} parents={[{ label: t('title'), href: '/dashboard/availability' }]} />
      <PageBody className="max-w-4xl">
        <StrandedCard ctx={ctx} stranded={stranded} path={`/dashboard/availability/${id}`} />
        {canWrite ? <Editor ctx={ctx} room={room} /> : <ReadOnly ctx={ctx} schedule={schedule} />}
      </PageBody>
    </ClientMessages>
  );
}

interface PartProps {
  ctx: Ctx;
  schedule: ScheduleInUse;
}

async function Editor({ ctx, room }: { ctx: Ctx; room: ScheduleRoom }) {
  const [common, locale, weekStart] = await Promise.all([getTranslations('common'), getLocale(), weekStartOf(ctx)]);
  const { schedule } = room;
  const { id, name, timezone, rules, overrides } = schedule;
  return (
    <>
      <ScheduleForm
        action={saveSchedule.bind(null, id)}
        name={name}
        timezone={timezone}
        rules={rules}
        weekStart={weekStart}
        zones={<TimeZoneOptions current={timezone} now={ctx.now} />}
        clocksOf={formatLongDay(ctx.now, { locale, timeZone: ctx.team.timezone })}
        buttons={<SubmitButton>{common('save_changes')}</SubmitButton>}
      />
      <DatesCard
        scheduleId={id}
        rules={rules}
        overrides={[...overrides]}
        today={dateInZone(ctx.now, timezone)}
        weekStart={weekStart}
        timeOff={timeOffOf(room, { locale, timeZone: timezone, now: ctx.now })}
      />
      <Suspense fallback={<Skeleton className="h-32 rounded-card" />}>
        <NextTimesCard ctx={ctx} room={room} />
      </Suspense>
      {ctx.actor.role === 'staff' ? null : <UseCard room={room} />}
      {schedule.isDefault ? null : <ScheduleRemoval id={id} name={name} />}
    </>
  );
}

async function ReadOnly({ ctx, schedule }: PartProps) {
  const [t, weekStart] = await Promise.all([getTranslations('availability'), weekStartOf(ctx)]);
  const { timezone, rules, overrides } = schedule;
  const today = dateInZone(ctx.now, timezone);
  const upcoming = [...overrides].filter(([date]) => date >= today).sort(([a], [b]) => (a < b ? -1 : 1));
  return (
    <>
      <Card aria-labelledby="week">
        <CardHeader id="week" title={t('schedules.week')} description={t('schedules.default_note')} />
        <CardBody className="grid gap-4">
          <p className="text-sm text-muted">
            {t('schedules.timezone')}: {labelOfZone(timezone, ctx.now)}
          </p>
          <WeekHours rules={rules} weekStart={weekStart} />
        </CardBody>
      </Card>
      <Card aria-labelledby="dates">
        <CardHeader id="dates" title={t('dates.title')} />
        <CardBody>
          <DatesRead days={upcoming} />
        </CardBody>
      </Card>
    </>
  );
}

/** On the schedule's wall. */
function timeOffOf({ staff, timeOff }: ScheduleRoom, style: ViewStyle): ScheduleTimeOff[] {
  const names = new Map(staff.map(({ id, name }) => [id, name]));
  const dayOf = (instant: Date) => dateInZone(instant, style.timeZone);
  return timeOff.map((row) => ({
    id: row.id,
    staffId: row.staffId,
    name: names.get(row.staffId) ?? '',
    from: dayOf(row.startsAt),
    to: dayOf(new Date(row.endsAt.getTime() - 1)),
    when: toTimeOffView(row, style).when,
  }));
}
