import { useTranslations } from 'next-intl';
import { Card, CardBody, CardHeader } from '@/components/ui/card';
import { Stat } from '@/components/ui/text-parts';
import { formatMoney } from '@/lib/core/money';
import type { EventDetails } from '@/lib/modules/events/service';

/** What of an event's price has been paid; an event that costs nothing has no such card. */
export function MoneyCard({ event, locale }: { event: EventDetails; locale: string }) {
  const t = useTranslations('events.page');
  const { total, paid, currency, status } = event;
  if (total === 0n && paid === 0n) return null;
  const left = status === 'cancelled' || paid > total ? 0n : total - paid;
  const money = (minor: bigint) => formatMoney(minor, currency, locale);
  return (
    <Card aria-labelledby="payments">
      <CardHeader id="payments" title={t('payments')} />
      <CardBody>
        <dl className="grid grid-cols-2 gap-4">
          <Stat label={t('paid')} value={money(paid)} />
          <Stat label={t('to_pay')} value={money(left)} />
        </dl>
      </CardBody>
    </Card>
  );
}
