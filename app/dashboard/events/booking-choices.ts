import { formatMinutes } from '@/components/booking/event-time';
import { zoneLabel } from '@/components/calendar/wall-format';
import { formatMoney } from '@/lib/core/money';
import type { Ctx } from '@/lib/infra/ctx';
import { listEventTypes } from '@/lib/modules/event-types/service';
import { listLocations } from '@/lib/modules/locations/service';
import { listStaff } from '@/lib/modules/staff/service';
import type { BookingChoices } from './event-form';

/** What the reader may book: active services, staff (themselves for the staff role) and places. */
export async function bookingChoices(ctx: Ctx, words: { locale: string; free: string }): Promise<BookingChoices> {
  const [types, staff, locations] = await Promise.all([listEventTypes(ctx), listStaff(ctx), listLocations(ctx)]);
  return toBookingChoices(ctx, { types, staff, locations }, words);
}

/** The same from lists that were read already. */
export function toBookingChoices(
  ctx: Ctx,
  { types, staff, locations }: BookableLists,
  words: { locale: string; free: string },
): BookingChoices {
  const bookable = staff.filter(
    ({ id, isActive }) => isActive && (ctx.actor.role !== 'staff' || id === ctx.actor.staffId),
  );
  const ids = new Set(bookable.map(({ id }) => id));
  const offered = types.filter((type) => type.isActive && type.staff.some(({ staffId }) => ids.has(staffId)));
  return {
    eventTypes: offered.map((type) => ({
      id: type.id,
      label: [
        type.name,
        formatMinutes(type.durationMinutes, words.locale),
        type.price === 0n ? words.free : formatMoney(type.price, type.currency, words.locale),
      ].join(' · '),
      staffIds: type.staff.map(({ staffId }) => staffId),
      locationIds: type.locations.map(({ locationId }) => locationId),
      requiresPayment: type.requiresPayment && type.price > 0n,
    })),
    staff: bookable.map(({ id, name }) => ({ id, name })),
    locations: locations.filter(({ isActive }) => isActive).map(({ id, name }) => ({ id, name })),
    timeZone: ctx.team.timezone,
    zoneLabel: zoneLabel(ctx.team.timezone, ctx.now),
  };
}

type Listed<List extends (ctx: Ctx) => Promise<unknown>> = Awaited<ReturnType<List>>;

interface BookableLists {
  types: Listed<typeof listEventTypes>;
  staff: Listed<typeof listStaff>;
  locations: Listed<typeof listLocations>;
}
