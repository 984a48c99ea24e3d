import { describe, expect, it } from 'vitest';
import { wallToInstant } from '@/lib/core/wall-time';
import { slotsOf } from '@/lib/modules/availability/slots/rules';
import { loadSlotContext } from '@/lib/modules/availability/slots/service';
import { makeEventType, makeTeam } from '@/lib/testing/factories';
import { duplicateEventType } from './copies/service';
import { nextFreeTimes } from './next-free/service';
import { moveEventType } from './order/service';
import { deleteEventType, getEventType, listEventTypes, restoreEventType } from './service';

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
