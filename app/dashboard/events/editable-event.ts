import type { Ctx } from '@/lib/infra/ctx';
import type { EventRow } from '@/lib/modules/events/queries';
import { readBookable } from '@/lib/web/team-reads';
import type { EditableEvent } from './edit-event-dialog';

/** The editable part of an event, with the staff who offer its service and the team's places. */
export async function toEditableEvent(ctx: Ctx, event: EventRow): Promise<EditableEvent> {
  const { types, staff, locations } = await readBookable(ctx);
  const offering = new Set(types.find(({ id }) => id === event.eventTypeId)?.staffIds);
  const isOwn = (id: number) => ctx.actor.role !== 'staff' || id === ctx.actor.staffId;
  return {
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
