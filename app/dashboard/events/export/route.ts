import { csvRoute } from '@/lib/web/csv-route';
import { eventsCsv } from './events-csv';

export const GET = csvRoute('events:read', eventsCsv);
