import 'server-only';
import { cookies } from 'next/headers';
import type { WeekStart } from '@/components/calendar/wall-date';
import { localeWeekStart } from '@/components/calendar/wall-format';
import { preferenceCookies, toWeekStart } from '@/lib/core/preferences';
import type { Ctx } from '@/lib/infra/ctx';

/** The first day of the reader's week: their choice, else what is usual where the team's language is spoken. */
export async function weekStartOf({ team }: Ctx): Promise<WeekStart> {
  const chosen = toWeekStart((await cookies()).get(preferenceCookies.weekStart)?.value);
  return chosen ?? localeWeekStart(team.locale);
}
