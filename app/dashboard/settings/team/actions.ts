'use server';

import { revalidatePath } from 'next/cache';
import { getTranslations } from 'next-intl/server';
import type { FormState } from '@/lib/core/form-state';
import { assertAbility } from '@/lib/infra/ctx';
import { updateTeamInput } from '@/lib/modules/teams/schema';
import { updateTeam } from '@/lib/modules/teams/service';
import { formAction, type ServerAction } from '@/lib/web/form-action';

const submit = formAction({ schema: updateTeamInput }, async (ctx, input) => {
  assertAbility(ctx, 'team:write');
  await updateTeam(ctx, input);
  revalidatePath('/dashboard', 'layout');
  return { ok: true, message: (await getTranslations('settings'))('saved') };
});

export async function saveTeam(...given: Parameters<ServerAction>): Promise<FormState> {
  return submit(...given);
}
