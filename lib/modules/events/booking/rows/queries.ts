import type { Ctx } from '@/lib/infra/ctx';
import type { Taken } from '../../claims/service';
import { WRITTEN_COLUMNS, type WrittenEventRow } from '../../queries';
import type { BookingPlan, PlannedTime } from '../service';

/** Who books, and in which series. */
interface Belonging {
  clientId: number;
  seriesId: number | null;
  /** Until when it has to be paid; null for an event that stands at once. */
  expiresAt: Date | null;
}

/** Writes the series' rule; its parent is named when the events are there. */
export async function insertSeries(
  { db, teamId, now }: Ctx,
  { rule, eventType, input }: BookingPlan,
): Promise<number | null> {
  if (!rule) return null;
  const { frequency, days, count, endDate, timezone } = rule;
  const { id } = await db.eventSeries.create({
    data: {
      teamId,
      eventTypeId: eventType.id,
      frequency,
      days: [...days],
      count,
      endDate: endDate && new Date(`${endDate}T00:00:00Z`),
      timezone,
      paymentMode: input.recurringPaymentMode ?? null,
      createdAt: now,
    },
    select: { id: true },
  });
  return id;
}

export async function nameParent({ db, teamId }: Ctx, seriesId: number, parentId: number): Promise<void> {
  const where = { teamId_id: { teamId, id: seriesId } };
  await db.eventSeries.update({ where, data: { parentId }, select: { id: true } });
}

/** Writes the events of all times in one statement, in their order. */
export async function insertEvents(
  { db, teamId, now }: Ctx,
  plan: BookingPlan,
  { times, clientId, seriesId, expiresAt }: Belonging & { times: readonly PlannedTime[] },
): Promise<WrittenEventRow[]> {
  const { input, eventType, locationId, coupon } = plan;
  const prices = plan.pricesOf(times.length);
  const rows = await db.event.createManyAndReturn({
    data: times.map(({ start, end, number, isOutsideHours }, index) => {
      const { subtotal = 0n, discount = 0n, tax = 0n, total = 0n } = prices[index] ?? {};
      return {
        teamId,
        eventTypeId: eventType.id,
        clientId,
        locationId,
        seriesId,
        occurrenceNumber: number,
        status: expiresAt ? ('pending' as const) : ('scheduled' as const),
        expiresAt,
        startsAt: start,
        endsAt: end,
        isOutsideHours,
        inviteeName: input.inviteeName,
        inviteeEmail: input.inviteeEmail,
        inviteePhone: input.inviteePhone ?? null,
        inviteeTimezone: input.inviteeTimezone ?? null,
        notes: input.notes ?? null,
        meetingType: input.meetingType ?? eventType.locationType,
        couponCode: discount > 0n ? (coupon?.code ?? null) : null,
        currency: eventType.currency,
        subtotal,
        discount,
        tax,
        total,
        createdAt: now,
      };
    }),
    select: WRITTEN_COLUMNS,
  });
  return rows.toSorted((a, b) => a.startsAt.getTime() - b.startsAt.getTime());
}

/** Writes under whom events take place, and in which sitting. */
export async function writeHosts(ctx: Ctx, taken: ReadonlyMap<number, Taken>): Promise<void> {
  const ids = [...taken.keys()];
  const staff = [...taken.values()].map(({ staffId }) => staffId);
  const sessions = [...taken.values()].map(({ sessionId }) => sessionId ?? 0);
  await ctx.db.$executeRaw`
    UPDATE events e SET staff_id = t.staff_id, session_id = nullif(t.session_id, 0)
    FROM unnest(${ids}::integer[], ${staff}::integer[], ${sessions}::integer[]) t (id, staff_id, session_id)
    WHERE e.team_id = ${ctx.teamId} AND e.id = t.id`;
}

/** Writes extras and answers of all events, one statement each. */
export async function insertParts({ db, teamId }: Ctx, plan: BookingPlan, eventIds: readonly number[]): Promise<void> {
  const { extras, answers } = plan;
  if (extras.length > 0) {
    await db.eventExtra.createMany({
      data: eventIds.flatMap((eventId) => extras.map((extra) => ({ teamId, eventId, ...extra }))),
    });
  }
  if (answers.length > 0) {
    await db.eventAnswer.createMany({
      data: eventIds.flatMap((eventId) => answers.map((answer) => ({ teamId, eventId, ...answer }))),
    });
  }
}

/** Removes events that could not take their time in a series that leaves out what is taken. */
export async function deleteEvents({ db, teamId }: Ctx, ids: readonly number[]): Promise<void> {
  await db.event.deleteMany({ where: { teamId, id: { in: [...ids] } } });
}
