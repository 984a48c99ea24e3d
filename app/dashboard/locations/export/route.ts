import type { LocationRow } from '@/lib/modules/locations/queries';
import type { CsvColumn } from '@/lib/web/csv';
import { catalogCsvRoute } from '../../catalog-csv';
import { readLocations } from '../read-locations';

export const GET = catalogCsvRoute({
  name: 'locations',
  ability: 'locations:read',
  defaultSort: 'name',
  read: readLocations,
  columns: (): CsvColumn<LocationRow>[] => [
    { name: 'id', value: (row) => row.id },
    { name: 'name', value: (row) => row.name },
    { name: 'address', value: (row) => row.address },
    { name: 'city', value: (row) => row.city },
    { name: 'state', value: (row) => row.state },
    { name: 'zip', value: (row) => row.zip },
    { name: 'country', value: (row) => row.country },
    { name: 'phone', value: (row) => row.phone },
    { name: 'timezone', value: (row) => row.timezone },
    { name: 'capacity', value: (row) => row.capacity },
    { name: 'is_active', value: (row) => row.isActive },
  ],
});
