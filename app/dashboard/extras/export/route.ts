import { toMajor } from '@/lib/core/money';
import type { ExtraRow } from '@/lib/modules/extras/queries';
import type { CsvColumn } from '@/lib/web/csv';
import { catalogCsvRoute, idsIn } from '../../catalog-csv';
import { readExtras } from '../read-extras';

export const GET = catalogCsvRoute({
  name: 'extras',
  ability: 'extras:read',
  defaultSort: 'name',
  read: readExtras,
  columns: (): CsvColumn<ExtraRow>[] => [
    { name: 'id', value: (row) => row.id },
    { name: 'name', value: (row) => row.name },
    { name: 'description', value: (row) => row.description },
    { name: 'price', value: (row) => toMajor(row.price, row.currency) },
    { name: 'currency', value: (row) => row.currency },
    { name: 'duration', value: (row) => row.durationMinutes },
    { name: 'max_quantity', value: (row) => row.maxQuantity },
    { name: 'is_required', value: (row) => row.isRequired },
    { name: 'is_active', value: (row) => row.isActive },
    { name: 'event_type_ids', value: (row) => idsIn(row.eventTypes.map(({ eventTypeId }) => eventTypeId)) },
  ],
});
