'use server';

import { revalidatePath } from 'next/cache';
import { getLocale, getTranslations } from 'next-intl/server';
import { id as idField } from '@/lib/core/fields';
import type { FormState } from '@/lib/core/form-state';
import { numberFormat } from '@/lib/core/formats';
import { FAILURE_REASONS } from '@/lib/modules/payments/rules';
import { refundTransaction } from '@/lib/modules/transactions/refunds/service';
import { refundInput } from '@/lib/modules/transactions/schema';
import { formAction, type ServerAction } from '@/lib/web/form-action';

/** Gives a payment back; bind its id. A provider that refuses is told as such. */
export async function giveBack(id: number, ...given: Parameters<ServerAction>): Promise<FormState> {
  const submit = formAction({ schema: refundInput, kinds: { amount: 'decimal' } }, async (ctx, input) => {
    const { status, failureReason } = await refundTransaction(ctx, idField.parse(id), input);
    revalidatePath('/dashboard/finance', 'layout');
    const t = await getTranslations('transactions');
    const amount = numberFormat(await getLocale()).format(input.amount);
    if (status === 'pending') return { ok: true, message: t('refund.on_its_way', { amount }) };
    if (status === 'completed') return { ok: true, message: t('refund.done', { amount }) };
    const reason = FAILURE_REASONS.find((one) => one === failureReason) ?? 'provider_error';
    return { message: t('refund.refused', { reason: t(`failure.${reason}`) }) };
  });
  return submit(...given);
}
