import 'server-only';
import { cache } from 'react';
import { listSchedules, listSchedulesInUse } from '@/lib/modules/availability/schedules/service';
import { listBookable } from '@/lib/modules/event-types/bookable/service';
import { listEventTypes } from '@/lib/modules/event-types/service';
import { listExtras } from '@/lib/modules/extras/service';
import { listLocations } from '@/lib/modules/locations/service';
import { countBadges } from '@/lib/modules/reports/badges/service';
import { readRoster } from '@/lib/modules/staff/roster/service';
import { listStaff } from '@/lib/modules/staff/service';
import { getTeam } from '@/lib/modules/teams/service';

/* What several parts of a page need, a list and the sheet before it for example: read once a request. */

export const readBadges = cache(countBadges);
export const readTeam = cache(getTeam);
export const readStaff = cache(listStaff);
export const readStaffRoster = cache(readRoster);
export const readEventTypes = cache(listEventTypes);
export const readBookable = cache(listBookable);
export const readSchedules = cache(listSchedules);
export const readSchedulesInUse = cache(listSchedulesInUse);
export const readLocations = cache(listLocations);
export const readExtras = cache(listExtras);
