'use server';

import { revalidatePath } from 'next/cache';
import { headers } from 'next/headers';
import { after } from 'next/server';
import { getLocale, getTranslations } from 'next-intl/server';
import { z } from 'zod';
import { isDomainError } from '@/lib/core/errors';
import type { FormState } from '@/lib/core/form-state';
import { languageOf } from '@/lib/core/locale';
import { themes } from '@/lib/core/preferences';
import { clientAddress } from '@/lib/infra/client-address';
import { deliverMail } from '@/lib/modules/mail/sending/service';
import { leaveTeam } from '@/lib/modules/members/removal/service';
import { removePhoto, savePhoto } from '@/lib/modules/pictures/service';
import { cancelEmailChange, requestEmailChange } from '@/lib/modules/users/email-changes/service';
import { readingStyle } from '@/lib/modules/users/reading/schema';
import { saveReadingStyle } from '@/lib/modules/users/reading/service';
import { changeEmailInput, updateProfileInput } from '@/lib/modules/users/schema';
import { updateProfile } from '@/lib/modules/users/service';
import { attempt, formAction, type ServerAction } from '@/lib/web/form-action';
import { pictureIn } from '@/lib/web/form-data';
import { rememberPreference } from '@/lib/web/preferences';

const PATH = '/dashboard/settings/profile';

const profileForm = z.intersection(
  updateProfileInput,
  z.intersection(readingStyle, z.object({ theme: z.enum(themes) })),
);

const submit = formAction({ schema: profileForm }, async (ctx, input) => {
  const { theme, clock, weekStart, density, ...profile } = input;
  await Promise.all([updateProfile(ctx, profile), saveReadingStyle(ctx, { clock, weekStart, density })]);
  await rememberPreference('theme', theme);
  await rememberPreference('clock', clock);
  await rememberPreference('weekStart', weekStart);
  if (profile.locale) await rememberPreference('locale', profile.locale);
  revalidatePath('/dashboard', 'layout');
  const locale = profile.locale ?? languageOf(await getLocale());
  const t = await getTranslations({ locale, namespace: 'settings' });
  return { ok: true, message: t('saved') };
});

const submitEmail = formAction({ schema: changeEmailInput }, async (ctx, input) => {
  await requestEmailChange(ctx, input, clientAddress(await headers()));
  after(() => deliverMail());
  revalidatePath(PATH);
  return { ok: true, message: (await getTranslations('settings.profile.email'))('sent', { email: input.email }) };
});

const submitCancel = formAction({ schema: z.object({}) }, async (ctx) => {
  await cancelEmailChange(ctx);
  revalidatePath(PATH);
  return { ok: true, message: (await getTranslations('settings.profile.email'))('cancelled') };
});

/** Mails a link to the new address, which is used once that link is confirmed. */
export async function changeEmail(...given: Parameters<ServerAction>): Promise<FormState> {
  return submitEmail(...given);
}

/** The link that was mailed stops working. */
export async function cancelEmail(...given: Parameters<ServerAction>): Promise<FormState> {
  return submitCancel(...given);
}

/** Ends one's own membership of the current team. */
export async function leave(): Promise<FormState> {
  return attempt(async (ctx) => {
    try {
      await leaveTeam(ctx);
    } catch (error) {
      if (!(isDomainError(error) && error.code === 'wrong_state')) throw error;
      return { message: (await getTranslations('members'))('last_owner') };
    }
    revalidatePath('/dashboard', 'layout');
    return { ok: true };
  });
}

/** Shows another photo of whoever acts from now on; form field `picture`. */
export async function saveOwnPhoto(form: FormData): Promise<FormState> {
  return attempt(async (ctx) => {
    await savePhoto(ctx, await pictureIn(form));
    return changed('photo.saved');
  });
}

export async function removeOwnPhoto(): Promise<FormState> {
  return attempt(async (ctx) => {
    await removePhoto(ctx);
    return changed('photo.removed');
  });
}

async function changed(what: 'photo.saved' | 'photo.removed'): Promise<FormState> {
  revalidatePath('/dashboard', 'layout');
  return { ok: true, message: (await getTranslations('settings.pictures'))(what) };
}

export async function saveProfile(...given: Parameters<ServerAction>): Promise<FormState> {
  return submit(...given);
}
