import { describe, expect, it } from 'vitest';
import { wallToInstant } from '@/lib/core/wall-time';
import { prisma } from '@/lib/infra/db';
import { slotsOf } from '@/lib/modules/availability/slots/rules';
import { loadSlotContext } from '@/lib/modules/availability/slots/service';
import { createEvent } from '@/lib/modules/events/service';
import { addStaff } from '@/lib/modules/staff/service';
import { makeEventType, makeTeam } from '@/lib/testing/factories';
import { duplicateEventType } from './copies/service';
import { nextFreeTimes } from './next-free/service';
import { moveEventType } from './order/service';
import { eventTypeBasicsInput } from './schema';
import { deleteEventType, getEventType, listEventTypes, restoreEventType, updateEventType } from './service';

describe('the order of event types', () => {
  it('is that in which they were made until one trades places with its neighbour of the same kind', async () => {
    const team = await makeTeam();
    const [a, b, group, c] = [
      await makeEventType(team, { name: 'A' }),
      await makeEventType(team, { name: 'B' }),
      await makeEventType(team, { name: 'Group', kind: 'group' }),
      await makeEventType(team, { name: 'C' }),
    ];
    const names = async () => (await listEventTypes(team.ctx)).map(({ name }) => name);
    expect(await names()).toEqual(['A', 'B', 'Group', 'C']);
    await moveEventType(team.ctx, c.id, 'up');
    expect(await names()).toEqual(['A', 'C', 'Group', 'B']);
    await moveEventType(team.ctx, a.id, 'up');
    await moveEventType(team.ctx, group.id, 'down');
    expect(await names()).toEqual(['A', 'C', 'Group', 'B']);
    await moveEventType(team.ctx, a.id, 'down');
    expect(await names()).toEqual(['C', 'A', 'Group', 'B']);
    await makeEventType(team, { name: 'New' });
    expect((await names()).at(-1)).toBe('New');
    await expect(moveEventType((await makeTeam()).ctx, b.id, 'up')).rejects.toMatchObject({ code: 'not_found' });
  });
});

describe('a copy of an event type', () => {
  it('has all its settings, questions of its own, and cannot be booked yet', async () => {
    const team = await makeTeam();
    const original = await makeEventType(team, {
      price: 49.5,
      bufferAfter: 10,
      maximumAdvance: 60,
      questions: [{ label: 'Allergies?', type: 'select', options: ['Yes', 'No'], isRequired: true }],
    });
    const copy = await duplicateEventType(team.ctx, original.id, 'Copy');
    const { id, name, slug, isActive, questions, ...same } = copy;
    expect(original).toMatchObject(same);
    expect({ name, isActive }).toEqual({ name: 'Copy', isActive: false });
    expect(slug).not.toBe(original.slug);
    expect(questions).toMatchObject([{ label: 'Allergies?', options: ['Yes', 'No'], isRequired: true }]);
    expect(questions[0]?.id).not.toBe(original.questions[0]?.id);
    expect(id).not.toBe(original.id);
  });
});

describe('what the dashboard sets beyond the API', () => {
  it('gives shares of a round robin, which stay when the API says who offers it', async () => {
    const team = await makeTeam();
    const { id: bea } = await addStaff(prisma, { teamId: team.teamId, name: 'Bea', email: null });
    const { id: carl } = await addStaff(prisma, { teamId: team.teamId, name: 'Carl', email: null });
    const staffIds = [team.staffId, bea];
    const { id } = await makeEventType(team, { kind: 'round_robin', staffIds });
    const weightsOf = async (eventTypeId: number) =>
      (await getEventType(team.ctx, eventTypeId)).staff.map(({ staffId, weight }) => [staffId, weight]);
    const weights = new Map([
      [bea, 3],
      [carl, 5],
    ]);
    await updateEventType(team.ctx, id, { staffIds, weights });
    const set = [
      [team.staffId, 1],
      [bea, 3],
    ];
    expect(await weightsOf(id)).toEqual(set);
    await updateEventType(team.ctx, id, { staffIds: [...staffIds, carl] });
    expect(await weightsOf(id)).toEqual([...set, [carl, 1]]);
    expect(await weightsOf((await duplicateEventType(team.ctx, id, 'Copy')).id)).toEqual([...set, [carl, 1]]);
  });

  it('refuses an address part that another one of the team has, an archived one too, and no other', async () => {
    const team = await makeTeam();
    const [one, other] = [await makeEventType(team), await makeEventType(team)];
    await deleteEventType(team.ctx, other.id);
    await expect(updateEventType(team.ctx, one.id, { slug: other.slug })).rejects.toMatchObject({
      problems: { slug: [{ rule: 'taken' }] },
    });
    const foreign = await makeEventType(await makeTeam(), { name: 'Elsewhere' });
    expect(await updateEventType(team.ctx, one.id, { slug: foreign.slug })).toMatchObject({ slug: foreign.slug });
    const parse = (slug: string) => eventTypeBasicsInput.safeParse({ slug }).success;
    expect(['haircut-2', 'a', 'Haircut', 'hair cut', '-a', ''].map(parse)).toEqual([
      true,
      true,
      false,
      false,
      false,
      false,
    ]);
  });

  it('gives its meeting link to events that meet online, when they are booked', async () => {
    const team = await makeTeam({ timezone: 'Europe/Madrid', hours: 'default' });
    const { id } = await makeEventType(team, { locationType: 'custom_link' });
    await updateEventType(team.ctx, id, { meetingUrl: 'https://meet.example.com/ana' });
    const book = async (time: string, meetingType?: 'phone') => {
      const { id: eventId } = await createEvent(team.ctx, {
        eventTypeId: id,
        startTime: wallToInstant(`2030-03-04T${time}`, 'Europe/Madrid'),
        inviteeName: 'Nora',
        inviteeEmail: 'nora@example.com',
        meetingType,
      });
      return (await prisma.event.findFirstOrThrow({ where: { teamId: team.teamId, id: eventId } })).meetingUrl;
    };
    expect(await book('10:00')).toBe('https://meet.example.com/ana');
    expect(await book('12:00', 'phone')).toBeNull();
    const parse = (meetingUrl: string) => eventTypeBasicsInput.safeParse({ meeting_url: meetingUrl }).success;
    expect(['https://a.example/b', '', 'javascript:alert(1)', 'meet'].map(parse)).toEqual([true, true, false, false]);
  });
});

describe('an archived event type', () => {
  it('comes back as it was, for its own team only', async () => {
    const team = await makeTeam();
    const eventType = await makeEventType(team);
    await deleteEventType(team.ctx, eventType.id);
    await expect(getEventType(team.ctx, eventType.id)).rejects.toMatchObject({ code: 'not_found' });
    await expect(restoreEventType((await makeTeam()).ctx, eventType.id)).rejects.toMatchObject({ code: 'not_found' });
    await restoreEventType(team.ctx, eventType.id);
    expect(await getEventType(team.ctx, eventType.id)).toEqual(eventType);
    await expect(restoreEventType(team.ctx, eventType.id)).rejects.toMatchObject({ code: 'not_found' });
  });
});

describe('the next free times', () => {
  it('of many event types are the first slots that each has alone', async () => {
    const team = await makeTeam({ timezone: 'Europe/Madrid', hours: 'default' });
    const ctx = { ...team.ctx, now: wallToInstant('2030-03-02T10:00', 'Europe/Madrid') };
    const types = [
      await makeEventType(team),
      await makeEventType(team, { minimumNotice: 4 * 24 * 60, kind: 'group', capacity: 3 }),
      await makeEventType(team, { duration: 45, bufferBefore: 15, kind: 'collective', dailyLimit: 2 }),
    ];
    const none = await makeEventType(team, { staffIds: [] });
    const off = await makeEventType(team, { isActive: false });
    const foreign = await makeEventType(await makeTeam());
    const all = [...types, none, off, foreign].map(({ id }) => id);
    const found = await nextFreeTimes(ctx, all);
    const to = new Date(ctx.now.getTime() + 31 * 86_400_000);
    for (const { id } of types) {
      const context = await loadSlotContext(ctx, { eventTypeId: id, from: ctx.now, to });
      expect(found.get(id)?.getTime()).toBe(slotsOf(context, context.range)[0]?.start);
    }
    expect(found.get(types[0]?.id ?? 0)).toEqual(wallToInstant('2030-03-04T09:00', 'Europe/Madrid'));
    expect(found.get(none.id)).toBeNull();
    expect(found.has(off.id)).toBe(false);
    expect(found.has(foreign.id)).toBe(false);
  });
});
