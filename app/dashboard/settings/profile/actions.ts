'use server';

import { revalidatePath } from 'next/cache';
import { getLocale, getTranslations } from 'next-intl/server';
import { z } from 'zod';
import type { FormState } from '@/lib/core/form-state';
import { themes } from '@/lib/core/preferences';
import { updateProfileInput } from '@/lib/modules/users/schema';
import { updateProfile } from '@/lib/modules/users/service';
import { formAction, type ServerAction } from '@/lib/web/form-action';
import { rememberPreference } from '@/lib/web/preferences';

const profileForm = z.intersection(updateProfileInput, z.object({ theme: z.enum(themes) }));

const submit = formAction({ schema: profileForm }, async (ctx, { theme, ...profile }) => {
  await updateProfile(ctx, profile);
  await rememberPreference('theme', theme);
  if (profile.locale) await rememberPreference('locale', profile.locale);
  revalidatePath('/dashboard', 'layout');
  const locale = profile.locale ?? (await getLocale());
  const t = await getTranslations({ locale, namespace: 'settings' });
  return { ok: true, message: t('saved') };
});

export async function saveProfile(...given: Parameters<ServerAction>): Promise<FormState> {
  return submit(...given);
}
