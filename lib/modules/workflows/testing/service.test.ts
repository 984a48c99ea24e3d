import { expect, it } from 'vitest';
import { makeMember, makeTeam } from '@/lib/testing/factories';
import { mailTest } from './service';

const message = { subject: 'Test: See you tomorrow', text: 'Hello Nora,\n\nuntil <b>tomorrow</b>' };

it('a test goes to whoever asks for it and to nobody else, once for a double press', async () => {
  const team = await makeTeam();
  const { ctx } = await makeMember(team, 'manager');
  const { email } = await ctx.db.user.findUniqueOrThrow({ where: { id: ctx.actor.userId } });
  const told = await Promise.all([mailTest(ctx, message), mailTest(ctx, message), mailTest(ctx, message)]);
  expect(told).toEqual([{ to: email }, { to: email }, { to: email }]);
  const kept = await ctx.db.mailMessage.findMany({ where: { teamId: team.teamId } });
  expect(kept).toMatchObject([{ to: email, subject: message.subject, template: 'workflow_test', sentAt: null }]);
  expect(kept[0]?.html).toContain('until &lt;b&gt;tomorrow&lt;/b&gt;');
  await mailTest(ctx, { ...message, text: 'Something else' });
  await mailTest({ ...ctx, now: new Date(ctx.now.getTime() + 60_000) }, message);
  expect(await ctx.db.mailMessage.count({ where: { teamId: team.teamId } })).toBe(3);
});

it('tests are limited, and not for the staff role', async () => {
  const team = await makeTeam();
  for (let count = 0; count < 20; count += 1) await mailTest(team.ctx, { ...message, text: `Number ${count}` });
  await expect(mailTest(team.ctx, message)).rejects.toMatchObject({ code: 'rate_limited' });
  const { ctx } = await makeMember(team, 'staff');
  await expect(async () => mailTest(ctx, message)).rejects.toMatchObject({ code: 'forbidden' });
  expect(await ctx.db.mailMessage.count({ where: { teamId: team.teamId } })).toBe(20);
});
