'use server';

import { headers } from 'next/headers';
import { after } from 'next/server';
import type { FormState } from '@/lib/core/form-state';
import { clientAddress } from '@/lib/infra/client-address';
import { deliverMail } from '@/lib/modules/mail/sending/service';
import { assertMayAskForReset, requestPasswordReset } from '@/lib/modules/users/resets/service';
import { forgotPasswordInput } from '@/lib/modules/users/schema';
import { publicFormAction, type ServerAction } from '@/lib/web/form-action';

const submit = publicFormAction({ schema: forgotPasswordInput }, async ({ email }) => {
  await assertMayAskForReset(clientAddress(await headers()));
  // Afterwards, so that the time of the answer does not tell whether the e-mail is known.
  after(async () => {
    await requestPasswordReset(email);
    await deliverMail();
  });
  return { ok: true, values: { email } };
});

/** The same answer for every e-mail, known or not. */
export async function askForReset(...given: Parameters<ServerAction>): Promise<FormState> {
  return submit(...given);
}
