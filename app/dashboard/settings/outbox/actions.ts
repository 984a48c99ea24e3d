'use server';

import { revalidatePath } from 'next/cache';
import { after } from 'next/server';
import { getTranslations } from 'next-intl/server';
import { z } from 'zod';
import { id as idField } from '@/lib/core/fields';
import type { FormState } from '@/lib/core/form-state';
import { checkMail } from '@/lib/modules/mail/check/service';
import { deliverMail } from '@/lib/modules/mail/sending/service';
import { retryMail } from '@/lib/modules/mail/service';
import { attempt, formAction, type ServerAction } from '@/lib/web/form-action';

const submit = formAction({ schema: z.object({ id: idField }), kinds: { id: 'integer' } }, async (ctx, { id }) => {
  await retryMail(ctx, id);
  after(() => deliverMail());
  revalidatePath('/dashboard/settings/outbox', 'layout');
  return { ok: true, message: (await getTranslations('outbox'))('retried') };
});

/** Sends the reader a test message and says what came of it. */
export async function sendTest(): Promise<FormState> {
  return attempt(async (ctx) => {
    const { to, trouble, server, said } = await checkMail(ctx);
    const t = await getTranslations('outbox.check');
    if (!trouble) return { ok: true, message: t('sent', { to, server }) };
    return { message: t(`troubles.${trouble}`, { to, server, said }) };
  });
}

/** Tries a message that was given up again. */
export async function retry(...given: Parameters<ServerAction>): Promise<FormState> {
  return submit(...given);
}
