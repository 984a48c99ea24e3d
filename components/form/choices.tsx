import { escapeHtml } from '@/lib/core/html';
import { remembered } from '@/lib/core/remembered';
import { groupTimeZones, labelOfZone } from '@/lib/core/time-zones';

/** Current currencies (ISO 4217) that people are paid in. */
const CURRENCY_CODES =
  'AED ALL AMD ARS AUD AZN BAM BBD BDT BGN BHD BND BOB BRL BSD BWP BZD CAD CHF CLP CNY COP CRC CZK DKK DOP DZD EGP ETB EUR FJD GBP GEL GHS GTQ GYD HKD HNL HUF IDR ILS INR IQD ISK JMD JOD JPY KES KGS KHR KRW KWD KYD KZT LAK LBP LKR MAD MDL MGA MKD MMK MNT MOP MUR MVR MWK MXN MYR MZN NAD NGN NIO NOK NPR NZD OMR PEN PGK PHP PKR PLN PYG QAR RON RSD RWF SAR SCR SEK SGD THB TJS TND TRY TTD TWD TZS UAH UGX USD UYU UZS VES VND XAF XCD XOF XPF ZAR ZMW'.split(
    ' ',
  );

/** Options of a zone select, grouped by continent, each with its offset of today. @param current kept even if unusual */
export function TimeZoneOptions({ current, now }: { current?: string; now: Date }) {
  return groupTimeZones(current).map(({ continent, zones }) => {
    const options = zones.map((zone) => ({ value: zone, label: labelOfZone(zone, now) }));
    if (continent && current && !zones.includes(current)) {
      return <WrittenGroup key={continent} label={continent} options={options} />;
    }
    const elements = options.map(({ value, label }) => (
      <option key={value} value={value}>
        {label}
      </option>
    ));
    return continent ? (
      <optgroup key={continent} label={continent}>
        {elements}
      </optgroup>
    ) : (
      elements
    );
  });
}

interface WrittenGroupProps {
  label: string;
  options: { value: string; label: string }[];
}

/** Choices that the page does not open with, as text: hundreds of options would be drawn, sent and brought to life one by one. */
function WrittenGroup({ label, options }: WrittenGroupProps) {
  const text = options.map((one) => `<option value="${escapeHtml(one.value)}">${escapeHtml(one.label)}</option>`);
  // biome-ignore lint/security/noDangerouslySetInnerHtml: what is written is escaped
  return <optgroup label={label} dangerouslySetInnerHTML={{ __html: text.join('') }} />;
}

/** Options of a currency select by name in the reader's language. @param current kept even if it is not listed */
export function CurrencyOptions({ current, locale }: { current?: string; locale: string }) {
  const listed = namesOf('currency', locale);
  const isListed = !current || listed.some(({ code }) => code === current);
  return [...(isListed ? [] : [{ code: current, name: current }]), ...listed].map(({ code, name }) => (
    <option key={code} value={code}>
      {name} ({code})
    </option>
  ));
}

/** ISO 3166 codes of countries and territories with addresses. */
const COUNTRY_CODES =
  'AD AE AF AG AI AL AM AO AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ BR BS BT BW BY BZ CA CC CD CF CG CH CI CK CL CM CN CO CR CU CV CW CX CY CZ DE DJ DK DM DO DZ EC EE EG EH ER ES ET FI FJ FK FM FO FR GA GB GD GE GF GG GH GI GL GM GN GP GQ GR GT GU GW GY HK HN HR HT HU ID IE IL IM IN IQ IR IS IT JE JM JO JP KE KG KH KI KM KN KP KR KW KY KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MF MG MH MK ML MM MN MO MP MQ MR MS MT MU MV MW MX MY MZ NA NC NE NF NG NI NL NO NP NR NU NZ OM PA PE PF PG PH PK PL PM PN PR PS PT PW PY QA RE RO RS RU RW SA SB SC SD SE SG SH SI SJ SK SL SM SN SO SR SS ST SV SX SY SZ TC TD TG TH TJ TK TL TM TN TO TR TT TV TW TZ UA UG US UY UZ VA VC VE VG VI VN VU WF WS YE YT ZA ZM ZW'.split(
    ' ',
  );

/** Options of a country select by name in the reader's language; the codes are the wire's. */
export function CountryOptions({ locale }: { locale: string }) {
  return namesOf('region', locale).map(({ code, name }) => (
    <option key={code} value={code}>
      {name}
    </option>
  ));
}

interface Named {
  code: string;
  name: string;
}

const CODES = { currency: CURRENCY_CODES, region: COUNTRY_CODES } as const;

/** By kind and language: naming and sorting hundreds takes longer than the page around them. */
const written = new Map<string, readonly Named[]>();

function namesOf(type: keyof typeof CODES, locale: string): readonly Named[] {
  return remembered(written, `${type} ${new Intl.Locale(locale).baseName}`, () => writeNames(type, locale));
}

function writeNames(type: keyof typeof CODES, locale: string): readonly Named[] {
  const names = new Intl.DisplayNames(locale, { type });
  const collator = new Intl.Collator(locale);
  return CODES[type]
    .map((code) => ({ code, name: names.of(code) ?? code }))
    .sort((a, b) => collator.compare(a.name, b.name));
}
