import { redirect } from 'next/navigation';
import type { Ctx } from '@/lib/infra/ctx';
import { findCurrentSession, requireCtx } from '@/lib/web/require-ctx';
import { pathOf, type Step } from './steps';

/** The context of whoever sets a business up: its owners and admins; everybody else has a day to look at. */
export async function openStep(step: Step): Promise<Ctx> {
  if (!(await findCurrentSession())) redirect(`/sign-in?callbackUrl=${encodeURIComponent(pathOf(step))}`);
  const ctx = await requireCtx();
  if (!ctx.actor.abilities.has('team:write')) redirect('/dashboard');
  return ctx;
}
