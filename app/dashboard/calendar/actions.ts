'use server';

import { revalidatePath } from 'next/cache';
import { z } from 'zod';
import type { CalendarMove, CalendarMoveResult } from '@/components/calendar/calendar-view-model';
import type { FormState } from '@/lib/core/form-state';
import { instant } from '@/lib/core/time';
import { instantToWall, wallToInstant } from '@/lib/core/wall-time';
import { assertAbility, type Ctx } from '@/lib/infra/ctx';
import { CHANGE_SCOPES } from '@/lib/modules/events/rules';
import { updateEvent } from '@/lib/modules/events/service';
import { attempt } from '@/lib/web/form-action';
import { offeringOverride } from '../events/offer-override';

const wall = z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2})?$/);

const moveInput = z.object({
  id: z
    .string()
    .regex(/^[1-9]\d{0,8}$/)
    .transform(Number),
  kind: z.enum(['move', 'resize']),
  start: wall,
  end: wall,
  previous: z.object({ start: instant, end: instant }),
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
    await place(move, (_ctx, { previous }) => ({
      startTime: previous.start,
      endTime: previous.end,
      overrideAvailability: true,
    })),
  );
}

type MoveInput = z.output<typeof moveInput>;
type Times = Pick<Parameters<typeof updateEvent>[2], 'startTime' | 'endTime' | 'overrideAvailability'>;

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
function timesOf({ team }: Ctx, { kind, start, end, previous }: MoveInput): Times {
  const toInstant = (local: string, before: Date) =>
    instantToWall(before, team.timezone).startsWith(local.slice(0, 16)) ? before : wallToInstant(local, team.timezone);
  const startTime = toInstant(start, previous.start);
  return kind === 'move' ? { startTime } : { startTime, endTime: toInstant(end, previous.end) };
}

function toResult({ ok, message = '', fieldErrors, alternatives = [] }: FormState): CalendarMoveResult {
  if (ok) return { ok };
  return { ok: false, message, canOverride: Boolean(fieldErrors?.override_availability), alternatives };
}
