import type { Metadata } from 'next';
import { getLocale, getTranslations } from 'next-intl/server';
import { zoneLabel } from '@/components/calendar/wall-format';
import { Forbidden } from '@/components/layout/forbidden';
import { Card, CardBody, CardHeader } from '@/components/ui/card';
import { Link } from '@/components/ui/link';
import { dateInZone } from '@/lib/core/time';
import { pageStranded } from '@/lib/modules/availability/stranded/service';
import { listCurrentTimeOff, listTimeOffStaff } from '@/lib/modules/availability/time-off/service';
import { requireCtx } from '@/lib/web/require-ctx';
import { AvailabilityFrame } from '../availability-frame';
import { StrandedCard, strandedPageOf } from '../stranded-card';
import { TimeOffForm } from './time-off-fields';
import { TimeOffList } from './time-off-list';
import { toTimeOffView } from './time-off-view';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('availability'))('tabs.time_off') };
}

interface TimeOffPageProps {
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

const PATH = '/dashboard/availability/time-off';

export default async function TimeOffPage({ searchParams }: TimeOffPageProps) {
  const ctx = await requireCtx();
  const [t, locale] = await Promise.all([getTranslations('availability'), getLocale()]);
  const { abilities, role } = ctx.actor;
  if (!abilities.has('availability:read')) return <Forbidden title={t('tabs.time_off')} role={role} />;
  const params = await searchParams;
  const [staff, rows, stranded] = await Promise.all([
    listTimeOffStaff(ctx),
    listCurrentTimeOff(ctx),
    pageStranded(ctx, strandedPageOf(params)),
  ]);
  const only = staff.find(({ id }) => String(id) === params.staff_id);
  const lists = (only ? [only] : staff).map((one) => ({
    ...one,
    timeOff: rows
      .filter(({ staffId }) => staffId === one.id)
      .map((row) => toTimeOffView(row, { locale, timeZone: one.timeZone, now: ctx.now })),
  }));
  const canWrite = abilities.has('availability:write') && staff.length > 0;
  return (
    <AvailabilityFrame tab="time_off" description={t('time_off.description')}>
      <StrandedCard ctx={ctx} stranded={stranded} path={PATH} />
      <div className="grid items-start gap-5 lg:grid-cols-[minmax(0,1fr)_22rem]">
        {canWrite ? (
          <Card aria-labelledby="add-time-off" className="lg:order-last">
            <CardHeader id="add-time-off" title={t('time_off.add')} />
            <CardBody>
              <TimeOffForm
                key={only?.id}
                staff={staff.map(({ id, name, timeZone }) => ({ id, name, zone: zoneLabel(timeZone, ctx.now) }))}
                today={dateInZone(ctx.now, ctx.team.timezone)}
                selected={only?.id ?? ctx.actor.staffId ?? undefined}
              />
            </CardBody>
          </Card>
        ) : null}
        <div className="grid gap-4">
          {only ? (
            <p className="text-sm text-muted">
              {t.rich('time_off.only', { name: only.name, link: (chunks) => <Link href={PATH}>{chunks}</Link> })}
            </p>
          ) : null}
          <TimeOffList lists={lists} rights={canWrite ? 'write' : 'read'} />
        </div>
      </div>
    </AvailabilityFrame>
  );
}
