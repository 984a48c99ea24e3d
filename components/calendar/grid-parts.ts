'use client';

import type { Components } from 'react-big-calendar';
import { eventColorStyle } from '@/lib/core/color';
import type { GridEvent, StaffColumn } from './calendar-view-model';
import { MonthChip, TimeChip } from './event-chip';
import { DayHeader, MonthDayHeader, MoreLink, StaffHeader, WeekdayHeader, ZoneCorner } from './grid-headers';

/** One identity for ever: a new object here would mount every event anew with each frame of a drag. */
export const gridComponents: Components<GridEvent, StaffColumn> = {
  event: TimeChip,
  header: DayHeader,
  timeGutterHeader: ZoneCorner,
  resourceHeader: StaffHeader,
  showMore: MoreLink,
  month: { event: MonthChip, header: WeekdayHeader, dateHeader: MonthDayHeader },
};

export function canChange(event: GridEvent): boolean {
  return event.kind === 'event' && (event.view.status === 'scheduled' || event.view.status === 'pending');
}

export function neverChange(): boolean {
  return false;
}

export function eventProps(event: GridEvent) {
  if (event.kind === 'count') return { className: 'is-count' };
  if (event.kind === 'block') return { className: `is-block is-${event.view.kind}` };
  const { status, color } = event.view;
  // A cancelled event loses its colour; the style sheet gives it the neutral one.
  if (status === 'cancelled') return { className: 'is-cancelled' };
  return { className: `is-${status}`, style: eventColorStyle(color) };
}
