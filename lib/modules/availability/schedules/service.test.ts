import { describe, expect, it } from 'vitest';
import { prisma } from '@/lib/infra/db';
import { makeEventType, makeMember, makeTeam } from '@/lib/testing/factories';
import { createSchedule, listSchedules, listSchedulesInUse, updateSchedule } from './service';

const hours = { name: 'Own hours', timezone: 'UTC', rules: [] };

describe('schedules with their use', () => {
  it('are the schedules, with who uses them and how many event types do', async () => {
    const team = await makeTeam();
    const { id } = await createSchedule(team.ctx, hours);
    await prisma.staff.updateMany({ where: { id: team.staffId }, data: { scheduleId: id } });
    await makeEventType(team, { scheduleId: id });
    const rows = await listSchedulesInUse(team.ctx);
    expect(rows.map(({ use, isWritable, ...row }) => row)).toEqual(await listSchedules(team.ctx));
    expect(rows.map(({ use }) => use)).toEqual([
      { staff: [], eventTypes: 0 },
      { staff: [{ id: team.staffId, name: 'Jane Smith' }], eventTypes: 1 },
    ]);
    expect(rows.every(({ isWritable }) => isWritable)).toBe(true);
  });

  it('tell members of the staff role of themselves only, and which they may change', async () => {
    const team = await makeTeam();
    const member = await makeMember(team, 'staff');
    const own = await createSchedule(member.ctx, hours);
    const canChange = async () => {
      const row = (await listSchedulesInUse(member.ctx)).find(({ id }) => id === own.id);
      const change = updateSchedule(member.ctx, own.id, { name: 'Mine' });
      const isChanged = await change.then(
        () => true,
        () => false,
      );
      expect(isChanged).toBe(row?.isWritable);
      return isChanged;
    };
    const [usual] = await listSchedulesInUse(member.ctx);
    expect(usual).toMatchObject({ isDefault: true, isWritable: false });
    expect(await canChange()).toBe(true);
    await prisma.staff.updateMany({ where: { id: team.staffId }, data: { scheduleId: own.id } });
    expect(await canChange()).toBe(false);
    const [, shared] = await listSchedulesInUse(member.ctx);
    expect(shared?.use.staff.map(({ id }) => id)).toEqual([member.staffId]);
    await prisma.staff.updateMany({ where: { id: team.staffId }, data: { scheduleId: null } });
    await makeEventType(team, { scheduleId: own.id });
    expect(await canChange()).toBe(false);
  });
});
