'use client';

import { Banknote, CalendarClock, FileText } from 'lucide';
import { useTranslations } from 'next-intl';
import { type ChangeEvent, useState } from 'react';
import { FormRadioCards, FormSelect } from '@/components/form/fields';
import { useFieldState } from '@/components/form/form-context';
import { Icon } from '@/components/ui/icon';
import type { Settlement } from '@/lib/modules/events/desk/schema';

const ICONS = { at_visit: CalendarClock, now: Banknote, invoice: FileText } as const;
const PAID_WITH = ['cash', 'on_site', 'bank_transfer'] as const;
const PAID_DATES = ['each', 'all_upfront'] as const;

interface SettlementFieldsProps {
  settlements: readonly Settlement[];
  isSeries: boolean;
}

/** How the booking is paid; who may only book leaves that to the visit. */
export function SettlementFields({ settlements, isSeries }: SettlementFieldsProps) {
  const t = useTranslations('events.booking');
  const { typed } = useFieldState('settlement');
  const [settlement, setSettlement] = useState(typed ?? 'at_visit');
  if (settlements.length < 2) return null;
  const options = settlements.map((value) => {
    const icon = ICONS[value];
    return { value, label: t(`settlement.${value}`), description: t(`settled.${value}`), icon: <Icon of={icon} /> };
  });
  const choose = ({ target }: ChangeEvent<HTMLElement>) => {
    if (target instanceof HTMLInputElement && target.name === 'settlement') setSettlement(target.value);
  };
  return (
    <div className="grid gap-3" onChange={choose}>
      <FormRadioCards
        name="settlement"
        legend={t('payment')}
        options={options}
        defaultValue="at_visit"
        className="sm:grid-cols-1"
      />
      {settlement === 'now' ? (
        <FormSelect name="paid_with" label={t('paid_with')} defaultValue="cash">
          {PAID_WITH.map((value) => (
            <option key={value} value={value}>
              {t(`providers.${value}`)}
            </option>
          ))}
        </FormSelect>
      ) : null}
      {settlement === 'now' && isSeries ? (
        <FormSelect name="recurring_payment_mode" label={t('paid_for')} defaultValue="each">
          {PAID_DATES.map((value) => (
            <option key={value} value={value}>
              {t(`paid_dates.${value}`)}
            </option>
          ))}
        </FormSelect>
      ) : null}
    </div>
  );
}
