/** ISO 4217 currency of a region (ISO 3166), for the regions whose currency is worth guessing. */
const CURRENCY_OF_REGION: Record<string, string> = {
  ...regions('EUR', 'AT BE CY DE EE ES FI FR GR HR IE IT LT LU LV MT NL PT SI SK'),
  ...regions('USD', 'US EC PA PR SV'),
  ...{ AE: 'AED', AR: 'ARS', AU: 'AUD', BG: 'BGN', BO: 'BOB', BR: 'BRL', CA: 'CAD', CH: 'CHF', CL: 'CLP', CN: 'CNY' },
  ...{ CO: 'COP', CR: 'CRC', CZ: 'CZK', DK: 'DKK', DO: 'DOP', EG: 'EGP', GB: 'GBP', GT: 'GTQ', HK: 'HKD', HN: 'HNL' },
  ...{ HU: 'HUF', ID: 'IDR', IL: 'ILS', IN: 'INR', IS: 'ISK', JP: 'JPY', KE: 'KES', KR: 'KRW', KW: 'KWD', MA: 'MAD' },
  ...{ MX: 'MXN', MY: 'MYR', NG: 'NGN', NI: 'NIO', NO: 'NOK', NZ: 'NZD', PE: 'PEN', PH: 'PHP', PK: 'PKR', PL: 'PLN' },
  ...{ PY: 'PYG', QA: 'QAR', RO: 'RON', RS: 'RSD', SA: 'SAR', SE: 'SEK', SG: 'SGD', TH: 'THB', TR: 'TRY', TW: 'TWD' },
  ...{ UA: 'UAH', UY: 'UYU', VE: 'VES', VN: 'VND', ZA: 'ZAR' },
};

/** The currency of the region a BCP 47 tag names (`es-MX` is MXN), or undefined. */
export function currencyOfLanguage(tag: string): string | undefined {
  const region = localeOf(tag)?.region;
  return region ? CURRENCY_OF_REGION[region] : undefined;
}

/** The currency where a time zone's clocks hang, or undefined where it is not known. @param zone IANA name */
export function currencyOfZone(zone: string): string | undefined {
  const region = Object.keys(CURRENCY_OF_REGION).find((code) => zonesOf(`und-${code}`).includes(zone));
  return region ? CURRENCY_OF_REGION[region] : undefined;
}

/** The time zone of a tag's region when the region has only one, or undefined. */
export function zoneOfLanguage(tag: string): string | undefined {
  const zones = zonesOf(tag);
  return zones.length === 1 ? zones[0] : undefined;
}

/** Newer engines answer by a method, older ones by a property. */
interface ZonedLocale extends Intl.Locale {
  getTimeZones?: () => string[] | undefined;
  timeZones?: string[];
}

function zonesOf(tag: string): readonly string[] {
  const locale: ZonedLocale | undefined = localeOf(tag);
  return (locale?.region ? (locale.getTimeZones?.() ?? locale.timeZones) : undefined) ?? [];
}

function localeOf(tag: string): Intl.Locale | undefined {
  try {
    return new Intl.Locale(tag);
  } catch {
    return undefined;
  }
}

function regions(currency: string, codes: string): Record<string, string> {
  return Object.fromEntries(codes.split(' ').map((code) => [code, currency]));
}
