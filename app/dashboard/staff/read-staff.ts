import 'server-only';
import type { Ctx } from '@/lib/infra/ctx';
import type { RosterEntry } from '@/lib/modules/staff/roster/service';
import { readStaffRoster } from '@/lib/web/team-reads';
import type { CatalogRead } from '../catalog-csv';
import { type StaffRowView, toStaffRow } from './staff-view';

export async function readStaff(ctx: Ctx, locale: string): Promise<CatalogRead<RosterEntry, StaffRowView>> {
  const { staff, eventTypes, schedules, members } = await readStaffRoster(ctx);
  const { role, staffId } = ctx.actor;
  const context = {
    locale,
    serviceNames: new Map(eventTypes.map(({ id, name }) => [id, name])),
    scheduleNames: new Map(schedules.map(({ id, name }) => [id, name])),
    members: new Map(members.map((member) => [member.id, member])),
    isOpen: (id: number) => role !== 'staff' || id === staffId,
  };
  return { records: staff, rows: staff.map((one) => toStaffRow(one, context)) };
}
