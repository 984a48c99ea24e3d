'use server';

import { revalidatePath } from 'next/cache';
import { cookies } from 'next/headers';
import { redirect } from 'next/navigation';
import { toAreaPath } from '@/components/layout/area-path';
import { toId } from '@/lib/core/ids';
import { toLocale } from '@/lib/core/locale';
import { isSidebarCollapsed, preferenceCookies, toTheme } from '@/lib/core/preferences';
import { updateProfile } from '@/lib/modules/users/service';
import { switchTeam as workIn } from '@/lib/modules/users/teams/service';
import { rememberPreference } from '@/lib/web/preferences';
import { requireCtx } from '@/lib/web/require-ctx';
import { endSession } from '@/lib/web/session';

/** Form field `theme`. */
export async function setTheme(data: FormData): Promise<void> {
  await rememberPreference('theme', toTheme(String(data.get('theme'))));
}

/** Form field `locale`; the reader's own setting, so it holds on every device. */
export async function setLocale(data: FormData): Promise<void> {
  const locale = toLocale(String(data.get('locale')));
  if (!locale) return;
  await updateProfile(await requireCtx(), { locale });
  await rememberPreference('locale', locale);
}

export async function toggleSidebar(): Promise<void> {
  const before = (await cookies()).get(preferenceCookies.sidebar)?.value;
  await rememberPreference('sidebar', isSidebarCollapsed(before) ? 'open' : 'collapsed');
}

/** Form fields `team_id` and `path`; stays in the area of the page, without what belongs to the other team. */
export async function switchTeam(data: FormData): Promise<void> {
  const teamId = toId(String(data.get('team_id')));
  if (teamId !== null) await workIn(await requireCtx(), teamId);
  revalidatePath('/dashboard', 'layout');
  redirect(toAreaPath(data.get('path')));
}

export async function signOut(): Promise<void> {
  await endSession();
  redirect('/sign-in');
}
