import { canBecome, type EventStatus, isOpen } from '@/lib/modules/events/rules';

/** An event as menus and dialogs name it and change it. */
export interface EventTarget {
  id: number;
  status: EventStatus;
  clientName: string;
  serviceName: string;
  /** Day and times in words. */
  when: string;
  /** Instants, for undo. */
  start: string;
  end: string;
  /** The wall of the team's zone: `YYYY-MM-DD`, `HH:MM`. */
  date: string;
  time: string;
  ends: string;
  timeZone: string;
  eventTypeId: number;
  staffId: number | null;
  /** Whether it is one date of a series, so that changes ask what they are for. */
  isSeries: boolean;
  /** What cancelling could give back, where that is known. */
  refund?: RefundView | undefined;
}

/** Money that was paid for an event, in words, and whether the team's rule gives it back. */
export interface RefundView {
  amount: string;
  isInTime: boolean;
  /** How long before the start the rule stops giving back. */
  windowHours: number;
}

/** What may still be done with an event in this state; outcomes are offered while it is open, where the rules take them. */
export function possibleActions(status: EventStatus) {
  const open = isOpen(status);
  return {
    reschedule: status !== 'cancelled',
    edit: status !== 'cancelled',
    cancel: status !== 'cancelled',
    confirm: status === 'pending',
    complete: open && canBecome(status, 'completed'),
    noShow: open && canBecome(status, 'no_show'),
    reopen: status === 'completed' || status === 'no_show',
    restore: status === 'cancelled',
  };
}
