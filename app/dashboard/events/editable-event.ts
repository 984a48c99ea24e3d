import type { Ctx } from '@/lib/infra/ctx';
import type { Bookable } from '@/lib/modules/event-types/bookable/service';
import type { EventRow } from '@/lib/modules/events/queries';
import { readBookable } from '@/lib/web/team-reads';
import type { EditableEvent } from './edit-event-dialog';

/** Who can be given events of a type by the reader, in the order they were added. */
export function hostsOf(
  { types, staff }: Pick<Bookable, 'types' | 'staff'>,
  eventTypeId: number,
  { actor }: Pick<Ctx, 'actor'>,
): { id: number; name: string }[] {
  const offering = new Set(types.find(({ id }) => id === eventTypeId)?.staffIds);
  const isOwn = (id: number) => actor.role !== 'staff' || id === actor.staffId;
  return staff
    .filter(({ id, isActive }) => isActive && offering.has(id) && isOwn(id))
    .map(({ id, name }) => ({ id, name }));
}

/** The editable part of an event, with the staff who offer its service and the team's places. */
export async function toEditableEvent(ctx: Ctx, event: EventRow): Promise<EditableEvent> {
  const bookable = await readBookable(ctx);
  const { staff, locations } = bookable;
  const hosts = new Set(hostsOf(bookable, event.eventTypeId, ctx).map(({ id }) => id));
  return {
    inviteeName: event.inviteeName,
    inviteeEmail: event.inviteeEmail,
    inviteePhone: event.inviteePhone ?? '',
    notes: event.notes ?? '',
    staffId: String(event.staff?.id ?? ''),
    locationId: String(event.location?.id ?? ''),
    staff: staff.filter(({ id }) => id === event.staff?.id || hosts.has(id)).map(({ id, name }) => ({ id, name })),
    locations: locations
      .filter(({ id, isActive }) => isActive || id === event.location?.id)
      .map(({ id, name }) => ({ id, name })),
  };
}
