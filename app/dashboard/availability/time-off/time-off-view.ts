import type { ViewStyle } from '@/app/dashboard/events/event-view';
import { dateTimeFormat } from '@/lib/core/formats';
import { toWireInstant } from '@/lib/core/time';
import { instantToWall } from '@/lib/core/wall-time';
import type { TimeOffRow } from '@/lib/modules/availability/time-off/service';
import type { WireTimeOff } from './actions';

/** A stretch of time off as the page shows it; every text is written on the server. */
export interface TimeOffView {
  id: number;
  when: string;
  isNow: boolean;
  /** What entering it again takes. */
  wire: WireTimeOff;
}

export function toTimeOffView({ id, staffId, startsAt, endsAt, reason }: TimeOffRow, style: ViewStyle): TimeOffView {
  return {
    id,
    when: formatTimeOff(startsAt, endsAt, style),
    isNow: startsAt <= style.now,
    wire: { staff_id: staffId, starts_at: toWireInstant(startsAt), ends_at: toWireInstant(endsAt), reason },
  };
}

/** Whole days are written as days, the last one included; everything else with its times. */
function formatTimeOff(start: Date, end: Date, { locale, timeZone, now }: ViewStyle): string {
  const isMidnight = (instant: Date) => instantToWall(instant, timeZone).endsWith('T00:00:00');
  const isWhole = isMidnight(start) && isMidnight(end);
  const year = (instant: Date) => instantToWall(instant, timeZone).slice(0, 4);
  const withYear = year(start) === year(now) && year(end) === year(now) ? {} : ({ year: 'numeric' } as const);
  const day = { timeZone, weekday: 'short', day: 'numeric', month: 'short', ...withYear } as const;
  const times = isWhole ? {} : ({ hour: 'numeric', minute: '2-digit' } as const);
  const last = isWhole ? new Date(end.getTime() - 1) : end;
  return dateTimeFormat(locale, { ...day, ...times }).formatRange(start, last);
}
