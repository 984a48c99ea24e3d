'use server';

import { revalidatePath } from 'next/cache';
import { redirect } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import type { FormState } from '@/lib/core/form-state';
import { assertAbility } from '@/lib/infra/ctx';
import { createLocationInput, updateLocationInput } from '@/lib/modules/locations/schema';
import { createLocation, deleteLocation, updateLocation } from '@/lib/modules/locations/service';
import { attempt, type FieldKinds, formAction, type ServerAction } from '@/lib/web/form-action';

const PATH = '/dashboard/locations';

const kinds: FieldKinds = { is_active: 'boolean' };

const submitNew = formAction({ schema: createLocationInput, kinds }, async (ctx, input) => {
  assertAbility(ctx, 'locations:write');
  await createLocation(ctx, input);
  revalidatePath(PATH);
  redirect(PATH);
});

export async function addLocation(...given: Parameters<ServerAction>): Promise<FormState> {
  return submitNew(...given);
}

export async function saveLocation(id: number, ...given: Parameters<ServerAction>): Promise<FormState> {
  const submit = formAction({ schema: updateLocationInput, kinds }, async (ctx, input) => {
    assertAbility(ctx, 'locations:write');
    await updateLocation(ctx, id, input);
    revalidatePath(PATH, 'layout');
    return { ok: true, message: (await getTranslations('locations'))('saved') };
  });
  return submit(...given);
}

export async function removeLocation(id: number): Promise<FormState> {
  return attempt(async (ctx) => {
    assertAbility(ctx, 'locations:write');
    await deleteLocation(ctx, id);
    revalidatePath(PATH);
    return { ok: true, message: (await getTranslations('locations'))('deleted') };
  });
}
