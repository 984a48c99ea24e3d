'use server';

import { revalidatePath } from 'next/cache';
import { getTranslations } from 'next-intl/server';
import { z } from 'zod';
import type { CalendarMove, CalendarMoveResult } from '@/components/calendar/calendar-view-model';
import { invalid } from '@/lib/core/errors';
import type { FormState } from '@/lib/core/form-state';
import { toProblems } from '@/lib/core/problems';
import { instant } from '@/lib/core/time-fields';
import { instantToWall, wallToInstant } from '@/lib/core/wall-time';
import { assertAbility, type Ctx } from '@/lib/infra/ctx';
import { firstStranded } from '@/lib/modules/availability/stranded/service';
import { createTimeOffInput } from '@/lib/modules/availability/time-off/schema';
import { createTimeOff } from '@/lib/modules/availability/time-off/service';
import { CHANGE_SCOPES } from '@/lib/modules/events/rules';
import { updateEvent } from '@/lib/modules/events/service';
import { attempt, type FieldKinds, formAction, type ServerAction } from '@/lib/web/form-action';
import { timeOffForm, toTimeOff } from '../availability/time-off-form';
import { offeringOverride } from '../events/offer-override';

const wall = z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2})?$/);

const staffId = z
  .string()
  .regex(/^[1-9]\d{0,8}$/)
  .transform(Number);

const moveInput = z.object({
  id: z
    .string()
    .regex(/^[1-9]\d{0,8}$/)
    .transform(Number),
  kind: z.enum(['move', 'resize']),
  start: wall,
  end: wall,
  previous: z.object({ start: instant, end: instant, staffId: staffId.optional() }),
  host: z.object({ id: staffId }).optional(),
  scope: z.enum(CHANGE_SCOPES).optional(),
});

/** Moves or resizes an event to a time on the team's wall, inside opening hours. */
export async function moveEvent(move: CalendarMove): Promise<CalendarMoveResult> {
  return toResult(await place(move, (ctx, input) => ({ ...timesOf(ctx, input) })));
}

/** The same whatever the opening hours; never over another booking. */
export async function moveEventAnyway(move: CalendarMove): Promise<CalendarMoveResult> {
  return toResult(await place(move, (ctx, input) => ({ ...timesOf(ctx, input), overrideAvailability: true })));
}

/** Puts an event back where it was before a move. */
export async function undoMove(move: CalendarMove): Promise<CalendarMoveResult> {
  return toResult(
    await place(move, (_ctx, { previous, host }) => ({
      startTime: previous.start,
      endTime: previous.end,
      ...(host && previous.staffId ? { staffId: previous.staffId } : {}),
      overrideAvailability: true,
    })),
  );
}

const blockKinds: FieldKinds = { staff_id: 'integer', whole_days: 'boolean' };

const submitBlock = formAction({ schema: timeOffForm, kinds: blockKinds }, async (ctx, form) => {
  assertAbility(ctx, 'availability:write');
  // The calendar is the team's wall, so its times are read there and not in the zone of whoever is away.
  const wire = toTimeOff(form, ctx.team.timezone);
  const parsed = createTimeOffInput.safeParse(wire);
  if (!parsed.success) throw invalid(toProblems(parsed.error, wire));
  await createTimeOff(ctx, parsed.data);
  revalidatePath('/dashboard', 'layout');
  const { total: count } = await firstStranded(ctx, { staffId: form.staff_id, cause: 'time_off' });
  const t = await getTranslations('calendar.blocking');
  return { ok: true, message: count === 0 ? t('done') : t('done_stranded', { count }) };
});

/** Takes time of a staff member off, by the team's clock; appointments that lie in it stay and are counted. */
export async function blockTime(...given: Parameters<ServerAction>): Promise<FormState> {
  return submitBlock(...given);
}

type MoveInput = z.output<typeof moveInput>;
type Times = Pick<Parameters<typeof updateEvent>[2], 'startTime' | 'endTime' | 'staffId' | 'overrideAvailability'>;

function place(move: CalendarMove, times: (ctx: Ctx, input: MoveInput) => Times): Promise<FormState> {
  return attempt(async (ctx) => {
    assertAbility(ctx, 'events:write');
    const input = moveInput.parse(move);
    const scope = input.scope ? { scope: input.scope } : {};
    await offeringOverride(() => updateEvent(ctx, input.id, { ...times(ctx, input), ...scope }));
    revalidatePath('/dashboard', 'layout');
    return { ok: true };
  });
}

/** A move keeps the event's real length, so it names no end; an end the hand did not touch stays the very same instant. */
function timesOf({ team }: Ctx, { kind, start, end, previous, host }: MoveInput): Times {
  const toInstant = (local: string, before: Date) =>
    instantToWall(before, team.timezone).startsWith(local.slice(0, 16)) ? before : wallToInstant(local, team.timezone);
  const startTime = toInstant(start, previous.start);
  if (host) return { startTime, staffId: host.id };
  return kind === 'move' ? { startTime } : { startTime, endTime: toInstant(end, previous.end) };
}

function toResult({ ok, message = '', fieldErrors, alternatives = [] }: FormState): CalendarMoveResult {
  if (ok) return { ok };
  return { ok: false, message, canOverride: Boolean(fieldErrors?.override_availability), alternatives };
}
