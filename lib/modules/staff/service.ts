import type { Ctx } from '@/lib/infra/ctx';
import type { Db } from '@/lib/infra/db';
import type { Staff } from '@/prisma/generated/client';

const STAFF_COLUMNS = { id: true, name: true, email: true, color: true, isActive: true, userId: true } as const;

export type StaffRow = Pick<Staff, keyof typeof STAFF_COLUMNS>;

/** The team's staff in the order they were added. */
export function listStaff({ db, teamId }: Ctx): Promise<StaffRow[]> {
  return db.staff.findMany({ where: { teamId, deletedAt: null }, orderBy: { id: 'asc' }, select: STAFF_COLUMNS });
}

interface NewStaff {
  teamId: number;
  name: string;
  email: string | null;
  userId?: number | null;
  color?: string;
  scheduleId?: number | null;
}

/** Adds someone who can be booked, with the resource that their bookings claim. */
export async function addStaff(db: Db, { teamId, ...staff }: NewStaff): Promise<{ id: number }> {
  const resource = await db.resource.create({ data: { teamId, kind: 'staff' }, select: { id: true } });
  return db.staff.create({ data: { teamId, resourceId: resource.id, ...staff }, select: { id: true } });
}
