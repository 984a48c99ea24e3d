import { useTranslations } from 'next-intl';
import type { TaxRow } from '@/lib/modules/taxes/service';
import { TaxForm } from './tax-form';
import { TaxSheet } from './tax-sheet';

interface OpenTaxProps {
  taxes: readonly TaxRow[];
  /** As the address has it: an id, or `new`. */
  id: string;
  currency: string;
}

/** The tax that the address names, in the sheet; one that is gone or another's opens nothing. */
export function OpenTax({ taxes, id, currency }: OpenTaxProps) {
  const t = useTranslations('taxes');
  if (id === 'new') {
    return (
      <TaxSheet key="new" title={t('new')}>
        <TaxForm currency={currency} />
      </TaxSheet>
    );
  }
  const tax = taxes.find((one) => String(one.id) === id);
  if (!tax) return null;
  const { name, rate, isInclusive, isActive } = tax;
  return (
    <TaxSheet key={tax.id} title={name}>
      <TaxForm tax={{ id: tax.id, name, rate, isInclusive, isActive }} currency={currency} />
    </TaxSheet>
  );
}
