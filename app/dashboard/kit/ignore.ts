'use server';

import type { FormState } from '@/lib/core/form-state';

/** Stands in for the shell's actions on the kit page. */
export async function ignore(): Promise<void> {}

/** Refuses a name that is too short, so that both ends of a form can be seen. */
export async function answer(_before: FormState, data: FormData): Promise<FormState> {
  const values = Object.fromEntries([...data].map(([name, value]) => [name, String(value)]));
  if ((values.name ?? '').length >= 3) return { ok: true, message: 'Saved' };
  return {
    message: 'Two fields need another look',
    fieldErrors: { name: ['Give it at least three letters.'], kind: ['Choose how people meet you.'] },
    values,
  };
}
