import { useLocale, useTranslations } from 'next-intl';
import { formatMinutes } from '@/components/booking/event-time';
import { ActionForm } from '@/components/form/action-form';
import { Card } from '@/components/ui/card';
import { SubmitButton } from '@/components/ui/submit-button';
import { eventColorStyle } from '@/lib/core/color';
import { formatMoney, toMinor } from '@/lib/core/money';
import { addTemplates } from './actions';
import { type Trade, templates, trades } from './templates';

/** A start for those who have nothing yet: what a trade usually offers, added with one press. */
export function TemplateCards({ currency }: { currency: string }) {
  return (
    <ul className="mx-auto grid max-w-5xl gap-4 px-4 sm:grid-cols-2 md:px-6 xl:grid-cols-4">
      {trades.map((trade) => (
        <li key={trade} className="grid">
          <TradeCard trade={trade} currency={currency} />
        </li>
      ))}
    </ul>
  );
}

function TradeCard({ trade, currency }: { trade: Trade; currency: string }) {
  const t = useTranslations('event_types');
  const locale = useLocale();
  return (
    <Card className="flex flex-col gap-3 p-4" aria-labelledby={`trade-${trade}`}>
      <h2 id={`trade-${trade}`} className="font-semibold">
        {t(`templates.${trade}.name`)}
      </h2>
      <ul className="grid gap-2">
        {templates[trade].map(({ key, duration, price, color }) => (
          <li
            key={key}
            style={eventColorStyle(color)}
            className="grid rounded-control border-s-3 border-event-stripe bg-event-fill px-2.5 py-1.5 text-event-text"
          >
            <span className="text-sm font-medium">{t(`templates.${trade}.items.${key}`)}</span>
            <span className="text-xs tabular-nums">
              {formatMinutes(duration, locale)} ·{' '}
              {price > 0 ? formatMoney(toMinor(price, currency), currency, locale) : t('free')}
            </span>
          </li>
        ))}
      </ul>
      <ActionForm action={addTemplates.bind(null, trade)} leave="silent" className="mt-auto">
        <SubmitButton
          variant="secondary"
          className="w-full"
          aria-label={`${t('use_template')}: ${t(`templates.${trade}.name`)}`}
        >
          {t('use_template')}
        </SubmitButton>
      </ActionForm>
    </Card>
  );
}
