'use server';

import { revalidatePath } from 'next/cache';
import { redirect } from 'next/navigation';
import { after } from 'next/server';
import { getTranslations } from 'next-intl/server';
import { z } from 'zod';
import { isDomainError } from '@/lib/core/errors';
import { id as idField } from '@/lib/core/fields';
import type { FormState } from '@/lib/core/form-state';
import type { Ctx } from '@/lib/infra/ctx';
import { deliverMail } from '@/lib/modules/mail/sending/service';
import { inviteMember, resendInvitation, revokeInvitation } from '@/lib/modules/members/invitations/service';
import { leaveTeam, removeMember } from '@/lib/modules/members/removal/service';
import { changeRoleInput, inviteMemberInput, removeMemberInput } from '@/lib/modules/members/schema';
import { changeRole, transferOwnership } from '@/lib/modules/members/service';
import { attempt, formAction, type ServerAction } from '@/lib/web/form-action';

const PATH = '/dashboard/settings/members';

const submitInvitation = formAction({ schema: inviteMemberInput }, async (ctx, input) => {
  try {
    await inviteMember(ctx, input);
  } catch (error) {
    if (!(isDomainError(error) && error.problems?.email)) throw error;
    const text = (await getTranslations('members'))('invite.taken');
    return { message: text, fieldErrors: { email: [text] }, values: { ...input } };
  }
  after(() => deliverMail());
  revalidatePath(PATH);
  return { ok: true, message: (await getTranslations('members'))('invite.done', { email: input.email }) };
});

/** Invites somebody; the mail goes out at once. */
export async function invite(...given: Parameters<ServerAction>): Promise<FormState> {
  return submitInvitation(...given);
}

export async function resend(id: number): Promise<FormState> {
  return attempt(async (ctx) => {
    await resendInvitation(ctx, idField.parse(id));
    after(() => deliverMail());
    revalidatePath(PATH);
    return { ok: true, message: (await getTranslations('members'))('pending.resent') };
  });
}

export async function revoke(id: number): Promise<FormState> {
  return attempt(async (ctx) => {
    await revokeInvitation(ctx, idField.parse(id));
    revalidatePath(PATH);
    return { ok: true, message: (await getTranslations('members'))('pending.revoked') };
  });
}

export async function setRole(userId: number, role: string): Promise<FormState> {
  return attempt(async (ctx) =>
    keepingAnOwner(async () => {
      await changeRole(ctx, changeRoleInput.parse({ user_id: userId, role }));
      revalidatePath('/dashboard', 'layout');
      return { ok: true, message: (await getTranslations('members'))('role_changed') };
    }),
  );
}

const submitTransfer = formAction(
  { schema: z.object({ user_id: idField }), kinds: { user_id: 'integer' } },
  async (ctx, { user_id }) => {
    await transferOwnership(ctx, user_id);
    revalidatePath('/dashboard', 'layout');
    return { ok: true, message: (await getTranslations('members'))('transfer.done') };
  },
);

/** Makes somebody else the owner. */
export async function transfer(...given: Parameters<ServerAction>): Promise<FormState> {
  return submitTransfer(...given);
}

const submitRemoval = formAction(
  { schema: removeMemberInput, kinds: { user_id: 'integer', move_to: 'integer' } },
  async (ctx, input) => {
    const refused = await keepingAnOwner(() => endMembership(ctx, input));
    if (!refused.ok) return refused;
    revalidatePath('/dashboard', 'layout');
    redirect(input.userId === ctx.actor.userId ? '/dashboard' : `${PATH}?${refused.message ?? ''}`);
  },
);

/** Ends a membership, one's own or another's. */
export async function remove(...given: Parameters<ServerAction>): Promise<FormState> {
  return submitRemoval(...given);
}

async function endMembership(ctx: Ctx, input: z.output<typeof removeMemberInput>): Promise<FormState> {
  if (input.userId === ctx.actor.userId) {
    await leaveTeam(ctx);
    return { ok: true };
  }
  const { moved, stayed } = await removeMember(ctx, input);
  return { ok: true, message: new URLSearchParams({ moved: String(moved), stayed: String(stayed) }).toString() };
}

/** Words the one refusal that only this page knows. */
async function keepingAnOwner(work: () => Promise<FormState>): Promise<FormState> {
  try {
    return await work();
  } catch (error) {
    if (!(isDomainError(error) && error.code === 'wrong_state')) throw error;
    return { message: (await getTranslations('members'))('last_owner') };
  }
}
