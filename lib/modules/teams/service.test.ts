import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { prisma } from '@/lib/infra/db';
import { makeTeam } from '@/lib/testing/factories';
import { getTeam, updateTeam } from './service';

const newSlug = () => `salon-${randomUUID().slice(0, 8)}`;

describe('the settings of a team', () => {
  it('keep what is not given', async () => {
    const { ctx } = await makeTeam({ timezone: 'Europe/Madrid', currency: 'EUR' });
    await updateTeam(ctx, { name: 'Salon Sol', invoicePrefix: 'SOL-' });
    expect(await getTeam(ctx)).toMatchObject({
      name: 'Salon Sol',
      invoicePrefix: 'SOL-',
      timezone: 'Europe/Madrid',
      currency: 'EUR',
    });
  });

  it('keep an old slug for the team, as a redirect that nobody else can take', async () => {
    const [mine, other] = await Promise.all([makeTeam(), makeTeam()]);
    const before = mine.ctx.team.slug;
    await updateTeam(mine.ctx, { slug: newSlug() });
    expect(await prisma.teamSlugRedirect.findUnique({ where: { slug: before } })).toMatchObject({
      teamId: mine.teamId,
    });
    await expect(updateTeam(other.ctx, { slug: before })).rejects.toMatchObject({
      code: 'invalid',
      problems: { slug: [{ rule: 'taken' }] },
    });
  });

  it('refuse the slug of another team', async () => {
    const [mine, other] = await Promise.all([makeTeam(), makeTeam()]);
    await expect(updateTeam(mine.ctx, { slug: other.ctx.team.slug })).rejects.toMatchObject({
      problems: { slug: [{ rule: 'taken' }] },
    });
  });

  it('let a team have its old slug back', async () => {
    const { ctx } = await makeTeam();
    const before = ctx.team.slug;
    const slug = newSlug();
    await updateTeam(ctx, { slug });
    await updateTeam({ ...ctx, team: { ...ctx.team, slug } }, { slug: before });
    expect((await getTeam(ctx)).slug).toBe(before);
    expect(await prisma.teamSlugRedirect.findUnique({ where: { slug: before } })).toBeNull();
  });
});
