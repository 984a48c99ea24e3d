'use server';

import { headers } from 'next/headers';
import { redirect } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { z } from 'zod';
import { forbidden, isDomainError } from '@/lib/core/errors';
import type { FormState } from '@/lib/core/form-state';
import { toOwnPath } from '@/lib/core/own-path';
import { clientAddress } from '@/lib/infra/client-address';
import { env } from '@/lib/infra/env';
import { signInInput, signUpInput } from '@/lib/modules/users/schema';
import { assertMaySignUp, CodeNeeded, signUp as createAccount, verifyCredentials } from '@/lib/modules/users/service';
import { beginCodeStep } from '@/lib/web/code-step';
import { publicFormAction, type ServerAction } from '@/lib/web/form-action';
import { rememberPreference, rememberReader } from '@/lib/web/preferences';
import { startSession } from '@/lib/web/session';

const START = '/dashboard';

/** The same pair of schemas as the API, with where to go afterwards. */
const signInForm = z.intersection(signInInput, z.object({ callback_url: z.unknown() }));

const submitSignIn = publicFormAction({ schema: signInForm }, async (input) => {
  const { email, password } = input;
  try {
    const user = await verifyCredentials({ email, password }, clientAddress(await headers()));
    await startSession(user);
    await rememberReader(user);
  } catch (error) {
    if (error instanceof CodeNeeded) return askForCode(error.userId, input.callback_url);
    if (isDomainError(error) && error.problems) return refuseCredentials(email);
    throw error;
  }
  redirect(toOwnPath(input.callback_url, START));
});

const submitSignUp = publicFormAction({ schema: signUpInput }, async (input) => {
  if (!env().signUp) throw forbidden();
  await assertMaySignUp(clientAddress(await headers()));
  const { userId: id } = await createAccount(input);
  await startSession({ id, name: input.name, email: input.email });
  await rememberPreference('locale', input.locale);
  redirect(START);
});

export async function signIn(...given: Parameters<ServerAction>): Promise<FormState> {
  return submitSignIn(...given);
}

export async function signUp(...given: Parameters<ServerAction>): Promise<FormState> {
  return submitSignUp(...given);
}

/** The password was right: the code is asked for on a page of its own, which keeps where one wanted to go. */
async function askForCode(userId: number, callbackUrl: unknown): Promise<never> {
  await beginCodeStep(userId);
  redirect(`/sign-in/code?${new URLSearchParams({ callbackUrl: toOwnPath(callbackUrl, START) })}`);
}

/** One text for a wrong e-mail and a wrong password, at neither field, so that it does not tell who has an account. */
async function refuseCredentials(email: string): Promise<FormState> {
  const t = await getTranslations('auth.sign_in');
  return { message: t('wrong'), values: { email } };
}
