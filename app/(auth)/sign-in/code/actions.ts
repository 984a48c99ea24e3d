'use server';

import { redirect } from 'next/navigation';
import { after } from 'next/server';
import { getTranslations } from 'next-intl/server';
import { z } from 'zod';
import type { FormState } from '@/lib/core/form-state';
import { toOwnPath } from '@/lib/core/own-path';
import { deliverMail } from '@/lib/modules/mail/sending/service';
import { codeInput } from '@/lib/modules/users/schema';
import { assertSecondFactor } from '@/lib/modules/users/second-factor/service';
import { getUser } from '@/lib/modules/users/service';
import { endCodeStep, findCodeStep } from '@/lib/web/code-step';
import { publicFormAction, type ServerAction } from '@/lib/web/form-action';
import { rememberReader } from '@/lib/web/preferences';
import { startSession } from '@/lib/web/session';

const codeForm = z.intersection(codeInput, z.object({ callback_url: z.unknown() }));

const submit = publicFormAction({ schema: codeForm }, async ({ code, callback_url }) => {
  const userId = await findCodeStep();
  if (userId === null) return { message: (await getTranslations('auth.code'))('over') };
  await assertSecondFactor(userId, { code, field: 'code' });
  const user = await getUser(userId);
  await endCodeStep();
  await startSession(user);
  await rememberReader(user);
  // A recovery code that was used is told by mail.
  after(() => deliverMail());
  redirect(toOwnPath(callback_url, '/dashboard'));
});

/** The second half of signing in. */
export async function submitCode(...given: Parameters<ServerAction>): Promise<FormState> {
  return submit(...given);
}
