'use server';

import { revalidatePath } from 'next/cache';
import { redirect } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { isDomainError } from '@/lib/core/errors';
import type { FormState } from '@/lib/core/form-state';
import { assertAbility } from '@/lib/infra/ctx';
import { removeLogo, saveLogo } from '@/lib/modules/pictures/service';
import { deleteTeam } from '@/lib/modules/teams/deletion/service';
import { addTeamInput, deleteTeamInput, teamSettingsInput } from '@/lib/modules/teams/schema';
import { updateTeam } from '@/lib/modules/teams/service';
import { addTeam } from '@/lib/modules/users/teams/service';
import { attempt, formAction, type ServerAction } from '@/lib/web/form-action';
import { pictureIn } from '@/lib/web/form-data';

const START = '/dashboard';

const submit = formAction({ schema: teamSettingsInput }, async (ctx, input) => {
  assertAbility(ctx, 'team:write');
  await updateTeam(ctx, input);
  revalidatePath(START, 'layout');
  return { ok: true, message: (await getTranslations('settings'))('saved') };
});

const submitNew = formAction({ schema: addTeamInput }, async (ctx, input) => {
  await addTeam(ctx, input);
  revalidatePath(START, 'layout');
  redirect(START);
});

const submitDeletion = formAction({ schema: deleteTeamInput }, async (ctx, { confirmName }) => {
  try {
    await deleteTeam(ctx, confirmName);
  } catch (error) {
    if (!(isDomainError(error) && error.problems?.confirm_name)) throw error;
    const text = (await getTranslations('settings.team.delete'))('wrong_name');
    return { message: text, fieldErrors: { confirm_name: [text] }, values: { confirm_name: confirmName } };
  }
  revalidatePath(START, 'layout');
  redirect(START);
});

export async function saveTeam(...given: Parameters<ServerAction>): Promise<FormState> {
  return submit(...given);
}

/** Shows another logo from now on; form field `picture`. */
export async function saveTeamLogo(form: FormData): Promise<FormState> {
  return attempt(async (ctx) => {
    assertAbility(ctx, 'team:write');
    await saveLogo(ctx, await pictureIn(form));
    return changed('logo.saved');
  });
}

export async function removeTeamLogo(): Promise<FormState> {
  return attempt(async (ctx) => {
    assertAbility(ctx, 'team:write');
    await removeLogo(ctx);
    return changed('logo.removed');
  });
}

async function changed(what: 'logo.saved' | 'logo.removed'): Promise<FormState> {
  revalidatePath(START, 'layout');
  return { ok: true, message: (await getTranslations('settings.pictures'))(what) };
}

/** A further business, which one works in from now on. */
export async function createBusiness(...given: Parameters<ServerAction>): Promise<FormState> {
  return submitNew(...given);
}

/** Deletes the business that is worked in; its name has to be typed. */
export async function deleteBusiness(...given: Parameters<ServerAction>): Promise<FormState> {
  return submitDeletion(...given);
}
