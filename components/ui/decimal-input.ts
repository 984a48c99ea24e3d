/**
 * Reads an amount as people type it (`1.234,50`, `1,234.50`, `1 234`, `12,5`) into a plain decimal string with the
 * given number of decimals, or null when it is no amount. With both separators the last one is the decimal mark; a
 * single one is a group mark only where exactly three digits follow and the currency does not have three decimals.
 */
export function normalizeDecimal(text: string, decimals: number): string | null {
  const compact = text.replace(/[\s\u00a0\u202f'’]/g, '').replace(/^\u2212/, '-');
  if (!/^-?\d[\d.,]*$|^-?[.,]\d+$/.test(compact)) return null;
  const mark = decimalMark(compact, decimals);
  const cut = mark ? compact.lastIndexOf(mark) : compact.length;
  if (!GROUPED.test(compact.slice(0, cut))) return null;
  const whole = compact
    .slice(0, cut)
    .replace(/[.,]/g, '')
    .replace(/^(-?)0+(?=\d)/, '$1');
  const fraction = compact.slice(cut + 1);
  if (fraction.length > decimals || /[.,]/.test(fraction)) return null;
  const signedWhole = whole === '' || whole === '-' ? `${whole}0` : whole;
  return decimals === 0 ? signedWhole : `${signedWhole}.${fraction.padEnd(decimals, '0')}`;
}

/** Digits without marks, or groups of three behind one kind of mark. */
const GROUPED = /^-?(?:\d*|\d{1,3}([.,])\d{3}(?:\1\d{3})*)$/;

function decimalMark(text: string, decimals: number): '.' | ',' | null {
  const marks: string[] = text.match(/[.,]/g) ?? [];
  const last = marks.at(-1);
  if (last !== '.' && last !== ',') return null;
  const mixed = marks.includes('.') && marks.includes(',');
  if (mixed) return last;
  if (marks.length > 1) return null;
  const after = text.length - text.lastIndexOf(last) - 1;
  return after === 3 && decimals !== 3 ? null : last;
}
