'use server';

import { revalidatePath } from 'next/cache';
import { id as idField } from '@/lib/core/fields';
import type { FormState } from '@/lib/core/form-state';
import { tagName } from '@/lib/modules/clients/schema';
import { tagClients, untagClients } from '@/lib/modules/clients/tags/service';
import { attempt } from '@/lib/web/form-action';

/** Gives a client a tag, which is made when the team does not have it. */
export async function addTag(clientId: number, name: string): Promise<FormState> {
  return attempt(async (ctx) => {
    await tagClients(ctx, [idField.parse(clientId)], tagName.parse(name));
    revalidatePath('/dashboard/clients', 'layout');
    return { ok: true };
  });
}

export async function removeTag(clientId: number, name: string): Promise<FormState> {
  return attempt(async (ctx) => {
    await untagClients(ctx, [idField.parse(clientId)], tagName.parse(name));
    revalidatePath('/dashboard/clients', 'layout');
    return { ok: true };
  });
}
