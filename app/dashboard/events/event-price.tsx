import { useTranslations } from 'next-intl';
import { formatMoney } from '@/lib/core/money';
import type { EventRow } from '@/lib/modules/events/queries';

/** One line where there is nothing to add up, else how the total comes about. */
export function EventPrice({ event, locale }: { event: EventRow; locale: string }) {
  const t = useTranslations('events');
  const money = (minor: bigint) => formatMoney(minor, event.currency, locale);
  const ofExtras = event.extras.reduce((sum, { price, quantity }) => sum + price * BigInt(quantity), 0n);
  const added = event.total - (event.subtotal + ofExtras - event.discount);
  const included = event.tax - added;
  const code = event.couponCode ? ` (${event.couponCode})` : '';
  return (
    <>
      <p className="tabular-nums">{event.total === 0n ? t('free') : money(event.total)}</p>
      {event.extras.length > 0 ? <PriceLine label={event.eventType.name} amount={money(event.subtotal)} /> : null}
      {event.extras.map(({ extraId, name, quantity, price }) => (
        <PriceLine
          key={extraId}
          label={quantity > 1 ? `${quantity} × ${name}` : name}
          amount={money(price * BigInt(quantity))}
        />
      ))}
      {event.discount > 0n ? (
        <PriceLine label={`${t('page.discount')}${code}`} amount={money(-event.discount)} />
      ) : null}
      {added > 0n ? <PriceLine label={t('booking.lines.tax')} amount={money(added)} /> : null}
      {included > 0n ? <PriceLine label={t('booking.lines.included')} amount={money(included)} /> : null}
    </>
  );
}

function PriceLine({ label, amount }: { label: string; amount: string }) {
  return (
    <p className="text-sm text-muted tabular-nums">
      {label}: {amount}
    </p>
  );
}
