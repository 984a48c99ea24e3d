import { Plus } from 'lucide';
import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { weekStartOf } from '@/app/dashboard/week-start';
import { Forbidden } from '@/components/layout/forbidden';
import { Icon } from '@/components/ui/icon';
import { ButtonLink } from '@/components/ui/link';
import { pageStranded } from '@/lib/modules/availability/stranded/service';
import { requireCtx } from '@/lib/web/require-ctx';
import { readSchedulesInUse } from '@/lib/web/team-reads';
import { AvailabilityFrame } from '../availability-frame';
import { ScheduleCard } from '../schedule-card';
import { StrandedCard, strandedPageOf } from '../stranded-card';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('availability'))('title') };
}

interface AvailabilityPageProps {
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export default async function AvailabilityPage({ searchParams }: AvailabilityPageProps) {
  const ctx = await requireCtx();
  const t = await getTranslations('availability');
  const { abilities, role, staffId } = ctx.actor;
  if (!abilities.has('availability:read')) return <Forbidden title={t('title')} role={role} />;
  const [schedules, stranded] = await Promise.all([
    readSchedulesInUse(ctx),
    pageStranded(ctx, strandedPageOf(await searchParams)),
  ]);
  const hasOwn = schedules.some(({ isWritable }) => isWritable);
  const canAdd = role === 'staff' ? staffId !== null && !hasOwn : abilities.has('availability:write');
  const weekStart = await weekStartOf(ctx);
  return (
    <AvailabilityFrame
      tab="hours"
      description={t('description')}
      actions={
        canAdd ? (
          <ButtonLink href="/dashboard/availability/new">
            <Icon of={Plus} />
            {t(role === 'staff' ? 'schedules.own' : 'schedules.new')}
          </ButtonLink>
        ) : undefined
      }
    >
      <StrandedCard ctx={ctx} stranded={stranded} path="/dashboard/availability" />
      <ul className="grid gap-4 lg:grid-cols-2">
        {schedules.map((schedule) => (
          <ScheduleCard key={schedule.id} schedule={schedule} weekStart={weekStart} now={ctx.now} />
        ))}
      </ul>
    </AvailabilityFrame>
  );
}
