import { Repeat, Sparkles, Video, Wallet } from 'lucide-react';
import type { CalendarEventView } from './calendar-view-model';

const icons = { series: Repeat, online: Video, unpaid: Wallet, new_client: Sparkles };

export type SignName = keyof typeof icons;

/** What there is to know of an event at a glance, by the names of its words. */
export function signNames({ isSeries, isOnline, isUnpaid, isNewClient }: CalendarEventView): SignName[] {
  const shown: Record<SignName, boolean> = {
    series: isSeries,
    online: isOnline,
    unpaid: isUnpaid,
    new_client: isNewClient,
  };
  return (Object.keys(icons) as SignName[]).filter((name) => shown[name]);
}

/** The same as small icons; the words stand beside them in text that screen readers get. */
export function EventSigns({ view }: { view: CalendarEventView }) {
  return signNames(view).map((name) => {
    const Icon = icons[name];
    return <Icon key={name} aria-hidden className="calendar-status calendar-sign" data-sign={name} />;
  });
}
