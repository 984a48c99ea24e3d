import { dateInZone, MINUTE_MS } from '@/lib/core/time';
import type { Interval } from '@/lib/modules/availability/rules';
import {
  type SlotContext,
  type SlotFacts,
  type StaffFacts,
  toSlotContext,
} from '@/lib/modules/availability/slots/context/rules';
import { type ExcludedReason, explain, verdictAt } from '@/lib/modules/availability/slots/rules';

/** An event, sitting or hold that takes time of a resource; instants in epoch milliseconds. */
export interface Taken extends Interval {
  resourceId: number;
  /** Null for a time that somebody is about to book. */
  eventId: number | null;
  name: string | null;
  inviteeName: string | null;
  /** With the buffers it was made with. */
  blocked: Interval;
}

/** What stands behind a reason, where more is known than the rule itself. */
export type Cause =
  | { kind: 'event'; eventId: number; name: string; inviteeName: string; start: number; end: number; isMargin: boolean }
  | { kind: 'hold' | 'elsewhere' }
  | { kind: 'time_off'; end: number }
  | { kind: 'type_limit' | 'staff_limit' };

/** Why one member cannot take a start. */
export interface StaffReason {
  staffId: number;
  reason: ExcludedReason;
  cause: Cause | null;
}

/** A start that was looked at; instants in epoch milliseconds. */
export interface ExplainedStart extends Interval {
  /** Who can take it; nobody when it is not offered. */
  staffIds: number[];
  /** Null when it is offered; else the reason the API gives. */
  reason: ExcludedReason | null;
  /** Everybody who cannot take it, those whose reason is the one given first. */
  reasons: StaffReason[];
}

/**
 * Every candidate start of the range with who can take it and why the others cannot. Offered and excluded starts and their
 * reasons are those of the slot rules; only the causes are looked up here.
 */
export function explainStarts(facts: SlotFacts, taken: readonly Taken[]): ExplainedStart[] {
  const context = toSlotContext(facts);
  const { slots, excluded } = explain(context, context.range);
  const members = apart(facts, context);
  const starts = [
    ...slots.map(({ start, end, staffIds }) => ({ start, end, staffIds, reason: null })),
    ...excluded.map((one) => ({ ...one, staffIds: [] })),
  ];
  return starts
    .toSorted((a, b) => a.start - b.start)
    .map((one) => ({ ...one, reasons: reasonsAt({ facts, context, members, taken }, one) }));
}

interface Known {
  facts: SlotFacts;
  context: SlotContext;
  members: Map<number, SlotContext>;
  taken: readonly Taken[];
}

type Start = Omit<ExplainedStart, 'reasons'>;

/** Each member alone, so that one can be asked; a time that starts in the range may end after it. */
function apart(facts: SlotFacts, { lengthMs, range }: SlotContext): Map<number, SlotContext> {
  // A collective event is one party of all; for the question who is the reason they are asked one by one.
  const { parties, ...rest } = toSlotContext(facts.kind === 'collective' ? { ...facts, kind: 'one_on_one' } : facts);
  const wide = { start: range.start, end: range.end + lengthMs };
  return new Map(
    parties.flatMap((party) => party.staffIds.map((staffId) => [staffId, { ...rest, range: wide, parties: [party] }])),
  );
}

function reasonsAt(known: Known, start: Start): StaffReason[] {
  const reasons = known.facts.staff.flatMap((member) => {
    const alone = known.members.get(member.staffId);
    if (!alone || start.staffIds.includes(member.staffId)) return [];
    const { reason } = verdictAt(alone, start);
    return reason ? [{ staffId: member.staffId, reason, cause: causeOf(known, { member, reason, start }) }] : [];
  });
  const isGiven = ({ reason }: StaffReason) => Number(reason === start.reason);
  return reasons.toSorted((a, b) => isGiven(b) - isGiven(a));
}

interface Asked {
  member: StaffFacts;
  reason: ExcludedReason;
  start: Interval;
}

function causeOf(known: Known, asked: Asked): Cause | null {
  switch (asked.reason) {
    case 'day_off':
      return timeOffAt(asked);
    case 'full':
    case 'busy':
      return takenAt(known, asked, asked.start);
    case 'buffer':
      return takenAt(known, asked, {
        start: asked.start.start - known.context.bufferBeforeMs,
        end: asked.start.end + known.context.bufferAfterMs,
      });
    case 'daily_limit':
      return { kind: isTypeFull(known.facts, asked.start.start) ? 'type_limit' : 'staff_limit' };
    default:
      return null;
  }
}

function timeOffAt({ member, start }: Asked): Cause | null {
  const off = member.timeOff.find((one) => meets(one, start));
  return off ? { kind: 'time_off', end: off.end } : null;
}

function takenAt({ facts, taken }: Known, { member, start }: Asked, wanted: Interval): Cause | null {
  const resources = [member.resourceId, facts.room?.resourceId];
  const met = taken.filter(({ resourceId, blocked }) => resources.includes(resourceId) && meets(blocked, wanted));
  // What really takes place then says more than a margin of something else.
  const one = met.find((claim) => meets(claim, start)) ?? met[0];
  if (!one) return member.external.some((busy) => meets(busy, wanted)) ? { kind: 'elsewhere' } : null;
  if (one.eventId === null) return { kind: 'hold' };
  const { eventId, name, inviteeName } = one;
  return {
    kind: 'event',
    eventId,
    name: name ?? '',
    inviteeName: inviteeName ?? '',
    start: one.start,
    end: one.end,
    isMargin: !meets(one, start),
  };
}

function isTypeFull({ dailyLimit, eventStarts, timeZone }: SlotFacts, start: number): boolean {
  if (dailyLimit === null) return false;
  const day = dateInZone(new Date(start), timeZone);
  return eventStarts.filter((other) => dateInZone(new Date(other), timeZone) === day).length >= dailyLimit;
}

function meets(one: Interval, other: Interval): boolean {
  return one.start < other.end && other.start < one.end;
}

/** How far before and after a range taken time can matter. */
export function reachOf({ range, lengthMinutes, bufferBeforeMinutes, bufferAfterMinutes }: SlotFacts): Interval {
  return {
    start: range.start - bufferBeforeMinutes * MINUTE_MS,
    end: range.end + (lengthMinutes + bufferAfterMinutes) * MINUTE_MS,
  };
}
