import { eventColorStyle } from '@/lib/core/color';
import type { GridEvent } from './calendar-view-model';

export function canChange(event: GridEvent): boolean {
  return event.kind === 'event' && (event.view.status === 'scheduled' || event.view.status === 'pending');
}

export function neverChange(): boolean {
  return false;
}

type EventProps = { className: string; style?: ReturnType<typeof eventColorStyle> };

/** How an event looks; equal looks are one object, so hundreds of events cost a handful. */
export function eventProps(event: GridEvent): EventProps {
  if (event.kind === 'count') return { className: 'is-count' };
  if (event.kind === 'block') return { className: `is-block is-${event.view.kind}` };
  const { status, color } = event.view;
  // A cancelled event loses its colour; the style sheet gives it the neutral one.
  if (status === 'cancelled') return { className: 'is-cancelled' };
  return { className: `is-${status}`, style: colorStyle(color) };
}

const colorStyles = new Map<string, ReturnType<typeof eventColorStyle>>();

function colorStyle(color: string) {
  const known = colorStyles.get(color) ?? eventColorStyle(color);
  colorStyles.set(color, known);
  return known;
}
