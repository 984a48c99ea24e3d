import { formatMinutes } from '@/components/booking/event-time';
import { zoneLabel } from '@/components/calendar/wall-format';
import { formatMoney } from '@/lib/core/money';
import type { Ctx } from '@/lib/infra/ctx';
import { type Bookable, listBookable } from '@/lib/modules/event-types/bookable/service';
import { readExtras } from '@/lib/web/team-reads';
import type { BookingChoices } from './event-form';
import type { ExtraChoice } from './extras-fields';

interface Words {
  locale: string;
  free: string;
}

/** What the reader may book: active services, staff (themselves for the staff role) and places. */
export async function bookingChoices(ctx: Ctx, words: Words): Promise<BookingChoices> {
  return toBookingChoices(ctx, await listBookable(ctx), words);
}

/** The same from lists that were read already. */
export function toBookingChoices(ctx: Ctx, { types, staff, locations }: Bookable, words: Words): BookingChoices {
  const bookable = staff.filter(
    ({ id, isActive }) => isActive && (ctx.actor.role !== 'staff' || id === ctx.actor.staffId),
  );
  const ids = new Set(bookable.map(({ id }) => id));
  const offered = types.filter((type) => type.isActive && type.staffIds.some((id) => ids.has(id)));
  return {
    eventTypes: offered.map((type) => ({
      id: type.id,
      label: [
        type.name,
        formatMinutes(type.durationMinutes, words.locale),
        type.price === 0n ? words.free : formatMoney(type.price, type.currency, words.locale),
      ].join(' · '),
      staffIds: type.staffIds,
      locationIds: type.locationIds,
      extraIds: type.extraIds,
      requiresPayment: type.requiresPayment && type.price > 0n,
    })),
    staff: bookable.map(({ id, name }) => ({ id, name })),
    locations: locations.filter(({ isActive }) => isActive).map(({ id, name }) => ({ id, name })),
    timeZone: ctx.team.timezone,
    zoneLabel: zoneLabel(ctx.team.timezone, ctx.now),
  };
}

/** The extras that a booking can have, each in words. */
export async function extraChoices(ctx: Ctx, words: { locale: string; free: string }): Promise<ExtraChoice[]> {
  const extras = await readExtras(ctx);
  return extras
    .filter(({ isActive }) => isActive)
    .map(({ id, name, price, currency, durationMinutes, maxQuantity, isRequired }) => ({
      id,
      name,
      detail: [
        ...(durationMinutes > 0 ? [formatMinutes(durationMinutes, words.locale)] : []),
        price === 0n ? words.free : formatMoney(price, currency, words.locale),
      ].join(' · '),
      minutes: durationMinutes,
      maxQuantity,
      isRequired,
    }));
}
