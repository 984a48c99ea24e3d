'use server';

import { revalidatePath } from 'next/cache';
import { after } from 'next/server';
import { getTranslations } from 'next-intl/server';
import { z } from 'zod';
import { id as idField } from '@/lib/core/fields';
import type { FormState } from '@/lib/core/form-state';
import { typedValues } from '@/lib/core/typed-values';
import type { Ctx } from '@/lib/infra/ctx';
import type { InvoiceRow } from '@/lib/modules/invoices/queries';
import { type SendInvoiceInput, sendInvoiceInput } from '@/lib/modules/invoices/sending/schema';
import {
  mailAgain,
  type PreparedLetter,
  prepareLetter,
  remindOfInvoice,
  sendUnchanged,
} from '@/lib/modules/invoices/sending/service';
import { isMailConfigured } from '@/lib/modules/mail/service';
import { deliverMailWithInvoices } from '@/lib/paper/mailed-invoice';
import { attempt, formAction, type ServerAction } from '@/lib/web/form-action';
import type { SeenInvoice } from './actions';
import { wordInvoiceRefusal } from './refusals';

const wantedLetter = z.enum(['paper', 'reminder']);
const seenInvoice = z.object({ id: idField, version: z.iso.datetime().transform((text) => new Date(text)) });

/** The mail that an invoice would go with, to be read and changed before it is sent. */
export async function prepareSending(
  id: number,
  wanted: 'paper' | 'reminder',
): Promise<FormState & { letter?: PreparedLetter }> {
  let letter: PreparedLetter | undefined;
  const state = await attempt(async (ctx) => {
    letter = await prepareLetter(ctx, idField.parse(id), wantedLetter.parse(wanted));
    return { ok: true };
  });
  return letter ? { ...state, letter } : state;
}

/** Locks a draft as its editor saw it last, and mails it; bind what was seen. */
export async function sendByMail(seen: SeenInvoice, ...given: Parameters<ServerAction>): Promise<FormState> {
  return submit(given, (ctx, letter) => sendUnchanged(ctx, seenInvoice.parse(seen), letter));
}

/** Mails what was issued before; bind its id. */
export async function sendAgain(id: number, ...given: Parameters<ServerAction>): Promise<FormState> {
  return submit(given, (ctx, letter) => mailAgain(ctx, idField.parse(id), letter));
}

/** Mails that an invoice is overdue; bind its id. */
export async function remind(id: number, ...given: Parameters<ServerAction>): Promise<FormState> {
  return submit(given, (ctx, letter) => remindOfInvoice(ctx, idField.parse(id), letter));
}

function submit(
  given: Parameters<ServerAction>,
  work: (ctx: Ctx, letter: SendInvoiceInput) => Promise<InvoiceRow>,
): Promise<FormState> {
  const action = formAction({ schema: sendInvoiceInput, kinds: { copy_to_me: 'boolean' } }, async (ctx, letter) => {
    try {
      const { number, customerEmail } = await work(ctx, letter);
      // Somebody waits for it; the worker would take up to a minute.
      after(() => deliverMailWithInvoices());
      revalidatePath('/dashboard', 'layout');
      const t = await getTranslations('invoices.done');
      return { ok: true, message: t(isMailConfigured() ? 'mailed' : 'kept', { number, to: customerEmail ?? '' }) };
    } catch (error) {
      const message = await wordInvoiceRefusal(error);
      if (message) return { message, values: typedValues(given[1]) };
      throw error;
    }
  });
  return action(...given);
}
