'use server';

import { redirect } from 'next/navigation';
import type { FormState } from '@/lib/core/form-state';
import { addTeamInput } from '@/lib/modules/teams/schema';
import { foundTeam } from '@/lib/modules/users/teams/service';
import { publicFormAction, type ServerAction } from '@/lib/web/form-action';
import { findLoneUser } from '@/lib/web/require-ctx';

const submit = publicFormAction({ schema: addTeamInput }, async (input) => {
  const user = await findLoneUser();
  if (user) await foundTeam(user, input);
  redirect('/dashboard');
});

/** A business of one's own, for somebody who is signed in and belongs to none. */
export async function startBusiness(...given: Parameters<ServerAction>): Promise<FormState> {
  return submit(...given);
}
