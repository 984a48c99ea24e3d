'use server';

import { revalidatePath } from 'next/cache';
import { after } from 'next/server';
import { getTranslations } from 'next-intl/server';
import { z } from 'zod';
import { id as idField } from '@/lib/core/fields';
import type { FormState } from '@/lib/core/form-state';
import { deliverMail } from '@/lib/modules/mail/sending/service';
import { retryMail } from '@/lib/modules/mail/service';
import { formAction, type ServerAction } from '@/lib/web/form-action';

const submit = formAction({ schema: z.object({ id: idField }), kinds: { id: 'integer' } }, async (ctx, { id }) => {
  await retryMail(ctx, id);
  after(() => deliverMail());
  revalidatePath('/dashboard/settings/outbox', 'layout');
  return { ok: true, message: (await getTranslations('outbox'))('retried') };
});

/** Tries a message that was given up again. */
export async function retry(...given: Parameters<ServerAction>): Promise<FormState> {
  return submit(...given);
}
