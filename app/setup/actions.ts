'use server';

import { revalidatePath } from 'next/cache';
import { redirect } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { z } from 'zod';
import { presetKeys, rulesOf } from '@/components/availability/presets';
import { isDomainError } from '@/lib/core/errors';
import type { FormState } from '@/lib/core/form-state';
import { assertAbility } from '@/lib/infra/ctx';
import { listSchedules, updateSchedule } from '@/lib/modules/availability/schedules/service';
import { createFirstEventTypes } from '@/lib/modules/event-types/first/service';
import { createEventTypeInput } from '@/lib/modules/event-types/schema';
import { isSlugFree, nameTeam } from '@/lib/modules/teams/naming/service';
import { nameTeamInput, teamSlug } from '@/lib/modules/teams/schema';
import { firstAccountInput } from '@/lib/modules/users/schema';
import { signUpFirst } from '@/lib/modules/users/service';
import { type FieldKinds, formAction, publicFormAction, type ServerAction } from '@/lib/web/form-action';
import { rememberPreference } from '@/lib/web/preferences';
import { requireCtx } from '@/lib/web/require-ctx';
import { startSession } from '@/lib/web/session';
import { templates, trades } from '../dashboard/event-types/templates';
import { nextOf, pathOf, type Step } from './steps';

const submitAccount = publicFormAction({ schema: firstAccountInput }, async (input) => {
  const t = await getTranslations('setup');
  const { name, email } = input;
  try {
    const { userId: id } = await signUpFirst({ ...input, teamName: t('account.business_name') });
    await startSession({ id, name, email });
  } catch (error) {
    if (isDomainError(error) && error.code === 'forbidden') return { message: t('account.late') };
    throw error;
  }
  await rememberPreference('locale', input.locale);
  return goOn('account');
});

/** The first person of an installation, who owns a business from here on. */
export async function createFirstAccount(...given: Parameters<ServerAction>): Promise<FormState> {
  return submitAccount(...given);
}

const submitBusiness = formAction({ schema: nameTeamInput }, async (ctx, input) => {
  assertAbility(ctx, 'team:write');
  await nameTeam(ctx, input);
  return goOn('business');
});

export async function saveBusiness(...given: Parameters<ServerAction>): Promise<FormState> {
  return submitBusiness(...given);
}

export type SlugAnswer = 'free' | 'taken' | 'invalid';

/** Whether an address can be had, while it is typed. */
export async function checkSlug(typed: string): Promise<SlugAnswer> {
  const ctx = await requireCtx();
  assertAbility(ctx, 'team:write');
  const slug = teamSlug.safeParse(typed);
  if (!slug.success) return 'invalid';
  return (await isSlugFree(ctx, slug.data)) ? 'free' : 'taken';
}

const submitHours = formAction(
  { schema: z.object({ hours: z.enum(['keep', ...presetKeys]) }) },
  async (ctx, { hours }) => {
    assertAbility(ctx, 'availability:write');
    if (hours !== 'keep') {
      const schedule = (await listSchedules(ctx)).find(({ isDefault }) => isDefault);
      if (schedule) await updateSchedule(ctx, schedule.id, { rules: rulesOf(hours) });
    }
    return goOn('hours');
  },
);

export async function saveHours(...given: Parameters<ServerAction>): Promise<FormState> {
  return submitHours(...given);
}

const submitTrade = formAction({ schema: z.object({ trade: z.enum(trades) }) }, async (ctx, { trade }) => {
  assertAbility(ctx, 'event-types:write');
  const t = await getTranslations('event_types.templates');
  const services = templates[trade].map(({ key, ...template }) =>
    createEventTypeInput.parse({ ...template, name: t(`${trade}.items.${key}`) }),
  );
  await createFirstEventTypes(ctx, services);
  return goOn('service');
});

/** What a trade usually offers. */
export async function saveTrade(...given: Parameters<ServerAction>): Promise<FormState> {
  return submitTrade(...given);
}

const serviceKinds: FieldKinds = { duration: 'integer', price: 'decimal' };

const submitService = formAction({ schema: createEventTypeInput, kinds: serviceKinds }, async (ctx, input) => {
  assertAbility(ctx, 'event-types:write');
  await createFirstEventTypes(ctx, [input]);
  return goOn('service');
});

/** One thing of one's own. */
export async function saveService(...given: Parameters<ServerAction>): Promise<FormState> {
  return submitService(...given);
}

function goOn(step: Step): never {
  revalidatePath('/setup', 'layout');
  revalidatePath('/dashboard', 'layout');
  redirect(pathOf(nextOf(step)));
}
