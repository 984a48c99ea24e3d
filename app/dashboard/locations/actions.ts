'use server';

import { revalidatePath } from 'next/cache';
import { redirect } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { z } from 'zod';
import type { BulkOutcome } from '@/lib/core/bulk';
import { wrongState } from '@/lib/core/errors';
import { id as idField } from '@/lib/core/fields';
import type { FormState } from '@/lib/core/form-state';
import { assertAbility, inTransaction } from '@/lib/infra/ctx';
import { locationOffersInput } from '@/lib/modules/locations/offers/schema';
import { setLocationOffers } from '@/lib/modules/locations/offers/service';
import { createLocationInput, updateLocationInput } from '@/lib/modules/locations/schema';
import { createLocation, deleteLocation, getLocation, updateLocation } from '@/lib/modules/locations/service';
import { locationUsage } from '@/lib/modules/locations/usage/service';
import { bulkSwitch } from '@/lib/web/bulk-action';
import { attempt, type FieldKinds, formAction, type ServerAction } from '@/lib/web/form-action';
import { PATH } from './path';

const kinds: FieldKinds = { capacity: 'integer', is_active: 'boolean', event_type_ids: 'ids' };

const newForm = z.intersection(createLocationInput, locationOffersInput);

const submitNew = formAction({ schema: newForm, kinds }, async (ctx, { eventTypeIds, ...input }) => {
  assertAbility(ctx, 'locations:write');
  await inTransaction(ctx, async (tx) => {
    const { id } = await createLocation(tx, input);
    await setLocationOffers(tx, id, { eventTypeIds });
  });
  revalidatePath('/dashboard', 'layout');
  redirect(PATH);
});

export async function addLocation(...given: Parameters<ServerAction>): Promise<FormState> {
  return submitNew(...given);
}

const changeForm = z.intersection(updateLocationInput, locationOffersInput);

/** Bind the id. */
export async function saveLocation(id: number, ...given: Parameters<ServerAction>): Promise<FormState> {
  const submit = formAction({ schema: changeForm, kinds }, async (ctx, { eventTypeIds, ...input }) => {
    assertAbility(ctx, 'locations:write');
    await inTransaction(ctx, async (tx) => {
      await updateLocation(tx, idField.parse(id), input);
      await setLocationOffers(tx, id, { eventTypeIds });
    });
    revalidatePath('/dashboard', 'layout');
    return { ok: true, message: (await getTranslations('locations'))('saved') };
  });
  return submit(...given);
}

/** Whether new bookings can take place there from now on. */
export async function switchLocation(id: number, isActive: boolean): Promise<FormState> {
  return attempt(async (ctx) => {
    assertAbility(ctx, 'locations:write');
    const { name } = await updateLocation(ctx, idField.parse(id), { isActive });
    revalidatePath('/dashboard', 'layout');
    return { ok: true, message: (await getTranslations('locations'))('switched', { name, on: String(isActive) }) };
  });
}

/** Whether new bookings can take place there from now on. */
export async function switchLocations(ids: number[], isActive: boolean): Promise<BulkOutcome> {
  return bulkSwitch({ ids, ability: 'locations:write' }, isActive, { get: getLocation, update: updateLocation });
}

export async function removeLocation(id: number): Promise<FormState> {
  return attempt(async (ctx) => {
    assertAbility(ctx, 'locations:write');
    const { eventTypes, events } = await locationUsage(ctx, idField.parse(id));
    if (eventTypes.length > 0 || events > 0) throw wrongState('Location is in use');
    await deleteLocation(ctx, id);
    revalidatePath('/dashboard', 'layout');
    return { ok: true, message: (await getTranslations('locations'))('deleted') };
  });
}
