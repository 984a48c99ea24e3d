import { getLocale, getTranslations } from 'next-intl/server';
import { formatStart } from '@/components/booking/event-time';
import { Card, CardBody, CardHeader } from '@/components/ui/card';
import { Link } from '@/components/ui/link';
import { labelOfZone } from '@/lib/core/time-zones';
import type { Ctx } from '@/lib/infra/ctx';
import type { ScheduleRoom } from '@/lib/modules/availability/schedules/room/service';
import { nextTimesWith } from '@/lib/modules/event-types/next-free/service';

/** What clients are offered next in these hours, by the service that offers it to them. */
export async function NextTimesCard({ ctx, room }: { ctx: Ctx; room: ScheduleRoom }) {
  const { firstUse, schedule } = room;
  const { timezone } = schedule;
  const [t, locale, starts] = await Promise.all([
    getTranslations('availability.next_times'),
    getLocale(),
    firstUse ? nextTimesWith(ctx, firstUse.id, firstUse.staffIds) : [],
  ]);
  return (
    <Card aria-labelledby="next-times">
      <CardHeader
        id="next-times"
        title={t('title')}
        description={firstUse ? t('note', { name: firstUse.name, zone: labelOfZone(timezone, ctx.now) }) : undefined}
      />
      <CardBody>
        {firstUse ? null : <p className="text-sm text-muted">{t('unused')}</p>}
        {firstUse && starts.length === 0 ? <None eventTypeId={firstUse.id} canAsk={canAsk(ctx)} /> : null}
        <ul aria-labelledby="next-times" className="flex flex-wrap gap-2">
          {starts.map((start) => (
            <li key={start.getTime()} className="rounded-control border border-line px-2.5 py-1 text-sm tabular-nums">
              <time dateTime={start.toISOString()}>{formatStart(start, { locale, timeZone: timezone })}</time>
            </li>
          ))}
        </ul>
      </CardBody>
    </Card>
  );
}

function canAsk({ actor }: Ctx): boolean {
  return actor.abilities.has('event-types:write');
}

async function None({ eventTypeId, canAsk }: { eventTypeId: number; canAsk: boolean }) {
  const t = await getTranslations('availability.next_times');
  return (
    <p className="text-sm text-warning-text">
      {t('none')}{' '}
      {canAsk ? <Link href={`/dashboard/event-types/${eventTypeId}/availability#why`}>{t('why')}</Link> : null}
    </p>
  );
}
