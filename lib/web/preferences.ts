import 'server-only';
import { cookies } from 'next/headers';
import { preferenceCookies, preferenceMaxAgeSeconds } from '@/lib/core/preferences';
import type { Ctx } from '@/lib/infra/ctx';
import { findReadingStyle } from '@/lib/modules/users/reading/service';
import { tableSettingsOf } from '@/lib/modules/users/tables/service';
import { findCurrentSession } from './require-ctx';
import { dropTableView, keepTableLook, keepTableView, nameTableView } from './table-actions';

/** Keeps a choice in the browser's cookie, so that the next page is drawn with it. For actions: pages cannot set cookies. */
export async function rememberPreference(name: keyof typeof preferenceCookies, value: string): Promise<void> {
  const cookie = { path: '/', maxAge: preferenceMaxAgeSeconds, sameSite: 'lax' } as const;
  (await cookies()).set(preferenceCookies[name], value, cookie);
}

/** Gives the browser of somebody who signs in the language, clock and week they chose elsewhere. */
export async function rememberReader({ id, locale }: { id: number; locale: string }): Promise<void> {
  const { clock, weekStart } = await findReadingStyle(id);
  await rememberPreference('locale', locale);
  await rememberPreference('clock', clock);
  await rememberPreference('weekStart', weekStart);
}

/**
 * How the reader wants a table to look (columns, density) and their saved views of it, with the actions that change them:
 * `table={await tablePreferences(ctx, 'clients')}`. Read with the page, so the first byte is right on every device.
 * @param name letters and underscores, its own for every table
 */
export async function tablePreferences({ teamId }: Ctx, name: string) {
  const session = await findCurrentSession();
  return {
    ...tableSettingsOf(session?.user_settings ?? {}, { teamId, table: name }),
    saveLook: keepTableLook.bind(null, name),
    saveView: keepTableView.bind(null, name),
    renameView: nameTableView.bind(null, name),
    deleteView: dropTableView.bind(null, name),
  };
}
