'use client';

import { useEffect, useState } from 'react';
import { currencyOfLanguage, currencyOfZone } from '@/lib/core/regions';

interface Place {
  timezone: string;
  currency: string;
}

/** Zone and currency, unasked: what the server could tell from the request, corrected by what the browser knows. */
export function GuessedPlace({ guess }: { guess: Place }) {
  const [place, setPlace] = useState(guess);
  useEffect(() => {
    const timezone = Intl.DateTimeFormat().resolvedOptions().timeZone;
    const currency = currencyOfZone(timezone) ?? currencyOfLanguage(navigator.language) ?? guess.currency;
    setPlace({ timezone, currency });
  }, [guess.currency]);
  return (
    <>
      <input type="hidden" name="timezone" value={place.timezone} />
      <input type="hidden" name="currency" value={place.currency} />
    </>
  );
}
