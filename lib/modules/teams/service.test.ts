import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { prisma } from '@/lib/infra/db';
import { createClient } from '@/lib/modules/clients/service';
import { createEvent } from '@/lib/modules/events/service';
import { createInvoiceInput } from '@/lib/modules/invoices/schema';
import { createInvoice } from '@/lib/modules/invoices/service';
import { findSession, openSession } from '@/lib/modules/users/sessions/service';
import { addTeam, switchTeam } from '@/lib/modules/users/teams/service';
import { makeEventType, makeMember, makeTeam } from '@/lib/testing/factories';
import { deleteTeam } from './deletion/service';
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

describe('a person with several teams', () => {
  it('works in the one they chose, in every browser, and in no team of others', async () => {
    const [mine, other] = await Promise.all([makeTeam(), makeTeam()]);
    const session = await openSession(mine.userId, { address: '10.0.0.1', userAgent: null });
    const second = await addTeam(mine.ctx, { name: 'Second', timezone: 'UTC', currency: 'EUR', locale: 'en' });
    expect(await findSession(session)).toMatchObject({ team_id: second.id, role: 'owner' });
    expect((await findSession(session))?.teams.map(({ name }) => name)).toEqual(['My Business', 'Second']);
    await switchTeam(mine.ctx, mine.teamId);
    expect((await findSession(session))?.team_id).toBe(mine.teamId);
    await expect(switchTeam(mine.ctx, other.teamId)).rejects.toMatchObject({ code: 'not_found' });
  });
});

describe('deleting a team', () => {
  it('takes all that is the team’s and nothing else, and moves its members on', async () => {
    const [team, other] = await Promise.all([makeTeam(), makeTeam()]);
    const member = await makeMember(team, 'admin');
    await fill(team);
    await fill(other);
    await deleteTeam(team.ctx, 'My Business');
    for (const { table_name } of await teamTables()) {
      const [count] = await prisma.$queryRawUnsafe<{ count: bigint }[]>(
        `SELECT count(*) FROM ${table_name} WHERE team_id = $1`,
        team.teamId,
      );
      expect(count?.count, table_name).toBe(0n);
    }
    expect(await prisma.event.count({ where: { teamId: other.teamId } })).toBe(3);
    const { currentTeamId } = await prisma.user.findUniqueOrThrow({ where: { id: member.userId } });
    expect(currentTeamId).not.toBeNull();
  });

  it('needs an owner and the right name', async () => {
    const team = await makeTeam();
    const admin = await makeMember(team, 'admin');
    await expect(deleteTeam(admin.ctx, 'My Business')).rejects.toMatchObject({ code: 'forbidden' });
    await expect(deleteTeam(team.ctx, 'my business')).rejects.toMatchObject({ code: 'invalid' });
    expect(await getTeam(team.ctx)).toMatchObject({ name: 'My Business' });
  });
});

/** A client, a series of three with claims and history, and an invoice. */
async function fill(team: Awaited<ReturnType<typeof makeTeam>>): Promise<void> {
  const eventType = await makeEventType(team);
  const client = await createClient(team.ctx, { name: 'Nora', email: 'nora@example.com' } as Parameters<
    typeof createClient
  >[1]);
  await createEvent(team.ctx, {
    eventTypeId: eventType.id,
    startTime: new Date('2031-03-04T10:00:00Z'),
    inviteeName: 'Nora',
    inviteeEmail: 'nora@example.com',
    isRecurring: true,
    recurrenceFrequency: 'weekly',
    recurrenceCount: 3,
  } as Parameters<typeof createEvent>[1]);
  await createInvoice(
    team.ctx,
    createInvoiceInput.parse({
      customer_id: client.id,
      items: [{ description: 'Cut', quantity: 1, unit_price: 30 }],
    }),
  );
}

function teamTables(): Promise<{ table_name: string }[]> {
  return prisma.$queryRaw`SELECT c.table_name FROM information_schema.columns c
    JOIN information_schema.tables t USING (table_schema, table_name)
    WHERE c.table_schema = 'public' AND c.column_name = 'team_id' AND t.table_type = 'BASE TABLE'`;
}
