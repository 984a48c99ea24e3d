import type { ClientRow } from '@/lib/modules/clients/queries';
import type { CsvColumn } from '@/lib/web/csv';

/** The columns of a client in their order, under the API's names; the import reads them back. */
export const clientCsvColumns: CsvColumn<ClientRow>[] = [
  { name: 'id', value: (row) => row.id },
  { name: 'name', value: (row) => row.name },
  { name: 'email', value: (row) => row.email },
  { name: 'phone', value: (row) => row.phone },
  { name: 'is_active', value: (row) => row.isActive },
  { name: 'tags', value: (row) => row.tags.join(', ') },
  { name: 'notes', value: (row) => row.notes },
  { name: 'timezone', value: (row) => row.timezone },
];
