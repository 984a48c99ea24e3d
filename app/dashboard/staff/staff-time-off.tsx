import { CalendarOff } from 'lucide';
import { getLocale, getTranslations } from 'next-intl/server';
import { toTimeOffView } from '@/app/dashboard/availability/time-off/time-off-view';
import { Badge } from '@/components/ui/badge';
import { Icon } from '@/components/ui/icon';
import { ButtonLink } from '@/components/ui/link';
import type { Ctx } from '@/lib/infra/ctx';
import type { TimeOffRow } from '@/lib/modules/availability/time-off/service';

interface StaffTimeOffProps {
  ctx: Ctx;
  staff: { id: number; timezone: string | null };
  /** Of this staff member, by start; none of it is over. */
  rows: readonly TimeOffRow[];
}

const MAX_SHOWN = 5;

/** When somebody is away next, on their clock, with the way to where it is entered. */
export async function StaffTimeOff({ ctx, staff, rows }: StaffTimeOffProps) {
  const [t, words, locale] = await Promise.all([
    getTranslations('staff'),
    getTranslations('availability.time_off'),
    getLocale(),
  ]);
  const style = { locale, timeZone: staff.timezone ?? ctx.team.timezone, now: ctx.now };
  const views = rows.slice(0, MAX_SHOWN).map((row) => toTimeOffView(row, style));
  return (
    <section aria-labelledby="staff-time-off" className="grid gap-2">
      <div className="flex items-center justify-between gap-3">
        <h3 id="staff-time-off" className="font-semibold">
          {t('time_off')}
        </h3>
        <ButtonLink href={`/dashboard/availability/time-off?staff_id=${staff.id}`} size="sm">
          <Icon of={CalendarOff} />
          {t('time_off_change')}
        </ButtonLink>
      </div>
      {views.length === 0 ? <p className="text-sm text-muted">{words('none')}</p> : null}
      <ul aria-labelledby="staff-time-off" className="grid gap-1">
        {views.map(({ id, when, isNow, wire }) => (
          <li key={id} className="grid text-sm">
            <span className="flex flex-wrap items-center gap-2 tabular-nums">
              {when}
              {isNow ? <Badge tone="info">{words('now')}</Badge> : null}
            </span>
            {wire.reason ? <span className="break-words text-muted">{wire.reason}</span> : null}
          </li>
        ))}
      </ul>
      {rows.length > MAX_SHOWN ? (
        <p className="text-sm text-muted">{t('time_off_more', { count: rows.length - MAX_SHOWN })}</p>
      ) : null}
    </section>
  );
}
