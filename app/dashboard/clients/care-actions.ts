'use server';

import { revalidatePath } from 'next/cache';
import { redirect } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { z } from 'zod';
import { isDomainError } from '@/lib/core/errors';
import { id as idField } from '@/lib/core/fields';
import type { FormState } from '@/lib/core/form-state';
import { mergeClientsInput } from '@/lib/modules/clients/merging/schema';
import { mergeClients } from '@/lib/modules/clients/merging/service';
import { eraseClient } from '@/lib/modules/clients/personal-data/service';
import { formAction, type ServerAction } from '@/lib/web/form-action';

/** Makes one client of two and shows them; bind the id of the one that stays. */
export async function mergeIntoClient(keptId: number, ...given: Parameters<ServerAction>): Promise<FormState> {
  const submit = formAction({ schema: mergeClientsInput, kinds: { other_id: 'integer' } }, async (ctx, input) => {
    const client = await mergeClients(ctx, idField.parse(keptId), input);
    revalidatePath('/dashboard', 'layout');
    redirect(`/dashboard/clients/${client.id}`);
  });
  return submit(...given);
}

const confirmation = z.object({ confirmation: z.string().trim().min(1).max(200) });

/** Takes a person out of the books; bind the id. */
export async function eraseClientData(id: number, ...given: Parameters<ServerAction>): Promise<FormState> {
  const submit = formAction({ schema: confirmation }, async (ctx, input) => {
    const t = await getTranslations('clients.erase');
    try {
      await eraseClient(ctx, idField.parse(id), input.confirmation);
    } catch (error) {
      if (!isDomainError(error) || error.code !== 'invalid') throw error;
      const fieldErrors = { confirmation: [t('mismatch')] };
      return { message: t('mismatch'), fieldErrors, values: { confirmation: input.confirmation } };
    }
    revalidatePath('/dashboard', 'layout');
    // The page of the client is gone with them.
    redirect('/dashboard/clients');
  });
  return submit(...given);
}
