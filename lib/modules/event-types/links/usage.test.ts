import { describe, expect, it } from 'vitest';
import { cancelEvent, createEvent } from '@/lib/modules/events/service';
import { createExtra } from '@/lib/modules/extras/service';
import { extraUsage } from '@/lib/modules/extras/usage/service';
import { createLocation } from '@/lib/modules/locations/service';
import { locationUsage } from '@/lib/modules/locations/usage/service';
import { staffUsage } from '@/lib/modules/staff/usage/service';
import { makeEventType, makeTeam } from '@/lib/testing/factories';
import { deleteEventType } from '../service';

describe('what depends on an extra, a place and a staff member', () => {
  it('are the living event types that name it and the live events to come', async () => {
    const team = await makeTeam();
    const ctx = { ...team.ctx, now: new Date('2031-03-03T06:00:00Z') };
    const { id: extraId } = await createExtra(ctx, { name: 'Beard' });
    const { id: locationId } = await createLocation(ctx, { name: 'Centre' });
    const parts = { extraIds: [extraId], locationIds: [locationId], staffIds: [team.staffId] };
    const massage = await makeEventType(team, { name: 'Massage', ...parts });
    const cut = await makeEventType(team, { name: 'Cut', ...parts });
    await deleteEventType(ctx, (await makeEventType(team, { name: 'Gone', ...parts })).id);
    const book = (startTime: string, extras: { id: number; quantity: number }[] = []) =>
      createEvent(ctx, {
        eventTypeId: cut.id,
        startTime: new Date(startTime),
        inviteeName: 'Nora',
        inviteeEmail: 'nora@example.com',
        locationId,
        extras,
      });
    await book('2031-03-04T10:00:00Z', [{ id: extraId, quantity: 1 }]);
    await book('2031-03-05T10:00:00Z');
    const { id } = await book('2031-03-06T10:00:00Z', [{ id: extraId, quantity: 1 }]);
    await cancelEvent(ctx, id, {});
    const eventTypes = [
      { id: cut.id, name: 'Cut' },
      { id: massage.id, name: 'Massage' },
    ];
    expect(await extraUsage(ctx, extraId)).toEqual({ eventTypes, events: 1 });
    expect(await locationUsage(ctx, locationId)).toEqual({ eventTypes, events: 2 });
    expect(await staffUsage(ctx, team.staffId)).toEqual({ eventTypes, events: 2 });
    const later = { ...ctx, now: new Date('2031-03-04T11:00:00Z') };
    expect((await staffUsage(later, team.staffId)).events).toBe(1);
    const { ctx: other } = await makeTeam();
    expect(await staffUsage({ ...ctx, teamId: other.teamId }, team.staffId)).toEqual({ eventTypes: [], events: 0 });
  });
});
