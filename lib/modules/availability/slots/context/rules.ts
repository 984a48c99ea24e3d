import { DAY_MS, MINUTE_MS } from '@/lib/core/time';
import { fromWallMs, type OffsetSpan, offsetSpans, toWallMs } from '@/lib/core/wall-time';
import { type Interval, intersect, merge, type Opening, openDays, type WeeklySchedule } from '../../rules';

export type BookableKind = 'one_on_one' | 'group' | 'collective' | 'round_robin';

/** One sitting of a group that has its time already. */
export interface Sitting extends Interval {
  seatsLeft: number;
}

/** What the database knows of one staff member in the range; instants in epoch milliseconds, in no order. */
export interface StaffFacts {
  staffId: number;
  resourceId: number;
  /** Share of a round robin, 1 is even. */
  weight: number;
  /** Most events a day. */
  dailyLimit: number | null;
  /** Whose hours count for this member; without any, all hours are open. */
  schedule: WeeklySchedule | null;
  timeOff: Interval[];
  /** Live claims of the member's time, with the buffers they were made with. */
  claims: Interval[];
  /** Time taken in calendars elsewhere, without buffers. */
  external: Interval[];
  /** Open sittings of this event type. */
  sittings: Sitting[];
  /** Starts of live events (a sitting once), needed where there is a daily limit. */
  eventStarts: number[];
}

/** All that decides who can take an event type when. */
export interface SlotFacts {
  eventTypeId: number;
  kind: BookableKind;
  /** Length with extras. */
  lengthMinutes: number;
  incrementMinutes: number;
  bufferBeforeMinutes: number;
  bufferAfterMinutes: number;
  minimumNoticeMinutes: number;
  maximumAdvanceDays: number | null;
  /** Most events of the type a day. */
  dailyLimit: number | null;
  capacity: number;
  /** The team's: days of the limits are its days. */
  timeZone: string;
  now: number;
  /** Half-open: starts (and whole times asked about) lie in here. */
  range: Interval;
  locationId: number | null;
  /** The place's own resource and its live claims, where it holds one booking at a time. */
  room: { resourceId: number; claims: Interval[] } | null;
  /** Starts of live events of the type (a sitting once), needed where there is a daily limit. */
  eventStarts: number[];
  staff: StaffFacts[];
}

/** Those who are booked together (one member, or all of a collective event), and their time; lists are sorted and disjoint. */
export interface Party {
  staffIds: number[];
  /** Sorted by start; may overlap. */
  openings: Opening[];
  /** Zone by whose clock the starts of an opening step. */
  gridSpans: OffsetSpan[];
  hours: Interval[];
  closedDays: Interval[];
  timeOff: Interval[];
  /** Claims of staff and room, and external busy time. */
  busy: Interval[];
  /** Days on which a limit is reached. */
  limited: Interval[];
  /** Sorted by start. */
  sittings: Sitting[];
}

/** All that decides who can take an event type when, laid out for asking; see {@link SlotFacts}. */
export interface SlotContext {
  eventTypeId: number;
  kind: BookableKind;
  lengthMs: number;
  incrementMs: number;
  bufferBeforeMs: number;
  bufferAfterMs: number;
  capacity: number;
  now: number;
  /** The first and the last start that notice and advance allow. */
  earliest: number;
  latest: number;
  range: Interval;
  locationId: number | null;
  roomResourceId: number | null;
  /** Everybody who was asked about, by id. */
  staff: Pick<StaffFacts, 'staffId' | 'resourceId' | 'weight' | 'dailyLimit'>[];
  parties: Party[];
  /** Each day of the team, whose starts are looked at where nobody is open. */
  teamDays: Opening[];
  teamSpans: OffsetSpan[];
}

/** Lays out what the database knows for asking about times. */
export function toSlotContext(facts: SlotFacts): SlotContext {
  const { range, now, timeZone } = facts;
  const teamSpans = offsetSpans(timeZone, range.start - 2 * DAY_MS, range.end + 2 * DAY_MS);
  const parties = facts.staff.map((member) => toParty(facts, member, teamSpans));
  return {
    eventTypeId: facts.eventTypeId,
    kind: facts.kind,
    lengthMs: facts.lengthMinutes * MINUTE_MS,
    incrementMs: facts.incrementMinutes * MINUTE_MS,
    bufferBeforeMs: facts.bufferBeforeMinutes * MINUTE_MS,
    bufferAfterMs: facts.bufferAfterMinutes * MINUTE_MS,
    capacity: facts.kind === 'group' ? facts.capacity : 1,
    now,
    earliest: now + facts.minimumNoticeMinutes * MINUTE_MS,
    latest: facts.maximumAdvanceDays === null ? Number.POSITIVE_INFINITY : now + facts.maximumAdvanceDays * DAY_MS,
    range,
    locationId: facts.locationId,
    roomResourceId: facts.room?.resourceId ?? null,
    staff: facts.staff.map(({ staffId, resourceId, weight, dailyLimit }) => ({
      staffId,
      resourceId,
      weight,
      dailyLimit,
    })),
    parties: facts.kind === 'collective' ? together(parties, teamSpans) : parties,
    teamDays: openDays(alwaysOpen(timeZone), range).openings,
    teamSpans,
  };
}

function toParty(facts: SlotFacts, member: StaffFacts, teamSpans: OffsetSpan[]): Party {
  const { range, timeZone } = facts;
  const schedule = member.schedule ?? alwaysOpen(timeZone);
  // A slot that starts at the range's end may run on beyond it.
  const reach = { start: range.start, end: range.end + facts.lengthMinutes * MINUTE_MS };
  const { openings, closedDays } = openDays(schedule, reach);
  const limited = [
    ...fullDays(teamSpans, facts.eventStarts, facts.dailyLimit),
    ...fullDays(teamSpans, member.eventStarts, member.dailyLimit),
  ];
  return {
    staffIds: [member.staffId],
    openings,
    gridSpans: offsetSpans(schedule.timezone, range.start, range.end),
    hours: merge(openings),
    closedDays: merge(closedDays),
    timeOff: merge(member.timeOff),
    busy: merge([...member.claims, ...member.external, ...(facts.room?.claims ?? [])]),
    limited: merge(limited),
    sittings: facts.kind === 'group' ? member.sittings.toSorted((a, b) => a.start - b.start) : [],
  };
}

function alwaysOpen(timezone: string): WeeklySchedule {
  const rules = [0, 1, 2, 3, 4, 5, 6].map((day) => ({ day, start: 0, end: 24 * 60 }));
  return { timezone, rules, overrides: new Map() };
}

/** One party of all: open when all are, taken when one is. Their starts step from where their openings meet, by the team's clock. */
function together(parties: Party[], gridSpans: OffsetSpan[]): Party[] {
  const [first, ...others] = parties;
  if (!first || others.length === 0) return parties;
  const all = (list: (party: Party) => Interval[]) => merge(parties.flatMap(list));
  let openings: Interval[] = first.openings;
  for (const { openings: next } of others) openings = meet(openings, next);
  return [
    {
      staffIds: parties.flatMap(({ staffIds }) => staffIds),
      openings: openings.map(({ start, end }) => ({ start, end, wall: toWallMs(gridSpans, start) })),
      gridSpans,
      hours: others.reduce((hours, party) => intersect(hours, party.hours), first.hours),
      closedDays: all(({ closedDays }) => closedDays),
      timeOff: all(({ timeOff }) => timeOff),
      busy: all(({ busy }) => busy),
      limited: all(({ limited }) => limited),
      sittings: [],
    },
  ];
}

/** Where openings of one list meet those of another; either may overlap with itself. */
function meet(some: readonly Interval[], others: readonly Interval[]): Interval[] {
  const parts = others.flatMap((other) => intersect(some, [other]));
  return parts.toSorted((a, b) => a.start - b.start);
}

/** The calendar days on which at least `limit` events start. */
function fullDays(spans: OffsetSpan[], starts: readonly number[], limit: number | null): Interval[] {
  if (limit === null) return [];
  const counts = new Map<number, number>();
  for (const start of starts) {
    const day = Math.floor(toWallMs(spans, start) / DAY_MS);
    counts.set(day, (counts.get(day) ?? 0) + 1);
  }
  const full = [...counts].filter(([, count]) => count >= limit);
  return full.map(([day]) => ({ start: fromWallMs(spans, day * DAY_MS), end: fromWallMs(spans, (day + 1) * DAY_MS) }));
}
