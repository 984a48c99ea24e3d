import type { TaxRow } from '@/lib/modules/taxes/service';
import type { CsvColumn } from '@/lib/web/csv';
import { catalogCsvRoute } from '../../../catalog-csv';
import { readTaxes } from '../read-taxes';

export const GET = catalogCsvRoute({
  name: 'taxes',
  ability: 'taxes:read',
  defaultSort: 'name',
  read: readTaxes,
  columns: (): CsvColumn<TaxRow>[] => [
    { name: 'id', value: (row) => row.id },
    { name: 'name', value: (row) => row.name },
    { name: 'rate', value: (row) => row.rate },
    { name: 'is_inclusive', value: (row) => row.isInclusive },
    { name: 'is_active', value: (row) => row.isActive },
  ],
});
