'use server';

import { revalidatePath } from 'next/cache';
import { getTranslations } from 'next-intl/server';
import type { FormState } from '@/lib/core/form-state';
import { newTokenForm, rotateTokenForm } from '@/lib/modules/api-tokens/schema';
import { createApiToken, expiryOf, revokeApiToken, rotateApiToken } from '@/lib/modules/api-tokens/service';
import { attempt, formAction, type ServerAction } from '@/lib/web/form-action';

const PATH = '/dashboard/settings/tokens';

const submit = formAction({ schema: newTokenForm, kinds: { abilities: 'list' } }, async (ctx, input) => {
  const { name, abilities, ...lifetime } = input;
  const { token } = await createApiToken(ctx, { name, abilities, expiresAt: expiryOf(ctx, lifetime) });
  revalidatePath(PATH);
  return { ok: true, secret: token, values: { name } };
});

/** The answer carries the token itself, which is not kept and cannot be shown again. */
export async function createToken(...given: Parameters<ServerAction>): Promise<FormState> {
  return submit(...given);
}

const submitRotation = formAction(
  { schema: rotateTokenForm, kinds: { token_id: 'integer' } },
  async (ctx, { token_id: id, overlap }) => {
    const { token } = await rotateApiToken(ctx, id, overlap);
    revalidatePath(PATH);
    return { ok: true, secret: token };
  },
);

/** The answer carries the new token, as that of {@link createToken} does. */
export async function rotateToken(...given: Parameters<ServerAction>): Promise<FormState> {
  return submitRotation(...given);
}

export async function revokeToken(id: number): Promise<FormState> {
  return attempt(async (ctx) => {
    await revokeApiToken(ctx, id);
    revalidatePath(PATH);
    return { ok: true, message: (await getTranslations('tokens'))('revoked') };
  });
}
