import type { CalendarEventView } from './calendar-view-model';

const names = ['series', 'online', 'unpaid', 'new_client'] as const;

export type SignName = (typeof names)[number];

/** What there is to know of an event at a glance, by the names of its words. */
export function signNames({ isSeries, isOnline, isUnpaid, isNewClient }: CalendarEventView): SignName[] {
  const shown: Record<SignName, boolean> = {
    series: isSeries,
    online: isOnline,
    unpaid: isUnpaid,
    new_client: isNewClient,
  };
  return names.filter((name) => shown[name]);
}

/** The same as small icons that the style sheet draws; the words stand beside them in text that screen readers get. */
export function EventSigns({ view }: { view: CalendarEventView }) {
  return signNames(view).map((name) => <i key={name} aria-hidden className="calendar-sign" data-sign={name} />);
}
