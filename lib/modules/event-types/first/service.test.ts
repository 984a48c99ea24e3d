import { describe, expect, it } from 'vitest';
import { addSamples } from '@/lib/modules/samples/service';
import { makeTeam } from '@/lib/testing/factories';
import { createFirstEventTypes, listOwnEventTypes } from './service';

const SERVICES = [
  { name: 'Cut', duration: 45 },
  { name: 'Colour', duration: 90 },
];

describe('the first event types', () => {
  it('are one set, however often the button is pressed', async () => {
    const { ctx } = await makeTeam();
    const made = await Promise.all([createFirstEventTypes(ctx, SERVICES), createFirstEventTypes(ctx, SERVICES)]);
    expect(made.sort()).toEqual([false, true]);
    expect((await listOwnEventTypes(ctx)).map(({ name }) => name)).toEqual(['Cut', 'Colour']);
  });

  it('can follow sample data, which counts as nothing of one’s own', async () => {
    const { ctx } = await makeTeam();
    await addSamples(ctx);
    expect(await createFirstEventTypes(ctx, SERVICES)).toBe(true);
    expect(await listOwnEventTypes(ctx)).toHaveLength(2);
  });
});
