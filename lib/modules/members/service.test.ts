import { randomUUID } from 'node:crypto';
import { TOTP } from 'otpauth';
import { describe, expect, it } from 'vitest';
import { prisma } from '@/lib/infra/db';
import { updateEventType } from '@/lib/modules/event-types/service';
import { createEvent } from '@/lib/modules/events/service';
import { findSetup, finishSetup, startSetup } from '@/lib/modules/users/second-factor/setup/service';
import { findSession, openSession } from '@/lib/modules/users/sessions/service';
import { switchTeam } from '@/lib/modules/users/teams/service';
import { makeEventType, makeMember, makeTeam, PASSWORD, type TestTeam } from '@/lib/testing/factories';
import { inviteMember, listInvitations, resendInvitation, revokeInvitation } from './invitations/service';
import { findInvitation, joinAsKnown, joinAsNew, joinSignedIn } from './joining/service';
import { getRemovalFacts, leaveTeam, removeMember } from './removal/service';
import { changeRole, listMembers, transferOwnership } from './service';

const newEmail = () => `invited-${randomUUID()}@example.com`;

const roleOf = async ({ teamId }: TestTeam, userId: number) =>
  (await prisma.membership.findUnique({ where: { teamId_userId: { teamId, userId } } }))?.role;

async function invite(team: TestTeam, email: string, role: 'staff' | 'admin' | 'owner' = 'staff') {
  await inviteMember(team.ctx, { email, role });
  const [invitation] = await listInvitations(team.ctx);
  return { id: invitation?.id ?? 0, token: invitation?.url.split('/').at(-1) ?? '' };
}

const asNew = (token: string) => ({ token, name: 'Nina New', password: PASSWORD, locale: 'en' as const });

describe('an invitation', () => {
  it('is mailed with the link that lets its reader in once, as what they were invited', async () => {
    const team = await makeTeam();
    const email = newEmail();
    const { token } = await invite(team, email);
    const mail = await prisma.mailMessage.findFirstOrThrow({ where: { teamId: team.teamId } });
    expect(mail).toMatchObject({ to: email, template: 'invitation' });
    expect(mail.text).toContain(`/invite/${token}`);
    expect(await findInvitation(token)).toMatchObject({ state: 'open', email, hasAccount: false });
    const user = await joinAsNew(asNew(token));
    expect(await roleOf(team, user.id)).toBe('staff');
    expect(await prisma.staff.count({ where: { teamId: team.teamId, userId: user.id } })).toBe(1);
    expect((await findInvitation(token))?.state).toBe('accepted');
    await expect(joinAsNew(asNew(token))).rejects.toMatchObject({ code: 'wrong_state' });
  });

  it('asks a user with an authenticator app for more than the password, and stays open meanwhile', async () => {
    const [team, guest] = await Promise.all([makeTeam(), makeTeam()]);
    await startSetup(guest.ctx);
    const totp = new TOTP({ secret: (await findSetup(guest.ctx))?.secret ?? '' });
    await finishSetup(guest.ctx, { password: PASSWORD, code: totp.generate() }, '10.0.0.1');
    const { token } = await invite(team, guest.email);
    const joining = joinAsKnown({ token, password: PASSWORD }, '10.0.0.1');
    await expect(joining).rejects.toMatchObject({ userId: guest.userId, problems: { code: [{ rule: 'required' }] } });
    expect(await roleOf(team, guest.userId)).toBeUndefined();
    expect((await findInvitation(token))?.state).toBe('open');
  });

  it('makes one member, however often its link is used at once', async () => {
    const team = await makeTeam();
    const other = await makeTeam();
    const { token } = await invite(team, other.email);
    const user = { id: other.userId, name: 'Jane', email: other.email };
    const tries = await Promise.allSettled([1, 2, 3].map(() => joinSignedIn(token, user)));
    expect(tries.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    expect(await roleOf(team, other.userId)).toBe('staff');
  });

  it('is accepted by its own e-mail only: with the password, or by whoever is signed in as it', async () => {
    const team = await makeTeam();
    const [known, stranger] = await Promise.all([makeTeam(), makeTeam()]);
    const { token } = await invite(team, known.email.toUpperCase(), 'admin');
    const wrong = { id: stranger.userId, name: 'Eve', email: stranger.email };
    await expect(joinSignedIn(token, wrong)).rejects.toMatchObject({ code: 'forbidden' });
    await expect(joinAsKnown({ token, password: 'not the password' }, '10.9.9.9')).rejects.toMatchObject({
      problems: { email: [{ rule: 'credentials' }] },
    });
    await expect(joinAsNew(asNew(token))).rejects.toMatchObject({ problems: { email: [{ rule: 'taken' }] } });
    await joinAsKnown({ token, password: PASSWORD }, '10.9.9.9');
    expect(await roleOf(team, known.userId)).toBe('admin');
    const { currentTeamId } = await prisma.user.findUniqueOrThrow({ where: { id: known.userId } });
    expect(currentTeamId).toBe(team.teamId);
  });

  it('ends when it is revoked, when it is sent anew, and after a week', async () => {
    const team = await makeTeam();
    const first = await invite(team, newEmail());
    await resendInvitation(team.ctx, first.id);
    expect(await findInvitation(first.token)).toBeNull();
    const [again] = await listInvitations(team.ctx);
    const token = again?.url.split('/').at(-1) ?? '';
    expect((await findInvitation(token))?.state).toBe('open');
    await prisma.invitation.updateMany({ where: { teamId: team.teamId }, data: { expiresAt: new Date() } });
    expect((await findInvitation(token))?.state).toBe('expired');
    await expect(joinAsNew(asNew(token))).rejects.toMatchObject({ code: 'wrong_state' });
    await revokeInvitation(team.ctx, first.id);
    expect((await findInvitation(token))?.state).toBe('revoked');
    await expect(resendInvitation(team.ctx, first.id)).rejects.toMatchObject({ code: 'not_found' });
  });

  it('is sent to nobody who is a member or invited already, and by nobody whose role does not reach', async () => {
    const team = await makeTeam();
    const [admin, manager, other] = await Promise.all([
      makeMember(team, 'admin'),
      makeMember(team, 'manager'),
      makeTeam(),
    ]);
    const email = newEmail();
    const { id } = await invite(team, email);
    const taken = { problems: { email: [{ rule: 'taken' }] } };
    await expect(inviteMember(team.ctx, { email: email.toUpperCase(), role: 'staff' })).rejects.toMatchObject(taken);
    await expect(inviteMember(team.ctx, { email: admin.email, role: 'staff' })).rejects.toMatchObject(taken);
    const owner = { email: newEmail(), role: 'owner' as const };
    await expect(inviteMember(admin.ctx, owner)).rejects.toMatchObject({ code: 'forbidden' });
    await expect(inviteMember(manager.ctx, { ...owner, role: 'staff' })).rejects.toMatchObject({ code: 'forbidden' });
    await expect(revokeInvitation(other.ctx, id)).rejects.toMatchObject({ code: 'not_found' });
  });

  it('gives its sign-in to the staff person with the same e-mail', async () => {
    const team = await makeTeam();
    const email = newEmail();
    await prisma.staff.updateMany({ where: { teamId: team.teamId }, data: { userId: null, email } });
    const { token } = await invite(team, email);
    const user = await joinAsNew(asNew(token));
    const staff = await prisma.staff.findMany({ where: { teamId: team.teamId } });
    expect(staff.map(({ userId }) => userId)).toEqual([user.id]);
  });
});

describe('a team', () => {
  it('never loses its last owner: not by a role, not by leaving', async () => {
    const team = await makeTeam();
    const admin = await makeMember(team, 'admin');
    const lastOwner = { code: 'wrong_state' };
    await expect(changeRole(team.ctx, { userId: team.userId, role: 'admin' })).rejects.toMatchObject(lastOwner);
    await expect(leaveTeam(team.ctx)).rejects.toMatchObject(lastOwner);
    const attack = changeRole(admin.ctx, { userId: team.userId, role: 'staff' });
    await expect(attack).rejects.toMatchObject({ code: 'forbidden' });
    expect(await roleOf(team, team.userId)).toBe('owner');
  });

  it('keeps one owner when two demote each other, or both leave, at the same moment', async () => {
    const demoted = await makeTeam();
    const left = await makeTeam();
    const [second, other] = await Promise.all([makeMember(demoted, 'owner'), makeMember(left, 'owner')]);
    await Promise.allSettled([
      changeRole(demoted.ctx, { userId: second.userId, role: 'admin' }),
      changeRole(second.ctx, { userId: demoted.userId, role: 'admin' }),
      leaveTeam(left.ctx),
      leaveTeam(other.ctx),
    ]);
    for (const { teamId } of [demoted, left]) {
      const owners = await prisma.membership.findMany({ where: { teamId, role: 'owner' } });
      expect(owners).toHaveLength(1);
      const { ownerId } = await prisma.team.findUniqueOrThrow({ where: { id: teamId } });
      expect(ownerId).toBe(owners[0]?.userId);
    }
  });

  it('changes hands, and the one before is an admin who cannot take it back', async () => {
    const team = await makeTeam();
    const next = await makeMember(team, 'manager');
    await transferOwnership(team.ctx, next.userId);
    expect(await roleOf(team, next.userId)).toBe('owner');
    expect(await roleOf(team, team.userId)).toBe('admin');
    expect((await prisma.team.findUniqueOrThrow({ where: { id: team.teamId } })).ownerId).toBe(next.userId);
    await expect(transferOwnership(team.ctx, team.userId)).rejects.toMatchObject({ code: 'forbidden' });
  });

  it('lets admins change others but never make or touch an owner', async () => {
    const team = await makeTeam();
    const [admin, staff] = await Promise.all([makeMember(team, 'admin'), makeMember(team, 'staff')]);
    await changeRole(admin.ctx, { userId: staff.userId, role: 'manager' });
    expect(await roleOf(team, staff.userId)).toBe('manager');
    const promote = changeRole(admin.ctx, { userId: staff.userId, role: 'owner' });
    await expect(promote).rejects.toMatchObject({ code: 'forbidden' });
    const elsewhere = await makeTeam();
    await expect(changeRole(elsewhere.ctx, { userId: staff.userId, role: 'staff' })).rejects.toMatchObject({
      code: 'not_found',
    });
    await expect(listMembers(staff.ctx)).rejects.toMatchObject({ code: 'forbidden' });
  });
});

describe('who is removed', () => {
  it('is out with the next request of every browser and token, and lands in a team they still have', async () => {
    const team = await makeTeam();
    const member = await makeMember(team, 'admin');
    const session = await openSession(member.userId, { address: '10.0.0.1', userAgent: null });
    expect((await findSession(session))?.team_id).toBe(team.teamId);
    await removeMember(team.ctx, { userId: member.userId, staffOutcome: 'inactive', moveTo: null });
    expect((await findSession(session))?.team_id).not.toBe(team.teamId);
    expect(
      await prisma.apiToken.count({ where: { teamId: team.teamId, userId: member.userId, revokedAt: null } }),
    ).toBe(0);
    await expect(switchTeam(member.ctx, team.teamId)).rejects.toMatchObject({ code: 'not_found' });
    await prisma.membership.deleteMany({ where: { userId: member.userId } });
    expect(await findSession(session)).toBeNull();
  });

  it('leaves appointments behind that go to whoever is named, those of taken times excepted', async () => {
    const team = await makeTeam();
    const member = await makeMember(team, 'staff');
    const eventType = await makeEventType(team);
    await updateEventType(team.ctx, eventType.id, { staffIds: [team.staffId, member.staffId] });
    const at = (time: string, staffId: number) =>
      createEvent(team.ctx, {
        eventTypeId: eventType.id,
        startTime: new Date(`2031-03-04T${time}:00Z`),
        staffId,
        inviteeName: 'Nora',
        inviteeEmail: newEmail(),
      } as Parameters<typeof createEvent>[1]);
    await at('10:00', member.staffId);
    const taken = await at('12:00', member.staffId);
    await at('12:00', team.staffId);
    expect(await getRemovalFacts(team.ctx, member.userId)).toMatchObject({ eventCount: 2, tokenCount: 1 });
    const outcome = { userId: member.userId, staffOutcome: 'inactive', moveTo: team.staffId } as const;
    expect(await removeMember(team.ctx, outcome)).toEqual({ moved: 1, stayed: 1 });
    const stayed = await prisma.event.findFirstOrThrow({ where: { teamId: team.teamId, id: taken.id } });
    expect(stayed.staffId).toBe(member.staffId);
    const staff = await prisma.staff.findFirstOrThrow({ where: { teamId: team.teamId, id: member.staffId } });
    expect(staff).toMatchObject({ userId: null, isActive: false });
  });
});
