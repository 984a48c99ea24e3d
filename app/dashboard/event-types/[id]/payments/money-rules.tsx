import { getLocale, getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';
import { formatRate } from '@/app/dashboard/finance/taxes/tax-view';
import { Link } from '@/components/ui/link';
import type { Ctx } from '@/lib/infra/ctx';
import type { EventTypeRow } from '@/lib/modules/event-types/queries';
import { activeTaxes } from '@/lib/modules/taxes/service';
import { FormSection } from '../../form-section';

/** What else decides about the money, in one sentence each: when it is given back, and which taxes there are. */
export async function MoneyRules({ ctx, eventType }: { ctx: Ctx; eventType: EventTypeRow }) {
  const t = await getTranslations('event_types.payments');
  const window = (chunks: ReactNode) => (
    <Link href={`/dashboard/event-types/${eventType.id}/availability#field-cancellation_window`}>{chunks}</Link>
  );
  return (
    <FormSection id="money-rules" title={t('rules')}>
      <dl className="grid gap-4">
        <div className="grid gap-1">
          <dt className="text-sm font-medium">{t('refunds')}</dt>
          <dd className="max-w-text">{t.rich('refund_rule', { hours: eventType.cancellationWindowHours, window })}</dd>
        </div>
        {ctx.actor.abilities.has('taxes:read') ? (
          <div className="grid gap-1">
            <dt className="text-sm font-medium">{t('taxes')}</dt>
            <dd className="max-w-text">
              <Taxes ctx={ctx} />
            </dd>
          </div>
        ) : null}
      </dl>
    </FormSection>
  );
}

async function Taxes({ ctx }: { ctx: Ctx }) {
  const [t, locale, taxes] = await Promise.all([
    getTranslations('event_types.payments'),
    getLocale(),
    activeTaxes(ctx),
  ]);
  const link = (chunks: ReactNode) => <Link href="/dashboard/finance/taxes">{chunks}</Link>;
  if (taxes.length === 0) return t.rich('no_taxes', { link });
  const names = taxes.map(({ name, rate, isInclusive }) =>
    t('tax', { name, rate: formatRate(rate, locale), how: isInclusive ? 'inclusive' : 'exclusive' }),
  );
  return t.rich('all_taxes', { taxes: new Intl.ListFormat(locale).format(names), link });
}
