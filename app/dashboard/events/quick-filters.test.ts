import { beforeAll, describe, expect, it } from 'vitest';
import { startOfMinute } from '@/lib/core/time';
import type { Ctx } from '@/lib/infra/ctx';
import { prisma } from '@/lib/infra/db';
import type { EventStatus } from '@/lib/modules/events/rules';
import { EVENT_STATUSES } from '@/lib/modules/events/schema';
import { createEvent, listEvents } from '@/lib/modules/events/service';
import { countBadges } from '@/lib/modules/reports/badges/service';
import { makeEventType, makeMember, makeTeam, type TestTeam } from '@/lib/testing/factories';
import { eventsQueryOf, type QuickFilter } from './events-search';

const NOW = new Date('2031-03-04T12:34:56Z');
const HOUR_MS = 3_600_000;

let team: TestTeam;
let ctx: Ctx;
const byId = new Map<number, { start: Date; end: Date; status: EventStatus }>();

/** Hours from now to the start, and hours that it lasts: over, just over, running for minutes or days, and to come. */
const TIMES = [
  [-200, 1],
  [-1, 0.98],
  [-0.5, 1],
  [-50, 100],
  [0.5, 1],
  [300, 2],
] as const;

beforeAll(async () => {
  team = await makeTeam({ timezone: 'Pacific/Auckland' });
  ctx = { ...team.ctx, now: NOW };
  const { id: eventTypeId } = await makeEventType(team);
  for (const status of EVENT_STATUSES) {
    const { staffId } = await makeMember(team, 'staff');
    await prisma.eventTypeStaff.createMany({
      data: { teamId: team.teamId, eventTypeId, staffId },
      skipDuplicates: true,
    });
    for (const [hours, length] of TIMES) {
      const start = new Date(NOW.getTime() + hours * HOUR_MS);
      const { id } = await createEvent(ctx, {
        eventTypeId,
        startTime: new Date(NOW.getTime() + (1_000 + byId.size * 3) * HOUR_MS),
        inviteeName: 'Ana',
        inviteeEmail: 'ana@example.com',
        staffId,
        overrideAvailability: true,
      });
      const end = new Date(start.getTime() + length * HOUR_MS);
      await prisma.resourceClaim.updateMany({ where: { teamId: team.teamId, eventId: id }, data: { releasedAt: NOW } });
      await prisma.event.updateMany({
        where: { teamId: team.teamId, id },
        data: { startsAt: start, endsAt: end, status },
      });
      byId.set(id, { start, end, status });
    }
  }
});

async function shown(show: QuickFilter, more: Record<string, string> = {}): Promise<number[]> {
  const query = eventsQueryOf({ show, per_page: '100', ...more }, startOfMinute(NOW));
  return (await listEvents(ctx, query)).rows.map(({ id }) => id);
}

describe('the quick filters of the events list', () => {
  it('show every event as coming up or as past, save what was cancelled before its time', async () => {
    const [upcoming, past, cancelled, all] = [
      await shown('upcoming'),
      await shown('past'),
      await shown('cancelled'),
      await shown('all'),
    ];
    expect(all.toSorted()).toEqual([...byId.keys()].toSorted());
    for (const [id, { start, end, status }] of byId) {
      const isOpen = status === 'pending' || status === 'scheduled';
      expect([id, upcoming.includes(id)]).toEqual([id, isOpen && end > NOW]);
      expect([id, past.includes(id)]).toEqual([id, start <= NOW && !(isOpen && end > NOW)]);
      expect([id, cancelled.includes(id)]).toEqual([id, status === 'cancelled']);
      if (status === 'cancelled' || isOpen || start <= NOW) {
        expect(upcoming.includes(id) || past.includes(id) || cancelled.includes(id)).toBe(true);
      }
    }
  });

  it('have the same events in any order', async () => {
    for (const show of ['upcoming', 'past', 'needs_action'] as const) {
      const usual = (await shown(show)).toSorted();
      expect((await shown(show, { sort: 'invitee_name' })).toSorted()).toEqual(usual);
      expect((await shown(show, { sort: '-status' })).toSorted()).toEqual(usual);
    }
  });

  it('show as much that needs action as the badge counts', async () => {
    const [first] = [...byId].find(([, { status, start }]) => status === 'scheduled' && start > NOW) ?? [0];
    await prisma.event.updateMany({ where: { teamId: team.teamId, id: first }, data: { staffId: null } });
    const { pending, no_staff } = await countBadges(ctx);
    const waiting = await shown('needs_action');
    expect(waiting).toHaveLength(pending + no_staff);
    expect(waiting).toContain(first);
  });
});
