import type { RosterEntry } from '@/lib/modules/staff/roster/service';
import type { CsvColumn } from '@/lib/web/csv';
import { catalogCsvRoute, idsIn } from '../../catalog-csv';
import { readStaff } from '../read-staff';

export const GET = catalogCsvRoute({
  name: 'staff',
  ability: 'staff:read',
  defaultSort: 'name',
  read: readStaff,
  columns: (): CsvColumn<RosterEntry>[] => [
    { name: 'id', value: (row) => row.id },
    { name: 'name', value: (row) => row.name },
    { name: 'email', value: (row) => row.email },
    { name: 'phone', value: (row) => row.phone },
    { name: 'timezone', value: (row) => row.timezone },
    { name: 'color', value: (row) => row.color },
    { name: 'schedule_id', value: (row) => row.scheduleId },
    { name: 'daily_limit', value: (row) => row.dailyLimit },
    { name: 'event_type_ids', value: (row) => idsIn(row.eventTypes.map(({ eventTypeId }) => eventTypeId)) },
    { name: 'is_active', value: (row) => row.isActive },
  ],
});
