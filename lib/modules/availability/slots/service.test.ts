import { beforeAll, describe, expect, it } from 'vitest';
import { prisma } from '@/lib/infra/db';
import { makeEventType, makeTeam, type TestTeam } from '@/lib/testing/factories';
import { slotsOf, verdictAt } from './rules';
import { loadSlotContext } from './service';

let team: TestTeam;
const day = { from: new Date('2030-03-05T00:00:00Z'), to: new Date('2030-03-06T00:00:00Z') };
const at = (time: string) => Date.parse(`2030-03-05T${time}:00Z`);

beforeAll(async () => {
  team = await makeTeam({ hours: 'default' });
});

describe('the context of slots', () => {
  it('leaves out what is claimed, with its buffers, and reads the same inside a transaction', async () => {
    const { id } = await makeEventType(team, { incrementMinutes: 15 });
    const staff = await prisma.staff.findFirstOrThrow({ where: { teamId: team.teamId } });
    expect(staff.id).toBe(team.staffId);
    const context = await loadSlotContext(team.ctx, { eventTypeId: id, ...day });
    expect(slotsOf(context, context.range)).toHaveLength(31);
    expect(verdictAt(context, { start: at('09:00'), end: at('09:30') })).toEqual({
      staffIds: [team.staffId],
      reason: null,
    });
    await prisma.$transaction(async (db) => {
      const inside = await loadSlotContext({ ...team.ctx, db }, { eventTypeId: id, ...day });
      expect(inside.parties).toEqual(context.parties);
    });
  });
});
