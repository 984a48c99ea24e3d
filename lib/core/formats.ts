import { remembered } from './remembered';

/** Making a formatter takes longer than most of what is written with it, and a page writes hundreds of times and amounts. */
const dateTimes = new Map<string, Intl.DateTimeFormat>();
const numbers = new Map<string, Intl.NumberFormat>();

/** {@link Intl.DateTimeFormat}, made once for each language and style. */
export function dateTimeFormat(locale: string, style: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  return remembered(dateTimes, keyOf(locale, style), () => new Intl.DateTimeFormat(locale, style));
}

/** {@link Intl.NumberFormat}, made once for each language and style. */
export function numberFormat(locale: string, style: Intl.NumberFormatOptions = {}): Intl.NumberFormat {
  return remembered(numbers, keyOf(locale, style), () => new Intl.NumberFormat(locale, style));
}

function keyOf(locale: string, style: object): string {
  return locale + JSON.stringify(style);
}
