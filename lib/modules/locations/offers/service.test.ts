import { describe, expect, it } from 'vitest';
import { getEventType } from '@/lib/modules/event-types/service';
import { makeEventType, makeTeam } from '@/lib/testing/factories';
import { createLocation } from '../service';
import { locationUsage } from '../usage/service';
import { setLocationOffers } from './service';

describe('the event types of a location', () => {
  it('are exactly those that were named last', async () => {
    const team = await makeTeam();
    const { id } = await createLocation(team.ctx, { name: 'Centre' });
    const cut = await makeEventType(team, { name: 'Cut' });
    const colour = await makeEventType(team, { name: 'Colour' });
    await setLocationOffers(team.ctx, id, { eventTypeIds: [cut.id] });
    await setLocationOffers(team.ctx, id, { eventTypeIds: [colour.id] });
    expect((await locationUsage(team.ctx, id)).eventTypes).toEqual([{ id: colour.id, name: 'Colour' }]);
    expect((await getEventType(team.ctx, cut.id)).locations).toEqual([]);
  });

  it('are never those of another team, and its locations cannot be named', async () => {
    const [team, other] = [await makeTeam(), await makeTeam()];
    const own = await createLocation(team.ctx, { name: 'Centre' });
    const theirs = await createLocation(other.ctx, { name: 'Elsewhere' });
    const { id: foreign } = await makeEventType(other);
    await expect(setLocationOffers(team.ctx, own.id, { eventTypeIds: [foreign] })).rejects.toMatchObject({
      code: 'invalid',
    });
    await expect(setLocationOffers(team.ctx, theirs.id, { eventTypeIds: [] })).rejects.toMatchObject({
      code: 'not_found',
    });
  });
});
