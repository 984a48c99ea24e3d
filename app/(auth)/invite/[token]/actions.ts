'use server';

import { headers } from 'next/headers';
import { redirect } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { z } from 'zod';
import { isDomainError } from '@/lib/core/errors';
import type { FormState } from '@/lib/core/form-state';
import { clientAddress } from '@/lib/infra/client-address';
import { joinAsKnown, joinAsNew, joinSignedIn } from '@/lib/modules/members/joining/service';
import { joinAsKnownInput, joinAsNewInput } from '@/lib/modules/members/schema';
import { CodeNeeded } from '@/lib/modules/users/service';
import { beginCodeStep } from '@/lib/web/code-step';
import { publicFormAction, type ServerAction } from '@/lib/web/form-action';
import { rememberPreference } from '@/lib/web/preferences';
import { findSignedInUser } from '@/lib/web/require-ctx';
import { startSession } from '@/lib/web/session';

const START = '/dashboard';

const submitNew = publicFormAction({ schema: joinAsNewInput }, async (input) => {
  const refused = await refusing(async () => {
    await startSession(await joinAsNew(input));
    await rememberPreference('locale', input.locale);
  });
  return refused ?? redirect(START);
});

const submitKnown = publicFormAction({ schema: joinAsKnownInput }, async (input) => {
  const address = clientAddress(await headers());
  try {
    const refused = await refusing(async () => startSession(await joinAsKnown(input, address)));
    return refused ?? redirect(START);
  } catch (error) {
    if (!(error instanceof CodeNeeded)) throw error;
    await beginCodeStep(error.userId);
    // Signed in, the page of the invitation asks for one press only.
    redirect(`/sign-in/code?${new URLSearchParams({ callbackUrl: `/invite/${input.token}` })}`);
  }
});

const submitSignedIn = publicFormAction({ schema: z.object({ token: z.string().max(100) }) }, async ({ token }) => {
  const user = await findSignedInUser();
  if (!user) redirect('/sign-in');
  const refused = await refusing(() => joinSignedIn(token, user));
  return refused ?? redirect(START);
});

/** Makes an account and joins. */
export async function signUpAndJoin(...given: Parameters<ServerAction>): Promise<FormState> {
  return submitNew(...given);
}

/** Signs in with the password and joins. */
export async function signInAndJoin(...given: Parameters<ServerAction>): Promise<FormState> {
  return submitKnown(...given);
}

/** Joins as who is signed in. */
export async function join(...given: Parameters<ServerAction>): Promise<FormState> {
  return submitSignedIn(...given);
}

/** Words the two refusals of this page; undefined when the work was done. */
async function refusing(work: () => Promise<unknown>): Promise<FormState | undefined> {
  try {
    await work();
    return undefined;
  } catch (error) {
    if (!isDomainError(error)) throw error;
    const t = await getTranslations('auth');
    if (error.code === 'wrong_state') return { message: t('invite.over_meanwhile') };
    if (error.problems?.email?.some(({ rule }) => rule === 'credentials'))
      return { message: t('invite.wrong_password') };
    throw error;
  }
}
