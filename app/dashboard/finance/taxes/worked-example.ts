import { formatMoney, toMinor } from '@/lib/core/money';
import { priceOf, type TaxRate } from '@/lib/core/price';

/** The price that examples are about, in major units. */
const EXAMPLE = 100;

/** What a price of 100 comes to, in words. */
export interface WorkedExample {
  price: string;
  tax: string;
  /** What the client pays. */
  total: string;
  /** What is left without the tax. */
  net: string;
}

/** What taxes do to a price of 100, by the function that computes every price. @param style currency (ISO 4217) and locale */
export function workedExample(
  taxes: readonly TaxRate[],
  { currency, locale }: { currency: string; locale: string },
): WorkedExample {
  const amount = BigInt(toMinor(EXAMPLE, currency));
  const { tax, total } = priceOf([{ amount, kind: 'service' }], null, taxes);
  const money = (minor: bigint) => formatMoney(minor, currency, locale);
  return { price: money(amount), tax: money(tax), total: money(total), net: money(total - tax) };
}
