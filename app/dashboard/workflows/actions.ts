'use server';

import { revalidatePath } from 'next/cache';
import { redirect } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { id as idField } from '@/lib/core/fields';
import type { FormState } from '@/lib/core/form-state';
import { assertAbility, type Ctx } from '@/lib/infra/ctx';
import { createWorkflowInput, updateWorkflowInput } from '@/lib/modules/workflows/schema';
import {
  createWorkflow,
  deleteWorkflow,
  duplicateWorkflow,
  getWorkflow,
  restoreWorkflow,
  updateWorkflow,
} from '@/lib/modules/workflows/service';
import { attempt, type FieldKinds, formAction, type ServerAction } from '@/lib/web/form-action';
import { workflowForm } from './builder/workflow-form';
import { PATH } from './path';

const MAX_NAME = 200;

const kinds: FieldKinds = { event_type_id: 'integer', is_active: 'boolean' };

const submitNew = formAction({ schema: workflowForm(createWorkflowInput), kinds }, async (ctx, input) => {
  assertAbility(ctx, 'workflows:write');
  const { id } = await createWorkflow(ctx, input);
  revalidatePath('/dashboard', 'layout');
  redirect(`${PATH}/${id}`);
});

export async function addWorkflow(...given: Parameters<ServerAction>): Promise<FormState> {
  return submitNew(...given);
}

/** Bind the id. */
export async function saveWorkflow(id: number, ...given: Parameters<ServerAction>): Promise<FormState> {
  const submit = formAction({ schema: workflowForm(updateWorkflowInput), kinds }, async (ctx, input) => {
    assertAbility(ctx, 'workflows:write');
    await updateWorkflow(ctx, idField.parse(id), input);
    revalidatePath('/dashboard', 'layout');
    return { ok: true, message: (await getTranslations('workflows'))('saved') };
  });
  return submit(...given);
}

/** Whether it runs from now on. */
export async function switchWorkflow(id: number, isActive: boolean): Promise<FormState> {
  return change(id, async (ctx) => {
    const { name } = await updateWorkflow(ctx, id, { isActive });
    return (await getTranslations('workflows'))('switched', { name, on: String(isActive) });
  });
}

export async function removeWorkflow(id: number): Promise<FormState> {
  return change(id, async (ctx) => {
    const { name } = await getWorkflow(ctx, id);
    await deleteWorkflow(ctx, id);
    return (await getTranslations('workflows'))('deleted', { name });
  });
}

/** Takes a removal back. */
export async function bringWorkflowBack(id: number): Promise<FormState> {
  return change(id, async (ctx) => {
    await restoreWorkflow(ctx, id);
    return undefined;
  });
}

/** A copy that is switched off until it is finished. */
export async function copyWorkflow(id: number): Promise<FormState> {
  return change(id, async (ctx) => {
    const t = await getTranslations('workflows');
    const { name } = await getWorkflow(ctx, id);
    const copy = await duplicateWorkflow(ctx, id, t('copy_name', { name }).slice(0, MAX_NAME));
    return t('copied', { name: copy.name });
  });
}

/** A press of the list; what it answers is told in a toast. */
function change(id: number, work: (ctx: Ctx) => Promise<string | undefined>): Promise<FormState> {
  return attempt(async (ctx) => {
    assertAbility(ctx, 'workflows:write');
    idField.parse(id);
    const message = await work(ctx);
    revalidatePath('/dashboard', 'layout');
    return message ? { ok: true, message } : { ok: true };
  });
}
