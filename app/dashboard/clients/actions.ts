'use server';

import { revalidatePath } from 'next/cache';
import { redirect } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { id as idField } from '@/lib/core/fields';
import type { FormState } from '@/lib/core/form-state';
import { assertAbility } from '@/lib/infra/ctx';
import { createClientInput, updateClientInput } from '@/lib/modules/clients/schema';
import { createClient, deleteClient, updateClient } from '@/lib/modules/clients/service';
import { attempt, formAction, type ServerAction } from '@/lib/web/form-action';

const submitNew = formAction({ schema: createClientInput }, async (ctx, input) => {
  assertAbility(ctx, 'clients:write');
  const client = await createClient(ctx, input);
  revalidatePath('/dashboard', 'layout');
  redirect(`/dashboard/clients/${client.id}`);
});

/** Adds a client and shows them. */
export async function addClient(...given: Parameters<ServerAction>): Promise<FormState> {
  return submitNew(...given);
}

/** Saves a client; bind the id. */
export async function saveClient(id: number, ...given: Parameters<ServerAction>): Promise<FormState> {
  const submit = formAction({ schema: updateClientInput, kinds: { is_active: 'boolean' } }, async (ctx, input) => {
    assertAbility(ctx, 'clients:write');
    await updateClient(ctx, idField.parse(id), input);
    revalidatePath('/dashboard', 'layout');
    const t = await getTranslations('clients.done');
    return { ok: true, message: t('saved') };
  });
  return submit(...given);
}

export async function removeClient(id: number): Promise<FormState> {
  return attempt(async (ctx) => {
    assertAbility(ctx, 'clients:write');
    await deleteClient(ctx, idField.parse(id));
    revalidatePath('/dashboard', 'layout');
    return { ok: true };
  });
}
