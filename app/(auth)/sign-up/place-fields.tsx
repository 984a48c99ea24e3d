'use client';

import { type ReactNode, useEffect, useRef } from 'react';
import { FormSelect } from '@/components/form/fields';
import { currencyOfLanguage, currencyOfZone } from '@/lib/core/regions';

interface PlaceFieldsProps {
  labels: { timezone: string; timezoneHelp: string; currency: string };
  /** What the server could tell from the request. */
  guess: { timezone: string; currency: string };
  zones: ReactNode;
  currencies: ReactNode;
}

/** Zone and currency, set once to what the browser knows; whatever the person chooses stays. */
export function PlaceFields({ labels, guess, zones, currencies }: PlaceFieldsProps) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
    choose(box.current, 'timezone', { from: guess.timezone, to: zone });
    const currency = currencyOfZone(zone) ?? currencyOfLanguage(navigator.language) ?? guess.currency;
    choose(box.current, 'currency', { from: guess.currency, to: currency });
  }, [guess.timezone, guess.currency]);
  return (
    <div ref={box} className="grid gap-4">
      <FormSelect
        name="timezone"
        label={labels.timezone}
        help={labels.timezoneHelp}
        defaultValue={guess.timezone}
        autoComplete="off"
      >
        {zones}
      </FormSelect>
      <FormSelect name="currency" label={labels.currency} defaultValue={guess.currency} autoComplete="off">
        {currencies}
      </FormSelect>
    </div>
  );
}

/** Sets a select that still shows the server's guess, if it has the option. */
function choose(box: HTMLElement | null, name: string, { from, to }: { from: string; to: string }) {
  const select = box?.querySelector<HTMLSelectElement>(`select[name="${name}"]`);
  if (!select || select.value !== from) return;
  if ([...select.options].some((option) => option.value === to)) select.value = to;
}
