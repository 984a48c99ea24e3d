'use server';

import { revalidatePath } from 'next/cache';
import { getTranslations } from 'next-intl/server';
import { z } from 'zod';
import type { InvoiceClient, SaveAnswer, SaveRequest } from '@/components/invoice/draft';
import { invalid, isDomainError } from '@/lib/core/errors';
import { id as idField } from '@/lib/core/fields';
import type { FormState } from '@/lib/core/form-state';
import { toProblems } from '@/lib/core/problems';
import { assertAbility, type Ctx } from '@/lib/infra/ctx';
import { listClients } from '@/lib/modules/clients/service';
import { createCreditNote } from '@/lib/modules/invoices/credit-notes/service';
import {
  changeUnchanged,
  duplicateInvoice,
  payUnchanged,
  restoreDraft,
  resumeDraft,
} from '@/lib/modules/invoices/drafts/service';
import type { InvoiceRow } from '@/lib/modules/invoices/queries';
import { createInvoiceInput, recordPaymentInput, updateInvoiceInput } from '@/lib/modules/invoices/schema';
import { createInvoice, deleteInvoice, getInvoice } from '@/lib/modules/invoices/service';
import { attempt, formAction, type ServerAction } from '@/lib/web/form-action';
import { requireCtx } from '@/lib/web/require-ctx';
import { toSavedDraft } from './invoice-view';

const seenInvoice = z.object({ id: idField, version: z.iso.datetime().transform((text) => new Date(text)) });
export type SeenInvoice = z.input<typeof seenInvoice>;

const saveRequest = z.object({
  id: idField.nullable(),
  version: z.string(),
  input: z.record(z.string(), z.unknown()),
  isRetry: z.boolean(),
});

/**
 * Saves what the editor holds: a new draft the first time, the same one from then on. Lists are not drawn again for it,
 * because the reader is still writing.
 */
export async function saveInvoice(request: SaveRequest): Promise<SaveAnswer> {
  let draft: SaveAnswer['draft'];
  let stale: SaveAnswer['stale'];
  const state = await attempt(async (ctx) => {
    assertAbility(ctx, 'invoices:write');
    const { id, version, input, isRetry } = saveRequest.parse(request);
    try {
      draft = toSavedDraft(await save(ctx, { id, version, input, isRetry }));
      return { ok: true };
    } catch (error) {
      if (!isDomainError(error) || error.code !== 'conflict' || id === null) throw error;
      stale = toSavedDraft(await getInvoice(ctx, id));
      return { message: await changedText() };
    }
  });
  return { ...state, draft, stale };
}

/** Marks a draft as sent, as its editor saw it last. */
export async function sendInvoice(seen: SeenInvoice): Promise<FormState> {
  return change(async (ctx) => {
    const t = await getTranslations('invoices');
    try {
      const { number } = await changeUnchanged(ctx, seenInvoice.parse(seen), { status: 'sent' });
      return { ok: true, message: t('done.sent', { number }) };
    } catch (error) {
      if (isDomainError(error) && error.problems?.items) return { message: t('errors.no_lines') };
      throw error;
    }
  });
}

/** Records a payment of the invoice as its page showed it; bind what was shown. */
export async function payInvoice(seen: SeenInvoice, ...given: Parameters<ServerAction>): Promise<FormState> {
  const submit = formAction({ schema: recordPaymentInput, kinds: { amount: 'decimal' } }, async (ctx, input) => {
    assertAbility(ctx, 'invoices:write');
    return sayingChanged(async () => {
      await payUnchanged(ctx, seenInvoice.parse(seen), input);
      refresh();
      const t = await getTranslations('invoices.done');
      return { ok: true, message: t('paid') };
    });
  });
  return submit(...given);
}

export async function cancelInvoice(seen: SeenInvoice): Promise<FormState> {
  return change(async (ctx) => {
    const { number } = await changeUnchanged(ctx, seenInvoice.parse(seen), { status: 'cancelled' });
    const t = await getTranslations('invoices.done');
    return { ok: true, message: t('cancelled', { number }) };
  });
}

export async function creditInvoice(id: number): Promise<FormState> {
  return change(async (ctx) => {
    const { number } = await createCreditNote(ctx, idField.parse(id));
    const t = await getTranslations('invoices.done');
    return { ok: true, message: t('credited', { number }) };
  });
}

/** Copies an invoice into a new draft, and says which. */
export async function copyInvoice(id: number): Promise<FormState & { invoice?: { id: number; number: string } }> {
  let invoice: { id: number; number: string } | undefined;
  const state = await change(async (ctx) => {
    const { id: copyId, number } = await duplicateInvoice(ctx, idField.parse(id));
    invoice = { id: copyId, number };
    return { ok: true };
  });
  return invoice ? { ...state, invoice } : state;
}

export async function removeDraft(id: number): Promise<FormState> {
  return change(async (ctx) => {
    await deleteInvoice(ctx, idField.parse(id));
    return { ok: true };
  });
}

export async function bringBackDraft(id: number): Promise<FormState> {
  return change(async (ctx) => {
    await restoreDraft(ctx, idField.parse(id));
    return { ok: true };
  });
}

const MATCHES = 6;

/** Clients whose name, e-mail or phone contains the text. */
export async function findInvoiceClients(text: string): Promise<InvoiceClient[]> {
  const ctx = await requireCtx();
  assertAbility(ctx, 'clients:read');
  const search = z.string().trim().min(1).max(200).safeParse(text);
  if (!search.success) return [];
  const { rows } = await listClients(ctx, { page: 1, perPage: MATCHES, sort: 'name', search: search.data });
  return rows.map(({ id, name, email }) => ({ id, name, email: email ?? '' }));
}

async function save(ctx: Ctx, { id, version, input, isRetry }: z.output<typeof saveRequest>): Promise<InvoiceRow> {
  if (id !== null) return changeUnchanged(ctx, seenInvoice.parse({ id, version }), read(updateInvoiceInput, input));
  const asked = read(createInvoiceInput, input);
  return isRetry ? resumeDraft(ctx, asked) : createInvoice(ctx, asked);
}

/** @throws invalid with every field that the schema refuses */
function read<Input>(schema: z.ZodType<Input>, raw: unknown): Input {
  const parsed = schema.safeParse(raw);
  if (!parsed.success) throw invalid(toProblems(parsed.error, raw));
  return parsed.data;
}

function change(work: (ctx: Ctx) => Promise<FormState>): Promise<FormState> {
  return attempt(async (ctx) => {
    assertAbility(ctx, 'invoices:write');
    return sayingChanged(async () => {
      const state = await work(ctx);
      if (state.ok) refresh();
      return state;
    });
  });
}

/** Words the refusal of a change whose object is no longer what its reader saw. */
async function sayingChanged(work: () => Promise<FormState>): Promise<FormState> {
  try {
    return await work();
  } catch (error) {
    if (isDomainError(error) && error.code === 'conflict') return { message: await changedText() };
    throw error;
  }
}

async function changedText(): Promise<string> {
  return (await getTranslations('invoices.errors'))('changed');
}

/** Lists, home, finance and the client's page all show invoices. */
function refresh(): void {
  revalidatePath('/dashboard', 'layout');
}
