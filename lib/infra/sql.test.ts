import { expect, it, vi } from 'vitest';
import { makeEventType, makeTeam } from '@/lib/testing/factories';

it('two copies of a module, as a bundler makes them, share connections without mixing up their statements', async () => {
  const team = await makeTeam();
  await makeEventType(team);
  const query = { page: 1, perPage: 5, sort: '-start_time' } as Parameters<typeof first.selectEvents>[1];
  const first = await import('@/lib/modules/events/queries');
  vi.resetModules();
  const second = await import('@/lib/modules/events/queries');
  expect(second.selectEvents).not.toBe(first.selectEvents);
  for (let round = 0; round < 20; round++) {
    expect((await first.selectEvents(team.ctx, query)).rows).toEqual([]);
    expect((await second.selectWireEvents(team.ctx, query)).json).toBe('[]');
  }
});
