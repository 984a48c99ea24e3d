import { groupTimeZones, labelOfZone } from '@/lib/core/time-zones';

/** Current currencies (ISO 4217) that people are paid in. */
const CURRENCY_CODES =
  'AED ALL AMD ARS AUD AZN BAM BBD BDT BGN BHD BND BOB BRL BSD BWP BZD CAD CHF CLP CNY COP CRC CZK DKK DOP DZD EGP ETB EUR FJD GBP GEL GHS GTQ GYD HKD HNL HUF IDR ILS INR IQD ISK JMD JOD JPY KES KGS KHR KRW KWD KYD KZT LAK LBP LKR MAD MDL MGA MKD MMK MNT MOP MUR MVR MWK MXN MYR MZN NAD NGN NIO NOK NPR NZD OMR PEN PGK PHP PKR PLN PYG QAR RON RSD RWF SAR SCR SEK SGD THB TJS TND TRY TTD TWD TZS UAH UGX USD UYU UZS VES VND XAF XCD XOF XPF ZAR ZMW'.split(
    ' ',
  );

/** Options of a zone select, grouped by continent, each with its offset of today. @param current kept even if unusual */
export function TimeZoneOptions({ current, now }: { current?: string; now: Date }) {
  return groupTimeZones(current).map(({ continent, zones }) => {
    const options = zones.map((zone) => (
      <option key={zone} value={zone}>
        {labelOfZone(zone, now)}
      </option>
    ));
    return continent ? (
      <optgroup key={continent} label={continent}>
        {options}
      </optgroup>
    ) : (
      options
    );
  });
}

/** Options of a currency select by name in the reader's language. @param current kept even if it is not listed */
export function CurrencyOptions({ current, locale }: { current?: string; locale: string }) {
  const names = new Intl.DisplayNames(locale, { type: 'currency' });
  const codes = new Set([...CURRENCY_CODES, ...(current ? [current] : [])]);
  const collator = new Intl.Collator(locale);
  return [...codes]
    .map((code) => ({ code, name: names.of(code) ?? code }))
    .sort((a, b) => collator.compare(a.name, b.name))
    .map(({ code, name }) => (
      <option key={code} value={code}>
        {name} ({code})
      </option>
    ));
}
