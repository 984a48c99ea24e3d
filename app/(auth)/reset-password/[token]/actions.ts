'use server';

import { headers } from 'next/headers';
import { getTranslations } from 'next-intl/server';
import { isDomainError } from '@/lib/core/errors';
import type { FormState } from '@/lib/core/form-state';
import { clientAddress } from '@/lib/infra/client-address';
import { resetPassword } from '@/lib/modules/users/resets/service';
import { resetPasswordInput } from '@/lib/modules/users/schema';
import { publicFormAction, type ServerAction } from '@/lib/web/form-action';

const submit = publicFormAction({ schema: resetPasswordInput }, async (input) => {
  try {
    await resetPassword(input, clientAddress(await headers()));
  } catch (error) {
    if (isDomainError(error) && error.code === 'wrong_state') {
      return { message: (await getTranslations('auth.reset'))('over.title') };
    }
    throw error;
  }
  return { ok: true };
});

export async function setPassword(...given: Parameters<ServerAction>): Promise<FormState> {
  return submit(...given);
}
