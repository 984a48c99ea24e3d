import { beforeAll, describe, expect, it } from 'vitest';
import { wallToInstant } from '@/lib/core/wall-time';
import { prisma } from '@/lib/infra/db';
import { listSlotsQuery } from '@/lib/modules/availability/slots/schema';
import { listSlots } from '@/lib/modules/availability/slots/service';
import { createEventInput } from '@/lib/modules/events/schema';
import { createEvent } from '@/lib/modules/events/service';
import { makeEventType, makeMember, makeTeam, type TestTeam } from '@/lib/testing/factories';
import { updateEventType } from '../service';
import type { ExplainedStart } from './rules';
import { explainDay } from './service';

const ZONE = 'Europe/Madrid';
/** A Monday and the Sunday before it, far enough ahead. */
const MONDAY = '2030-03-04';
const SUNDAY = '2030-03-03';

const at = (time: string, day = MONDAY) => wallToInstant(`${day}T${time}`, ZONE);

describe('the explanation of a day', () => {
  let team: TestTeam;

  beforeAll(async () => {
    team = await makeTeam({ timezone: ZONE, hours: 'default' });
    const { staffId } = await makeMember(team, 'staff');
    await prisma.timeOff.create({
      data: { teamId: team.teamId, staffId, startsAt: at('12:00'), endsAt: at('13:00') },
    });
  });

  function startAt(starts: readonly ExplainedStart[], time: string): ExplainedStart | undefined {
    return starts.find(({ start }) => start === at(time).getTime());
  }

  function book(eventTypeId: number, time: string, { ctx } = team) {
    const input = createEventInput.parse({
      event_type_id: eventTypeId,
      start_time: at(time).toISOString(),
      invitee_name: 'Nora Vidal',
      invitee_email: 'nora@example.com',
    });
    return createEvent(ctx, input);
  }

  it.each([
    ['one_on_one', '09:00'],
    ['round_robin', '10:00'],
    ['collective', '15:00'],
    ['group', '16:00'],
  ] as const)('of a %s offers and excludes exactly what the slots of the API do', async (kind, time) => {
    const { id } = await makeEventType(team, { kind, capacity: 2, bufferAfter: 10, dailyLimit: 3 });
    await book(id, time);
    const asked = listSlotsQuery.parse({ date_from: MONDAY, date_to: MONDAY, explain: '1' });
    const answer = await listSlots(team.ctx, id, asked);
    const { starts } = await explainDay(team.ctx, id, { date: MONDAY });
    const offered = starts.filter(({ reason }) => reason === null).map(({ start }) => start);
    expect(offered).toEqual(answer.slots.map(({ start }) => start));
    const excluded = starts.flatMap(({ start, reason }) => (reason ? [[start, reason]] : []));
    expect(excluded).toEqual(answer.excluded?.map(({ start, reason }) => [start, reason]));
    for (const { reason, reasons } of starts) if (reason) expect(reasons[0]?.reason).toBe(reason);
  });

  it('names the event behind a busy time, and a buffer that meets it', async () => {
    const owner = await makeTeam({ timezone: ZONE, hours: 'default' });
    const { id } = await makeEventType(owner, { name: 'Massage', bufferBefore: 15, incrementMinutes: 15 });
    await book(id, '10:00', owner);
    const { id: eventId } = await prisma.event.findFirstOrThrow({ where: { teamId: owner.teamId } });
    const { starts } = await explainDay(owner.ctx, id, { date: MONDAY });
    const busy = { kind: 'event', eventId, name: 'Massage', inviteeName: 'Nora Vidal', isMargin: false };
    expect(startAt(starts, '10:15')?.reasons).toMatchObject([{ reason: 'busy', cause: busy }]);
    expect(startAt(starts, '09:30')?.reasons).toMatchObject([{ reason: 'busy', cause: { ...busy, isMargin: true } }]);
    expect(startAt(starts, '10:30')?.reasons).toMatchObject([{ reason: 'buffer', cause: { ...busy, isMargin: true } }]);
  });

  it('tells a day without hours from time off, and who of several is the reason', async () => {
    const owner = await makeTeam({ timezone: ZONE, hours: 'default' });
    const { staffId } = await makeMember(owner, 'staff');
    const { id } = await makeEventType(owner, { kind: 'collective' });
    await prisma.timeOff.create({
      data: { teamId: owner.teamId, staffId, startsAt: at('12:00'), endsAt: at('13:00') },
    });
    const { starts } = await explainDay(owner.ctx, id, { date: MONDAY });
    const off = { kind: 'time_off', end: at('13:00').getTime() };
    expect(startAt(starts, '12:00')?.reasons).toEqual([{ staffId, reason: 'day_off', cause: off }]);
    expect(startAt(starts, '13:00')?.staffIds).toEqual([owner.staffId, staffId]);
    const sunday = await explainDay(owner.ctx, id, { date: SUNDAY });
    expect(new Set(sunday.starts.map(({ reason }) => reason))).toEqual(new Set(['day_off']));
    expect(sunday.starts[0]?.reasons.map(({ cause }) => cause)).toEqual([null, null]);
  });

  it('names notice, advance and the limit of a day', async () => {
    const owner = await makeTeam({ timezone: ZONE, hours: 'default' });
    const { id } = await makeEventType(owner, { minimumNotice: 120, dailyLimit: 1 });
    const ctx = { ...owner.ctx, now: at('09:00') };
    const { starts } = await explainDay(ctx, id, { date: MONDAY });
    expect(startAt(starts, '08:30')?.reason).toBe('past');
    expect(startAt(starts, '10:30')?.reason).toBe('minimum_notice');
    expect(startAt(starts, '11:00')?.reason).toBeNull();
    await updateEventType(ctx, id, { maximumAdvance: 3 });
    const later = await explainDay(ctx, id, { date: '2030-03-11' });
    expect(later.starts.some(({ reason }) => reason === 'maximum_advance')).toBe(true);
    await book(id, '12:00', { ...owner, ctx });
    const full = await explainDay(ctx, id, { date: MONDAY });
    expect(startAt(full.starts, '15:00')?.reasons).toMatchObject([
      { reason: 'daily_limit', cause: { kind: 'type_limit' } },
    ]);
  });

  it('is not for an event type of another team', async () => {
    const { id } = await makeEventType(await makeTeam());
    await expect(explainDay(team.ctx, id, { date: MONDAY })).rejects.toMatchObject({ code: 'not_found' });
  });
});
