import { DomainError, invalid } from '@/lib/core/errors';
import { type ProblemRule, problem } from '@/lib/core/problems';
import { DAY_MS, MINUTE_MS, toWireInstant } from '@/lib/core/time';
import type { Ctx } from '@/lib/infra/ctx';
import type { SlotContext } from '@/lib/modules/availability/slots/context/rules';
import { type ExcludedReason, nearestFree, OVERRIDABLE, verdictAt } from '@/lib/modules/availability/slots/rules';
import { loadSlotContext, type WantedSlots } from '@/lib/modules/availability/slots/service';
import type { Times } from '../rules';

/** Times of one event type that somebody wants. */
export interface AskedTimes {
  eventTypeId: number;
  /** The only one who may take them; anyone who offers the event type when null. */
  staffId: number | null;
  locationId: number | null;
  times: readonly Times[];
  /** Events that are moved: their own time counts as free. */
  movedEventIds?: readonly number[];
  /** The hold that is booked: its own time counts as free. */
  holdId?: number;
  /** Rules that do not count. */
  ignored: ReadonlySet<ExcludedReason>;
}

/** A time with those who can take it as far as can be seen; who really can, only the claim decides. */
export interface JudgedTime extends Times {
  staffIds: number[];
  /** Null when somebody can. */
  reason: ExcludedReason | null;
  /** Closed by hours, and asked for all the same. */
  isOutsideHours: boolean;
}

const NO_RULE: ReadonlySet<ExcludedReason> = new Set();
const FORESIGHT: ReadonlySet<ExcludedReason> = new Set<ExcludedReason>(['minimum_notice', 'maximum_advance']);

/**
 * The rules that do not bind the actor: none that is overridden, and for members at the desk neither notice nor advance.
 * Programs that book for others are bound like the others unless they say so.
 */
export function ignoredRules({ actor }: Ctx, isOverridden: boolean | undefined): ReadonlySet<ExcludedReason> {
  if (!actor.abilities.has('events:write')) return NO_RULE;
  if (isOverridden) return OVERRIDABLE;
  return actor.kind === 'user' ? FORESIGHT : NO_RULE;
}

const KEPT_TIME: ReadonlySet<ExcludedReason> = new Set<ExcludedReason>(['past', ...FORESIGHT]);

/**
 * The same for a new host of a time that stays: their hours and limits count, but neither notice nor whether it is over.
 */
export function ignoredOnReassigning(ctx: Ctx, isOverridden: boolean | undefined): ReadonlySet<ExcludedReason> {
  const ignored = ignoredRules(ctx, isOverridden);
  return ignored === OVERRIDABLE ? ignored : new Set([...ignored, ...KEPT_TIME]);
}

/** Who can take each time, and why nobody can: opening hours, time off, claims, seats and limits, from two queries at most. */
export async function judgeTimes(ctx: Ctx, asked: AskedTimes): Promise<JudgedTime[]> {
  if (asked.times.length === 0) return [];
  const context = await loadAround(ctx, asked, { reachMs: DAY_MS, windows: asked.times });
  return asked.times.map(({ start, end }) => {
    const time = { start: start.getTime(), end: end.getTime() };
    const { staffIds, reason } = verdictAt(context, time, asked.ignored);
    const bound = asked.ignored.size === 0 ? reason : verdictAt(context, time, exceptHours(asked.ignored)).reason;
    return { start, end, staffIds, reason, isOutsideHours: bound === 'outside_hours' || bound === 'day_off' };
  });
}

export interface Alternative {
  start_time: string;
  end_time: string;
}

const ALTERNATIVES = 3;
const ALTERNATIVE_REACH_MS = 14 * DAY_MS;

/** For each time up to three free ones that are nearest to it, earlier or later, as the wire writes them. */
export async function nearestAlternatives(
  ctx: Ctx,
  asked: AskedTimes,
  times: readonly Times[],
): Promise<Alternative[][]> {
  if (times.length === 0) return [];
  const context = await loadAround(ctx, { ...asked, times }, { reachMs: ALTERNATIVE_REACH_MS });
  return times.map(({ start }) =>
    nearestFree(context, start.getTime(), ALTERNATIVES)
      .toSorted((a, b) => a.start - b.start)
      .map((free) => ({
        start_time: toWireInstant(new Date(free.start)),
        end_time: toWireInstant(new Date(free.end)),
      })),
  );
}

/** A date that cannot be booked, as the wire tells it. */
export interface Conflict {
  start_time: string;
  reason: ExcludedReason;
  alternatives: Alternative[];
}

export async function conflictsOf(ctx: Ctx, asked: AskedTimes, refused: readonly RefusedTime[]): Promise<Conflict[]> {
  const alternatives = await nearestAlternatives(ctx, asked, refused);
  return refused.map(({ start, reason }, index) => ({
    start_time: toWireInstant(start),
    reason: reason ?? 'busy',
    alternatives: alternatives[index] ?? [],
  }));
}

export type RefusedTime = Times & Pick<JudgedTime, 'reason'>;

/** Why one time cannot be had, with free ones near it. */
export async function timeRefusal(ctx: Ctx, asked: AskedTimes, refused: RefusedTime): Promise<DomainError> {
  if (refused.reason === 'past') return invalid(problem('start_time', 'past'));
  const [alternatives = []] = await nearestAlternatives(ctx, asked, [refused]);
  return unavailable(refused, { alternatives });
}

/** Why a series cannot be had: every date that is in the way, with free times near it. */
export async function seriesRefusal(
  ctx: Ctx,
  asked: AskedTimes,
  refused: readonly RefusedTime[],
): Promise<DomainError> {
  return unavailable(refused[0], { conflicts: await conflictsOf(ctx, asked, refused) });
}

function unavailable(refused: RefusedTime | undefined, extra: Record<string, unknown>): DomainError {
  const problems = problem('start_time', ruleOf(refused?.reason ?? 'busy'));
  return new DomainError('time_unavailable', '', { problems, extra });
}

/** A neighbour's buffer is nothing an invitee could tell from a booking. */
function ruleOf(reason: ExcludedReason): ProblemRule {
  return reason === 'buffer' ? 'busy' : reason;
}

function exceptHours(ignored: ReadonlySet<ExcludedReason>): ReadonlySet<ExcludedReason> {
  return new Set([...ignored].filter((reason) => reason !== 'outside_hours' && reason !== 'day_off'));
}

interface Around extends Pick<WantedSlots, 'windows'> {
  /** How far before the first time and after the last one. */
  reachMs: number;
}

async function loadAround(ctx: Ctx, asked: AskedTimes, { reachMs, windows }: Around): Promise<SlotContext> {
  const { eventTypeId, staffId, locationId, movedEventIds, holdId } = asked;
  const starts = asked.times.map(({ start }) => start.getTime());
  const ends = asked.times.map(({ end }) => end.getTime());
  const [first] = asked.times;
  return loadSlotContext(ctx, {
    eventTypeId,
    from: new Date(Math.min(...starts) - reachMs),
    to: new Date(Math.max(...ends) + reachMs),
    windows,
    staffId,
    locationId,
    lengthMinutes: first && (first.end.getTime() - first.start.getTime()) / MINUTE_MS,
    ignoreEventIds: movedEventIds && [...movedEventIds],
    ignoreHoldId: holdId,
  });
}
