import { type GridEvent, hoursShown, type StaffColumn } from './calendar-view-model';
import { mostAtOnce } from './overlap-layout';
import type { WallRange } from './wall-date';

/** The column of what nobody of the columns takes: staff that left, or nobody yet. */
export const nobodyColumn = 'none';

/** The columns of a day, with one more for events that belong to none of them where there are such. */
export function columnsFor(columns: readonly StaffColumn[], events: readonly GridEvent[], nobody: string) {
  const known = new Set(columns.map(({ id }) => id));
  const isOrphaned = events.some(({ staffId }) => !staffId || !known.has(staffId));
  return isOrphaned ? [...columns, { id: nobodyColumn, name: nobody, openHours: undefined }] : [...columns];
}

/** Tells the column of an event. */
export function columnAccessor(columns: readonly StaffColumn[]): (event: GridEvent) => string {
  const known = new Set(columns.map(({ id }) => id));
  return ({ staffId }) => (staffId && known.has(staffId) ? staffId : nobodyColumn);
}

/** The column `step` places on, unless the event would leave the staff. */
export function neighbourColumn(columns: readonly StaffColumn[], staffId: string, step: -1 | 1) {
  const staff = columns.filter(({ id }) => id !== nobodyColumn);
  const at = staff.findIndex(({ id }) => id === staffId);
  return at === -1 ? undefined : staff[at + step];
}

/** The minutes of the day that show everybody's hours and events. */
export function teamHours(events: GridEvent[], columns: readonly StaffColumn[], range: WallRange): [number, number] {
  const open = columns.flatMap(({ openHours }) => openHours ?? []);
  return hoursShown(events, open, range);
}

/** The most events side by side in any one column. */
export function mostInAColumn(events: GridEvent[], columnOf: (event: GridEvent) => string): number {
  const lanes = new Map<string, GridEvent[]>();
  for (const event of events) lanes.set(columnOf(event), [...(lanes.get(columnOf(event)) ?? []), event]);
  return Math.max(1, ...[...lanes.values()].map(mostAtOnce));
}
