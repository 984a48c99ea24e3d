'use server';

import { getTranslations } from 'next-intl/server';
import { z } from 'zod';
import { isDomainError } from '@/lib/core/errors';
import type { FormState } from '@/lib/core/form-state';
import { confirmEmailChange } from '@/lib/modules/users/email-changes/service';
import { publicFormAction, type ServerAction } from '@/lib/web/form-action';

const submit = publicFormAction({ schema: z.object({ token: z.string().max(100) }) }, async ({ token }) => {
  const t = await getTranslations('auth.verify');
  try {
    return { ok: true, values: { email: await confirmEmailChange(token) } };
  } catch (error) {
    if (isDomainError(error) && error.code === 'wrong_state') return { message: t('over.title') };
    if (isDomainError(error) && error.problems) return { message: t('taken') };
    throw error;
  }
});

/** Makes the address of the link the one its owner signs in with. */
export async function confirmEmail(...given: Parameters<ServerAction>): Promise<FormState> {
  return submit(...given);
}
