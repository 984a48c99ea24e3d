import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { weekStartOf } from '@/app/dashboard/week-start';
import { WeekHours } from '@/components/availability/week-hours';
import { TimeZoneOptions } from '@/components/form/choices';
import { Forbidden } from '@/components/layout/forbidden';
import { PageBody, PageHeader } from '@/components/layout/page-header';
import { Card, CardBody, CardHeader } from '@/components/ui/card';
import { SubmitButton } from '@/components/ui/submit-button';
import { dateInZone } from '@/lib/core/time';
import type { Ctx } from '@/lib/infra/ctx';
import type { ScheduleInUse } from '@/lib/modules/availability/schedules/service';
import { pageStranded } from '@/lib/modules/availability/stranded/service';
import { ClientMessages } from '@/lib/web/i18n/client-messages';
import { toRouteId } from '@/lib/web/or-not-found';
import { requireCtx } from '@/lib/web/require-ctx';
import { readSchedulesInUse } from '@/lib/web/team-reads';
import { saveSchedule } from '../actions';
import { ScheduleForm } from '../schedule-form';
import { StrandedCard, strandedPageOf } from '../stranded-card';
import { DatesCard } from './dates-card';
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
  const [schedules, stranded] = await Promise.all([
    readSchedulesInUse(ctx),
    pageStranded(ctx, strandedPageOf(await searchParams), { scheduleId: id, cause: 'hours' }),
  ]);
  const schedule = schedules.find((one) => one.id === id) ?? notFound();
  const canWrite = ctx.actor.abilities.has('availability:write') && schedule.isWritable;
  return (
    <ClientMessages areas={['availability', 'events']}>
      <PageHeader title={schedule.name} parents={[{ label: t('title'), href: '/dashboard/availability' }]} />
      <PageBody className="max-w-4xl">
        <StrandedCard ctx={ctx} stranded={stranded} path={`/dashboard/availability/${id}`} />
        {canWrite ? <Editor ctx={ctx} schedule={schedule} /> : <ReadOnly ctx={ctx} schedule={schedule} />}
      </PageBody>
    </ClientMessages>
  );
}

interface PartProps {
  ctx: Ctx;
  schedule: ScheduleInUse;
}

async function Editor({ ctx, schedule }: PartProps) {
  const common = await getTranslations('common');
  const weekStart = await weekStartOf(ctx);
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
        buttons={<SubmitButton>{common('save_changes')}</SubmitButton>}
      />
      <DatesCard
        scheduleId={id}
        rules={rules}
        overrides={[...overrides]}
        today={dateInZone(ctx.now, timezone)}
        weekStart={weekStart}
      />
      {ctx.actor.role === 'staff' ? null : <UseCard ctx={ctx} schedule={schedule} />}
      {schedule.isDefault ? null : <ScheduleRemoval id={id} name={name} />}
    </>
  );
}

async function ReadOnly({ ctx, schedule }: PartProps) {
  const t = await getTranslations('availability.schedules');
  return (
    <Card aria-labelledby="week">
      <CardHeader id="week" title={t('week')} description={t('default_note')} />
      <CardBody>
        <WeekHours rules={schedule.rules} weekStart={await weekStartOf(ctx)} />
      </CardBody>
    </Card>
  );
}
