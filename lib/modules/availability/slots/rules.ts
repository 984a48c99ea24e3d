import type { OffsetSpan } from '@/lib/core/wall-time';
import { firstEndingAfter, type Interval, merge, type Opening } from '../rules';
import type { Party, Sitting, SlotContext } from './context/rules';

/**
 * Why a start cannot be booked; where several hold, the first of this list is told. `day_off`: no hours on that date, or time
 * off. `outside_hours`: not open then, or not until the end. `full`: no seat left in a sitting. `busy`: the event itself meets
 * taken time, `buffer`: only its buffers do. `daily_limit`: of the event type or the staff member.
 */
export const EXCLUDED_REASONS = [
  'past',
  'day_off',
  'outside_hours',
  'minimum_notice',
  'maximum_advance',
  'full',
  'busy',
  'buffer',
  'daily_limit',
] as const;
export type ExcludedReason = (typeof EXCLUDED_REASONS)[number];

/** The rules that members may set aside when they book; taken time and seats are never among them. */
export const OVERRIDABLE: ReadonlySet<ExcludedReason> = new Set<ExcludedReason>([
  'past',
  'day_off',
  'outside_hours',
  'minimum_notice',
  'maximum_advance',
  'daily_limit',
]);

/** A start that can be booked; instants in epoch milliseconds. */
export interface Slot {
  start: number;
  end: number;
  /** Who can take it, by id: any of them, or all together for a collective event. */
  staffIds: number[];
  /** Of a group, over all its staff; otherwise 1. */
  seatsLeft: number;
}

export interface ExcludedSlot extends Interval {
  reason: ExcludedReason;
}

export interface Verdict {
  staffIds: number[];
  /** Null when somebody can. */
  reason: ExcludedReason | null;
}

/**
 * The starts in `[range.start, range.end)` that can be booked, by start.
 *
 * Candidates are the moments of each opening (one interval of hours on one date, before time off is taken away) at which the
 * schedule's wall clock stands a multiple of the increment after the opening's start: on a day of a clock change the usual
 * times stay, those in a skipped hour do not exist, and a repeated hour has each of its moments once. Open sittings of a group
 * are candidates wherever they start.
 * @throws RangeError for a range that was not loaded
 */
export function slotsOf(context: SlotContext, range: Interval): Slot[] {
  return sortedEntries(judgeCandidates(context, range)).flatMap((entry) => toSlot(context, entry));
}

/**
 * {@link slotsOf}, and every other candidate exactly once with its reason. Where nobody is open, candidates step from each
 * midnight of the team. Among staff who exclude a start for different reasons, the one nearest to being bookable counts.
 * @throws RangeError for a range that was not loaded
 */
export function explain(context: SlotContext, range: Interval): { slots: Slot[]; excluded: ExcludedSlot[] } {
  const candidates = judgeCandidates(context, range);
  for (const start of closedStarts(context, range)) {
    if (candidates.has(start)) continue;
    const entry: Candidate = { start, staffIds: [], seatsLeft: 0, rank: NONE };
    for (const party of context.parties) judge(context, party, entry);
    candidates.set(start, entry);
  }
  const entries = sortedEntries(candidates);
  return {
    slots: entries.flatMap((entry) => toSlot(context, entry)),
    excluded: entries.flatMap(({ start, staffIds, rank }) => {
      const reason = reasonOf(rank);
      return staffIds.length === 0 && reason ? [{ start, end: start + context.lengthMs, reason }] : [];
    }),
  };
}

/**
 * Whether `[start, end)` can be booked, on the candidates' grid or not, at any length, and by whom.
 * @param ignored rules that do not count, {@link OVERRIDABLE} for members
 * @throws RangeError for a time that was not loaded
 */
export function verdictAt(
  context: SlotContext,
  { start, end }: Interval,
  ignored: ReadonlySet<ExcludedReason> = NOTHING,
): Verdict {
  assertLoaded(context, { start, end });
  const staffIds: number[] = [];
  let rank = NONE;
  for (const party of context.parties) {
    const own = rankOf(context, party, { start, end }, ignored);
    if (own === FREE) staffIds.push(...party.staffIds);
    else rank = Math.max(rank, own);
  }
  return { staffIds, reason: staffIds.length > 0 ? null : (reasonOf(rank) ?? 'day_off') };
}

const NEAR_MS = [1, 4, 16].map((days) => days * 24 * 60 * 60_000);

/** Up to `count` bookable starts of the loaded range that are nearest to `start`, nearest first, itself not among them. */
export function nearestFree(context: SlotContext, start: number, count = 3): Interval[] {
  const { range } = context;
  for (const reach of [...NEAR_MS, Number.POSITIVE_INFINITY]) {
    const window = { start: Math.max(range.start, start - reach), end: Math.min(range.end, start + reach) };
    const slots = window.start < window.end ? slotsOf(context, window).filter((slot) => slot.start !== start) : [];
    const all = window.start === range.start && window.end === range.end;
    if (slots.length < count && !all && reach !== Number.POSITIVE_INFINITY) continue;
    const nearest = slots.toSorted((a, b) => Math.abs(a.start - start) - Math.abs(b.start - start));
    return nearest.slice(0, count).map(({ start: from, end }) => ({ start: from, end }));
  }
  return [];
}

/** Rank of a free time; those of reasons are their places in the list, before it nothing is known yet. */
const FREE = EXCLUDED_REASONS.length;
const NONE = -1;
const RANKS = Object.fromEntries(EXCLUDED_REASONS.map((reason, rank) => [reason, rank])) as Record<
  ExcludedReason,
  number
>;
const NOTHING: ReadonlySet<ExcludedReason> = new Set();

interface Candidate {
  start: number;
  staffIds: number[];
  seatsLeft: number;
  /** The highest of any party. */
  rank: number;
}

function judgeCandidates(context: SlotContext, range: Interval): Map<number, Candidate> {
  assertLoaded(context, range);
  const candidates = new Map<number, Candidate>();
  for (const party of context.parties) {
    for (const start of startsOf(context, party, range)) {
      const entry = candidates.get(start) ?? { start, staffIds: [], seatsLeft: 0, rank: NONE };
      candidates.set(start, entry);
      judge(context, party, entry);
    }
  }
  return candidates;
}

function judge(context: SlotContext, party: Party, entry: Candidate): void {
  const rank = rankOf(context, party, { start: entry.start, end: entry.start + context.lengthMs }, NOTHING);
  entry.rank = Math.max(entry.rank, rank);
  if (rank !== FREE) return;
  entry.staffIds.push(...party.staffIds);
  entry.seatsLeft += sittingAt(party, entry.start)?.seatsLeft ?? context.capacity;
}

/** Which reason excludes the party from a time, as its rank. */
function rankOf(context: SlotContext, party: Party, wanted: Interval, ignored: ReadonlySet<ExcludedReason>): number {
  const counts = ignored.size === 0 ? () => true : (reason: ExcludedReason) => !ignored.has(reason);
  const { start, end } = wanted;
  if (start < context.now && counts('past')) return RANKS.past;
  const closed = closedReasonOf(party, wanted);
  if (closed && counts(closed)) return RANKS[closed];
  if (start < context.earliest && counts('minimum_notice')) return RANKS.minimum_notice;
  if (start > context.latest && counts('maximum_advance')) return RANKS.maximum_advance;
  const sitting = sittingAt(party, start);
  // A sitting has its time already: joining it takes only a seat.
  if (sitting && end <= sitting.end) return sitting.seatsLeft > 0 ? FREE : RANKS.full;
  if (meets(party.busy, start, end)) return RANKS.busy;
  if (meets(party.busy, start - context.bufferBeforeMs, end + context.bufferAfterMs)) return RANKS.buffer;
  return contains(party.limited, start) && counts('daily_limit') ? RANKS.daily_limit : FREE;
}

function closedReasonOf(party: Party, { start, end }: Interval): 'day_off' | 'outside_hours' | null {
  if (meets(party.timeOff, start, end)) return 'day_off';
  const open = firstEndingAfter(party.hours, start);
  if (open && open.start <= start) return end <= open.end ? null : 'outside_hours';
  return contains(party.closedDays, start) ? 'day_off' : 'outside_hours';
}

function meets(intervals: readonly Interval[], start: number, end: number): boolean {
  const next = firstEndingAfter(intervals, start);
  return next !== undefined && next.start < end;
}

function contains(intervals: readonly Interval[], moment: number): boolean {
  const next = firstEndingAfter(intervals, moment);
  return next !== undefined && next.start <= moment;
}

function sittingAt({ sittings }: Party, start: number): Sitting | undefined {
  if (sittings.length === 0) return undefined;
  const sitting = firstEndingAfter(sittings, start) as Sitting | undefined;
  return sitting?.start === start ? sitting : undefined;
}

/** The party's candidates in a range, in no order and perhaps twice where openings overlap. */
function startsOf(context: SlotContext, party: Party, range: Interval): Set<number> {
  const starts = new Set<number>();
  const { openings, gridSpans } = party;
  for (const opening of openings) addGrid(starts, { opening, range, spans: gridSpans, step: context.incrementMs });
  for (const { start } of party.sittings) if (range.start <= start && start < range.end) starts.add(start);
  return starts;
}

/** The team's day steps at which nobody is open. */
function closedStarts(context: SlotContext, range: Interval): number[] {
  const open = merge(context.parties.flatMap(({ hours }) => hours));
  const starts = new Set<number>();
  for (const opening of context.teamDays) {
    addGrid(starts, { opening, range, spans: context.teamSpans, step: context.incrementMs });
  }
  return [...starts].filter((start) => !contains(open, start));
}

interface Grid {
  opening: Opening;
  range: Interval;
  spans: readonly OffsetSpan[];
  step: number;
}

function addGrid(starts: Set<number>, { opening, range, spans, step }: Grid): void {
  for (const span of spans) {
    const from = Math.max(opening.start, range.start, span.start);
    const to = Math.min(opening.end, range.end, span.end);
    if (from >= to) continue;
    const steps = Math.ceil((from + span.offset - opening.wall) / step);
    for (let start = opening.wall + steps * step - span.offset; start < to; start += step) starts.add(start);
  }
}

function sortedEntries(candidates: Map<number, Candidate>): Candidate[] {
  return [...candidates.values()].sort((a, b) => a.start - b.start);
}

function toSlot({ kind, lengthMs }: SlotContext, { start, staffIds, seatsLeft }: Candidate): Slot[] {
  if (staffIds.length === 0) return [];
  return [{ start, end: start + lengthMs, staffIds, seatsLeft: kind === 'group' ? seatsLeft : 1 }];
}

function reasonOf(rank: number): ExcludedReason | null {
  return EXCLUDED_REASONS[rank] ?? null;
}

/** A time that was not loaded would look free. */
function assertLoaded({ range }: SlotContext, { start, end }: Interval): void {
  if (start < range.start || end > range.end) throw new RangeError('the time lies outside the loaded range');
}
