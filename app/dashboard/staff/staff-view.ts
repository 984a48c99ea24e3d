import { formatMinutes } from '@/components/booking/event-time';
import type { CatalogRow } from '@/components/catalog/catalog-row';
import type { Role } from '@/lib/core/abilities';
import type { RosterEntry, WeekLoad } from '@/lib/modules/staff/roster/service';

/** A row of the list; every text is written on the server. */
export interface StaffRowView extends CatalogRow {
  color: string;
  email: string;
  /** Names of the event types that they offer. */
  services: string[];
  /** Empty where they have no hours of their own. */
  schedule: string;
  /** Whom they sign in as; absent where that is not the reader's business. */
  member: { name: string; role: Role } | null;
  load: LoadView | null;
  /** The reader may open them. */
  isOpen: boolean;
}

/** A share of the week, with what it is made of in words. */
export interface LoadView {
  /** 0 to 100, cut at the end. */
  percent: number;
  booked: string;
  open: string;
}

interface StaffContext {
  locale: string;
  serviceNames: ReadonlyMap<number, string>;
  scheduleNames: ReadonlyMap<number, string>;
  members: ReadonlyMap<number, { name: string; role: Role }>;
  isOpen: (id: number) => boolean;
}

export function toStaffRow(staff: RosterEntry, context: StaffContext): StaffRowView {
  const { id, name, isActive, color, email, scheduleId, userId, load } = staff;
  const services = staff.eventTypes
    .map(({ eventTypeId }) => context.serviceNames.get(eventTypeId) ?? '')
    .filter(Boolean);
  const schedule = context.scheduleNames.get(scheduleId ?? 0) ?? '';
  const member = context.members.get(userId ?? 0) ?? null;
  return {
    id,
    name,
    isActive,
    color,
    email: email ?? '',
    services,
    schedule,
    member,
    load: load ? toLoad(load, context.locale) : null,
    isOpen: context.isOpen(id),
    search: [name, email, member?.name, schedule, ...services].join(' '),
    sortKeys: { name, services: services.length, schedule, load: load ? shareOf(load) : -1 },
  };
}

function toLoad(load: WeekLoad, locale: string): LoadView {
  return {
    percent: Math.min(100, Math.round(shareOf(load) * 100)),
    booked: formatMinutes(load.bookedMinutes, locale),
    open: formatMinutes(load.openMinutes, locale),
  };
}

/** Booked time in a week without open hours fills it. */
function shareOf({ bookedMinutes, openMinutes }: WeekLoad): number {
  return openMinutes > 0 ? bookedMinutes / openMinutes : Number(bookedMinutes > 0);
}
