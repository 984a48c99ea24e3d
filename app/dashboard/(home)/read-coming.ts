import 'server-only';
import { cache } from 'react';
import { listComing } from '@/lib/modules/reports/service';

/** Read once a request, for the two blocks that show it. */
export const readComing = cache(listComing);
