'use server';

import { revalidatePath } from 'next/cache';
import { headers } from 'next/headers';
import { redirect } from 'next/navigation';
import { after } from 'next/server';
import { getTranslations } from 'next-intl/server';
import { z } from 'zod';
import type { FormState } from '@/lib/core/form-state';
import { clientAddress } from '@/lib/infra/client-address';
import { deliverMail } from '@/lib/modules/mail/sending/service';
import { changePassword as setNewPassword } from '@/lib/modules/users/passwords/changes/service';
import { changePasswordInput, confirmIdentityInput, finishSetupInput } from '@/lib/modules/users/schema';
import {
  finishSetup,
  renewRecoveryCodes,
  startSetup,
  switchOff as switchSecondFactorOff,
} from '@/lib/modules/users/second-factor/setup/service';
import { endOtherSessions, endOwnSession } from '@/lib/modules/users/sessions/service';
import { formAction, type ServerAction } from '@/lib/web/form-action';

const PATH = '/dashboard/settings/security';
const nothing = z.object({});

const submitPassword = formAction({ schema: changePasswordInput }, async (ctx, input) => {
  await setNewPassword(ctx, input, clientAddress(await headers()));
  after(() => deliverMail());
  revalidatePath(PATH);
  return { ok: true, message: (await getTranslations('security'))('password.done') };
});

const submitStart = formAction({ schema: nothing }, async (ctx) => {
  await startSetup(ctx);
  redirect(`${PATH}/authenticator`);
});

// The page stays as it is, without revalidation: the codes are in this answer and nowhere else.
const submitSetup = formAction({ schema: finishSetupInput }, async (ctx, input) => {
  const codes = await finishSetup(ctx, input, clientAddress(await headers()));
  after(() => deliverMail());
  return { ok: true, secret: codes.join('\n') };
});

const submitRenewal = formAction({ schema: confirmIdentityInput }, async (ctx, input) => {
  const codes = await renewRecoveryCodes(ctx, input, clientAddress(await headers()));
  return { ok: true, secret: codes.join('\n') };
});

const submitSwitchOff = formAction({ schema: confirmIdentityInput }, async (ctx, input) => {
  await switchSecondFactorOff(ctx, input, clientAddress(await headers()));
  after(() => deliverMail());
  redirect(PATH);
});

const submitEnd = formAction({ schema: z.object({ session_id: z.uuid() }) }, async (ctx, { session_id }) => {
  await endOwnSession(ctx, session_id);
  revalidatePath(PATH);
  return { ok: true, message: (await getTranslations('security'))('sessions.ended') };
});

const submitEndOthers = formAction({ schema: nothing }, async (ctx) => {
  const count = await endOtherSessions(ctx);
  revalidatePath(PATH);
  return { ok: true, message: (await getTranslations('security'))('sessions.others_ended', { count }) };
});

export async function changePassword(...given: Parameters<ServerAction>): Promise<FormState> {
  return submitPassword(...given);
}

/** Makes a secret for an app and goes to the page that shows it. */
export async function startAuthenticator(...given: Parameters<ServerAction>): Promise<FormState> {
  return submitStart(...given);
}

/** The answer carries the recovery codes, which are not kept and cannot be shown again. */
export async function finishAuthenticator(...given: Parameters<ServerAction>): Promise<FormState> {
  return submitSetup(...given);
}

/** The answer carries the new recovery codes; those before end. */
export async function makeRecoveryCodes(...given: Parameters<ServerAction>): Promise<FormState> {
  return submitRenewal(...given);
}

export async function switchOff(...given: Parameters<ServerAction>): Promise<FormState> {
  return submitSwitchOff(...given);
}

/** Signs one other browser out. */
export async function endSession(...given: Parameters<ServerAction>): Promise<FormState> {
  return submitEnd(...given);
}

/** Signs every other browser out. */
export async function endOthers(...given: Parameters<ServerAction>): Promise<FormState> {
  return submitEndOthers(...given);
}
