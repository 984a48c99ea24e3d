import 'server-only';
import { getTranslations } from 'next-intl/server';
import { isDomainError } from '@/lib/core/errors';
import { sendingRefusalOf } from '@/lib/modules/invoices/sending/rules';

/** Why an invoice was not sent, paid or changed, where there is more to say than that it is not possible. */
export async function wordInvoiceRefusal(error: unknown): Promise<string | undefined> {
  const t = await getTranslations('invoices');
  const reason = sendingRefusalOf(error);
  if (reason) return t(`refused.${reason}`);
  if (!isDomainError(error)) return undefined;
  if (error.code === 'conflict') return t('errors.changed');
  return error.problems?.items ? t('errors.no_lines') : undefined;
}
