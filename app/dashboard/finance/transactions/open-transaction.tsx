import { randomUUID } from 'node:crypto';
import { getLocale, getTranslations } from 'next-intl/server';
import { formatDay } from '@/components/booking/event-time';
import { listHref } from '@/components/table/list-search';
import { isDomainError } from '@/lib/core/errors';
import { currencyExponent, formatMoney, toMajor } from '@/lib/core/money';
import type { Ctx } from '@/lib/infra/ctx';
import { isPaidLater } from '@/lib/modules/payments/rules';
import { getTransactionDetails } from '@/lib/modules/transactions/details/service';
import { toRouteId } from '@/lib/web/or-not-found';
import { RefundDialog } from './refund-dialog';
import { TransactionDetails } from './transaction-details';
import { TransactionDrawer } from './transaction-drawer';
import { signedMoney, TRANSACTIONS_PATH } from './transaction-view';

interface OpenTransactionProps {
  ctx: Ctx;
  /** As the address has it. */
  id: string;
  /** The rest of the address. */
  params: Record<string, string>;
}

/** The transaction that the address names, in the drawer; one that is gone or another's opens nothing. */
export async function OpenTransaction({ ctx, id, params }: OpenTransactionProps) {
  const transaction = await findDetails(ctx, id);
  if (!transaction) return null;
  const [t, locale] = await Promise.all([getTranslations('transactions'), getLocale()]);
  const style = { locale, timeZone: ctx.team.timezone };
  const { currency, refundable, provider } = transaction;
  const money = (minor: number) => formatMoney(minor, currency, locale);
  const canRefund = refundable > 0 && ctx.actor.abilities.has('transactions:write');
  return (
    <TransactionDrawer
      key={transaction.id}
      title={t('drawer.title', {
        type: t(`type.${transaction.type}`),
        amount: signedMoney(transaction, locale),
      })}
      closeHref={listHref(TRANSACTIONS_PATH, params, { page: params.page ?? null })}
      footer={
        canRefund ? (
          <RefundDialog
            payment={{
              id: transaction.id,
              currency,
              decimals: currencyExponent(currency),
              left: String(toMajor(refundable, currency).toFixed(currencyExponent(currency))),
              leftText: money(refundable),
              who: transaction.client_name ?? t('refund.payer'),
              when: formatDay(transaction.created_at, style, ctx.now),
              way: isPaidLater(provider) ? 'by_hand' : 'by_provider',
              providerName: t(`provider.${provider}`),
              invoiceNumber: transaction.invoice_number ?? '',
              locale,
            }}
            idempotencyKey={randomUUID()}
          />
        ) : null
      }
    >
      <TransactionDetails transaction={transaction} params={params} style={style} />
    </TransactionDrawer>
  );
}

async function findDetails(ctx: Ctx, id: string) {
  try {
    return await getTransactionDetails(ctx, toRouteId(id));
  } catch (error) {
    if (isDomainError(error) && error.code === 'not_found') return null;
    throw error;
  }
}
