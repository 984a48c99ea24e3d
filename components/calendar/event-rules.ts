import { eventColorStyle } from '@/lib/core/color';
import type { CalendarPeriod } from './calendar-period';
import type { GridEvent } from './calendar-view-model';

export function canChange(event: GridEvent): boolean {
  return event.kind === 'event' && (event.view.status === 'scheduled' || event.view.status === 'pending');
}

export function neverChange(): boolean {
  return false;
}

/** How an event looks. Its colours are a class: hundreds of events have a handful of them. */
export function eventProps(event: GridEvent): { className: string } {
  if (event.kind === 'count') return { className: 'is-count' };
  if (event.kind === 'block') return { className: `is-block is-${event.view.kind}` };
  const { status, color } = event.view;
  // A cancelled event loses its colour; the style sheet gives it the neutral one.
  return { className: status === 'cancelled' ? 'is-cancelled' : `is-${status} ${colorClass(color)}` };
}

/** The rule of each class that the events of these periods need, by its colour. */
export function colorRules(periods: readonly CalendarPeriod[]): [color: string, rule: string][] {
  const colors = new Set(periods.flatMap(({ events }) => events.map(({ color }) => color)));
  return [...colors].map((color) => {
    const declarations = Object.entries(eventColorStyle(color)).map(([name, value]) => `${name}:${value}`);
    return [color, `.${colorClass(color)}{${declarations.join(';')}}`];
  });
}

function colorClass(color: string): string {
  return `calendar-color-${color.replaceAll(/[^\w-]/g, '')}`;
}
