'use server';

import { getLocale, getTranslations } from 'next-intl/server';
import { z } from 'zod';
import { BULK_PAGE, type BulkCursor, type BulkOutcome, type BulkPage } from '@/lib/core/bulk';
import { id as idField } from '@/lib/core/fields';
import { formatMoney } from '@/lib/core/money';
import { assertAbility } from '@/lib/infra/ctx';
import { sumInvoices } from '@/lib/modules/invoices/bulk/queries';
import { BULK_DEEDS, type BulkDeed } from '@/lib/modules/invoices/bulk/rules';
import { remindOfInvoice, sendDraft, takeReminderBack } from '@/lib/modules/invoices/sending/service';
import { listInvoices, updateInvoice } from '@/lib/modules/invoices/service';
import { bulkStep } from '@/lib/web/bulk-action';
import { requireCtx } from '@/lib/web/require-ctx';
import { invoicesQueryOf } from './invoices-search';
import { wordInvoiceRefusal } from './refusals';

const ability = 'invoices:write';
/** Ids of one request. */
const MAX_SUMMED = 50_000;

/** The invoices after a cursor that the page with these parameters lists, in its order. */
export async function findMatchingInvoices(params: Record<string, string>, cursor: BulkCursor): Promise<BulkPage> {
  const ctx = await requireCtx();
  assertAbility(ctx, 'invoices:read');
  const query = { ...invoicesQueryOf(params), page: 1, perPage: BULK_PAGE, cursor: cursor ?? undefined };
  const { rows, nextCursor } = await listInvoices(ctx, query);
  return { targets: rows.map(({ id, number }) => ({ id, label: number })), nextCursor };
}

/** What a deed comes to, a sum for each currency, and how many it is not open to. */
export async function describeDeed(ids: number[], deed: BulkDeed): Promise<{ text: string; count: number }> {
  const ctx = await requireCtx();
  assertAbility(ctx, ability);
  const asked = z.array(idField).max(MAX_SUMMED).parse(ids);
  const [t, locale] = await Promise.all([getTranslations('invoices.bulk'), getLocale()]);
  const which = z.enum(BULK_DEEDS).parse(deed);
  const rows = await sumInvoices(ctx, asked, which);
  const count = rows.reduce((sum, row) => sum + row.count, 0);
  if (count === 0) return { text: t(`none.${which}`), count };
  const money = rows.map(({ amount, currency }) => formatMoney(amount, currency, locale));
  const sums = new Intl.ListFormat(locale, { type: 'conjunction' }).format(money);
  const others = asked.length - count;
  const texts = [`${t('sum', { count, sums })}.`, others > 0 ? t(`skipped.${which}`, { count: others }) : ''];
  return { text: texts.join(' ').trim(), count };
}

export async function sendDrafts(ids: number[]): Promise<BulkOutcome> {
  return bulkStep({ ids, ability, word: wordInvoiceRefusal }, sendDraft);
}

export async function remindClients(ids: number[]): Promise<BulkOutcome> {
  return bulkStep({ ids, ability, word: wordInvoiceRefusal }, (ctx, id) => remindOfInvoice(ctx, id));
}

export async function takeRemindersBack(ids: number[]): Promise<BulkOutcome> {
  return bulkStep({ ids, ability, word: wordInvoiceRefusal }, takeReminderBack);
}

/** What is due counts as received on site; a second time it is refused, because nothing is due any more. */
export async function payInvoices(ids: number[]): Promise<BulkOutcome> {
  return bulkStep({ ids, ability, word: wordInvoiceRefusal }, (ctx, id) => updateInvoice(ctx, id, { status: 'paid' }));
}
