'use server';

import { revalidatePath } from 'next/cache';
import { getTranslations } from 'next-intl/server';
import type { FormState } from '@/lib/core/form-state';
import { shortcutsInput } from '@/lib/modules/users/shortcuts/schema';
import { saveShortcuts } from '@/lib/modules/users/shortcuts/service';
import { formAction, type ServerAction } from '@/lib/web/form-action';

const submit = formAction({ schema: shortcutsInput, kinds: { single_keys: 'boolean' } }, async (ctx, shortcuts) => {
  await saveShortcuts(ctx, shortcuts);
  // Every page hears keys, also those the browser keeps for Back.
  revalidatePath('/dashboard', 'layout');
  return { ok: true, message: (await getTranslations('palette.keyboard'))('saved') };
});

export async function saveKeys(...given: Parameters<ServerAction>): Promise<FormState> {
  return submit(...given);
}
