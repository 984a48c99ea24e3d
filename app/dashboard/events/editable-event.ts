import type { Ctx } from '@/lib/infra/ctx';
import { getEventType } from '@/lib/modules/event-types/service';
import type { EventRow } from '@/lib/modules/events/queries';
import { readLocations, readStaff } from '@/lib/web/team-reads';
import type { EditableEvent } from './edit-event-dialog';

/** The editable part of an event, with the staff who offer its service and the team's places. */
export async function toEditableEvent(ctx: Ctx, event: EventRow): Promise<EditableEvent> {
  const [type, staff, locations] = await Promise.all([
    getEventType(ctx, event.eventTypeId).catch(() => null),
    readStaff(ctx),
    readLocations(ctx),
  ]);
  const offering = new Set(type?.staff.map(({ staffId }) => staffId));
  const isOwn = (id: number) => ctx.actor.role !== 'staff' || id === ctx.actor.staffId;
  return {
    cancellationWindowHours: type?.cancellationWindowHours ?? 0,
    inviteeName: event.inviteeName,
    inviteeEmail: event.inviteeEmail,
    inviteePhone: event.inviteePhone ?? '',
    notes: event.notes ?? '',
    staffId: String(event.staff?.id ?? ''),
    locationId: String(event.location?.id ?? ''),
    staff: staff
      .filter(({ id, isActive }) => id === event.staff?.id || (isActive && offering.has(id) && isOwn(id)))
      .map(({ id, name }) => ({ id, name })),
    locations: locations
      .filter(({ id, isActive }) => isActive || id === event.location?.id)
      .map(({ id, name }) => ({ id, name })),
  };
}
