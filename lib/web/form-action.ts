import 'server-only';
import { unstable_rethrow } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import type { z } from 'zod';
import { type DomainError, isDomainError } from '@/lib/core/errors';
import type { FormState } from '@/lib/core/form-state';
import { type Problems, toProblems } from '@/lib/core/problems';
import { typedValues } from '@/lib/core/typed-values';
import type { Ctx } from '@/lib/infra/ctx';
import { logger } from '@/lib/infra/logger';
import { type FieldKinds, toInput } from './form-data';
import { requireCtx } from './require-ctx';

export type { FieldKinds };

export type ServerAction = (state: FormState, form: FormData) => Promise<FormState>;

/**
 * A server action for a form whose field names are wire names: same schema and service as the REST edge, problems in the
 * reader's language, everything typed handed back when it refuses.
 */
export function formAction<Input>(
  { schema, kinds = {} }: { schema: z.ZodType<Input>; kinds?: FieldKinds },
  work: (ctx: Ctx, input: Input) => Promise<FormState>,
): ServerAction {
  return async (_state, form) => submit(form, { schema, kinds }, async (input) => work(await requireCtx(), input));
}

/** The same where nobody is signed in yet. */
export function publicFormAction<Input>(
  { schema, kinds = {} }: { schema: z.ZodType<Input>; kinds?: FieldKinds },
  work: (input: Input) => Promise<FormState>,
): ServerAction {
  return async (_state, form) => submit(form, { schema, kinds }, work);
}

/** Runs a use case for a button or a drag and words its refusal. */
export async function attempt(work: (ctx: Ctx) => Promise<FormState | undefined>): Promise<FormState> {
  try {
    return (await work(await requireCtx())) ?? { ok: true };
  } catch (error) {
    return toRefusal(error);
  }
}

async function submit<Input>(
  form: FormData,
  { schema, kinds }: { schema: z.ZodType<Input>; kinds: FieldKinds },
  work: (input: Input) => Promise<FormState>,
): Promise<FormState> {
  try {
    const raw = toInput(form, kinds);
    const parsed = schema.safeParse(raw);
    if (!parsed.success) return { ...(await wordProblems(toProblems(parsed.error, raw))), values: typedValues(form) };
    return await work(parsed.data);
  } catch (error) {
    return { ...(await toRefusal(error)), values: typedValues(form) };
  }
}

/** What an error means to the person at the form. Redirects pass through. */
async function toRefusal(error: unknown): Promise<FormState> {
  unstable_rethrow(error);
  if (isDomainError(error)) return refuse(error);
  const id = crypto.randomUUID().slice(0, 8);
  logger.error(
    { id, err: error instanceof Error ? { message: error.message, stack: error.stack } : 'unknown' },
    'an action failed',
  );
  const t = await getTranslations('problems');
  return { message: t('fault', { id }) };
}

async function refuse({ code, problems, message, retryAfterSeconds, extra }: DomainError): Promise<FormState> {
  if (problems) return { ...(await wordProblems(problems)), ...(await wordTimes(extra)) };
  const t = await getTranslations('problems');
  switch (code) {
    case 'not_found':
      return { message: t('not_found') };
    case 'forbidden':
      return { message: t('forbidden') };
    case 'rate_limited':
      return { message: t('rate_limited', { minutes: Math.ceil((retryAfterSeconds ?? 60) / 60) }) };
    case 'wrong_state':
      return { message: message === 'Event is already cancelled' ? t('already_cancelled') : t('wrong_state') };
    default:
      return { message: t('fault', { id: code }) };
  }
}

/** The free times and the conflicts of a series that come with a refused time. */
async function wordTimes({ alternatives, conflicts }: DomainError['extra']): Promise<FormState> {
  const t = await getTranslations('problems.rules');
  return {
    ...(Array.isArray(alternatives) ? { alternatives } : {}),
    ...(Array.isArray(conflicts) ? { conflicts: conflicts.map((one) => ({ ...one, reason: t(one.reason) })) } : {}),
  };
}

async function wordProblems(problems: Problems): Promise<FormState> {
  const t = await getTranslations('problems');
  const fieldErrors = Object.fromEntries(
    Object.entries(problems).map(([field, list]) => [
      field,
      list.map(({ rule, params }) => t(`rules.${rule}`, { ...params })),
    ]),
  );
  return { message: Object.values(fieldErrors).flat()[0] ?? t('invalid'), fieldErrors };
}
