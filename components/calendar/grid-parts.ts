'use client';

import type { ReactElement } from 'react';
import type { Components } from 'react-big-calendar';
import EventContainerWrapper from 'react-big-calendar/lib/addons/dragAndDrop/EventContainerWrapper.js';
import WeekWrapper from 'react-big-calendar/lib/addons/dragAndDrop/WeekWrapper.js';
import type { GridEvent, StaffColumn } from './calendar-view-model';
import { EventChip } from './event-chip';
import { EventWrapper } from './event-wrapper';
import { DayHeader, MonthDayHeader, MoreLink, StaffHeader, WeekdayHeader, ZoneCorner } from './grid-headers';

/** One identity for ever: a new object here would mount every event anew with each frame of a drag. */
export const gridComponents = {
  event: EventChip,
  eventWrapper: EventWrapper,
  eventContainerWrapper: EventContainerWrapper,
  weekWrapper: WeekWrapper,
  timeSlotWrapper: LabelledSlot,
  header: DayHeader,
  timeGutterHeader: ZoneCorner,
  resourceHeader: StaffHeader,
  showMore: MoreLink,
  month: { header: WeekdayHeader, dateHeader: MonthDayHeader },
} as unknown as Components<GridEvent, StaffColumn>;

/** The hours need no element for each of their quarters: only those beside the grid have a label to hold. */
function LabelledSlot({ children }: { children: ReactElement<{ children?: unknown }> }) {
  return children.props.children ? children : null;
}
