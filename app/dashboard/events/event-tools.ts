import type { EventTarget } from '@/components/booking/event-target';
import { formatMoney } from '@/lib/core/money';
import type { Ctx } from '@/lib/infra/ctx';
import { refundOffer } from '@/lib/modules/events/refunds/service';
import type { EventDetails } from '@/lib/modules/events/service';
import { duplicateHref, rebookHref } from './event-links';
import type { EventTools } from './event-more';
import { toTarget, type ViewStyle } from './event-view';

/** The event as its buttons and dialogs take it, with what cancelling could give back. */
export function detailedTarget(ctx: Ctx, event: EventDetails, style: ViewStyle): EventTarget {
  const { cancellationWindowHours: windowHours } = event.eventType;
  const target = toTarget(
    {
      ...event,
      clientName: event.inviteeName,
      serviceName: event.eventType.name,
      eventTypeId: event.eventType.id,
      staffId: event.staff?.id ?? null,
      seriesId: event.series?.id ?? null,
    },
    style,
  );
  const offer = refundOffer(ctx, event, windowHours);
  if (!offer) return target;
  const amount = formatMoney(offer.amount, event.currency, style.locale);
  return { ...target, refund: { amount, isInTime: offer.isInTime, windowHours } };
}

/** Where the rarer actions of an event lead, wherever it is shown. */
export function eventTools(ctx: Ctx, event: EventDetails): EventTools {
  const { timezone } = ctx.team;
  return {
    rebookHref: rebookHref(event, timezone),
    duplicateHref: duplicateHref(event, timezone),
    icsHref: `/dashboard/events/${event.id}/event.ics`,
    billing: event.total > 0n && ctx.actor.abilities.has('invoices:write') ? 'open' : 'none',
  };
}
