import { isDomainError } from '@/lib/core/errors';
import { assertAbility, type Ctx } from '@/lib/infra/ctx';
import { toIcs } from '@/lib/modules/events/ics/rules';
import { type EventDetails, getEvent } from '@/lib/modules/events/service';
import { toRouteId } from '@/lib/web/or-not-found';
import { requireCtx } from '@/lib/web/require-ctx';

/** The event as a file for a calendar program. */
export async function GET(_request: Request, { params }: { params: Promise<{ id: string }> }): Promise<Response> {
  const ctx = await requireCtx();
  try {
    assertAbility(ctx, 'events:read');
    const event = await getEvent(ctx, toRouteId((await params).id));
    return new Response(toFile(ctx, event), {
      headers: {
        'content-type': 'text/calendar; charset=utf-8',
        'content-disposition': `attachment; filename="event-${event.id}.ics"`,
        'cache-control': 'private, no-store',
      },
    });
  } catch (error) {
    const status = isDomainError(error) ? REFUSALS[error.code] : undefined;
    if (status === undefined) throw error;
    return new Response(null, { status });
  }
}

const REFUSALS: Partial<Record<string, number>> = { forbidden: 403, not_found: 404 };

/** For the team's own calendars: whom it is with, what for and where. */
function toFile({ team, now }: Ctx, event: EventDetails): string {
  const { id, eventType, inviteeName, inviteeEmail, inviteePhone, notes, location, meetingUrl } = event;
  return toIcs({
    uid: `event-${id}@${team.slug}.openslot`,
    sequence: event.history.filter(({ action }) => action !== 'created').length,
    start: event.startsAt,
    end: event.endsAt,
    writtenAt: now,
    status: event.status,
    summary: `${eventType.name}: ${inviteeName}`,
    description: [inviteeEmail, inviteePhone, notes].filter(Boolean).join('\n'),
    location: location?.name ?? meetingUrl ?? '',
    url: meetingUrl ?? '',
  });
}
