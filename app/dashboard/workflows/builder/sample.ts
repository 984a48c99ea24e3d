import type { MessageValues } from '@/lib/modules/workflows/messages/rules';

/** The event that previews are filled from. */
export interface Sample {
  /** Which event type it was looked for; null for all. */
  eventTypeId: number | null;
  /** Who and when; null when it is made up. */
  label: string | null;
  /** What messages to clients and to hosts say: each reads their own clock. */
  values: Record<'client' | 'host', MessageValues>;
  /** Whom messages reach; empty where there is no address. */
  to: Record<'client' | 'phone' | 'host', string>;
}
