import { AGES, type Age } from '@/lib/modules/reports/finance/rules';

export interface OwedFilter {
  age: Age | null;
  /** ISO 4217. */
  currency: string | null;
}

/** What an address narrows to; what cannot be meant counts as absent. */
export function owedFilterOf(params: Record<string, string>): OwedFilter {
  return {
    age: AGES.find((name) => name === params.age) ?? null,
    currency: /^[A-Z]{3}$/.test(params.currency ?? '') ? (params.currency ?? null) : null,
  };
}
