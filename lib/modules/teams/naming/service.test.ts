import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { prisma } from '@/lib/infra/db';
import { createEvent } from '@/lib/modules/events/service';
import { makeEventType, makeTeam, type TestTeam } from '@/lib/testing/factories';
import { isSlugFree, nameTeam } from './service';

const named = (slug: string) => ({ name: 'Salon Sol', slug, timezone: 'Europe/Madrid', currency: 'EUR' });
const newSlug = () => `sol-${randomUUID().slice(0, 8)}`;
const redirectsOf = ({ teamId }: TestTeam) => prisma.teamSlugRedirect.findMany({ where: { teamId } });

describe('naming a business', () => {
  it('moves its opening hours to its zone', async () => {
    const team = await makeTeam();
    await nameTeam(team.ctx, named(newSlug()));
    const [schedule] = await prisma.schedule.findMany({ where: { teamId: team.teamId } });
    expect(schedule?.timezone).toBe('Europe/Madrid');
  });

  it('gives the first address free while nobody booked, and keeps it leading here afterwards', async () => {
    const team = await makeTeam();
    const [first, second] = [newSlug(), newSlug()];
    await nameTeam(team.ctx, named(first));
    expect(await redirectsOf(team)).toEqual([]);
    const { id: eventTypeId } = await makeEventType(team);
    await createEvent(team.ctx, {
      eventTypeId,
      startTime: new Date(Date.now() + 86_400_000),
      inviteeName: 'Ana',
      inviteeEmail: 'ana@example.com',
    });
    const ctx = { ...team.ctx, team: { ...team.ctx.team, slug: first, timezone: 'Europe/Madrid' } };
    await nameTeam(ctx, named(second));
    expect(await redirectsOf(team)).toMatchObject([{ slug: first }]);
  });

  it('refuses an address that another business has or had', async () => {
    const [team, other] = [await makeTeam(), await makeTeam()];
    const [taken, before] = [newSlug(), newSlug()];
    await nameTeam(other.ctx, named(taken));
    await prisma.teamSlugRedirect.create({ data: { slug: before, teamId: other.teamId } });
    for (const slug of [taken, before]) {
      expect(await isSlugFree(team.ctx, slug)).toBe(false);
      await expect(nameTeam(team.ctx, named(slug))).rejects.toMatchObject({ problems: { slug: [{ rule: 'taken' }] } });
    }
    expect(await isSlugFree(other.ctx, taken)).toBe(true);
  });
});
