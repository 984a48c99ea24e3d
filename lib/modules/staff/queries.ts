import type { Prisma } from '@/prisma/generated/client';

export const STAFF_COLUMNS = {
  id: true,
  name: true,
  email: true,
  phone: true,
  timezone: true,
  color: true,
  dailyLimit: true,
  isActive: true,
  createdAt: true,
  userId: true,
  scheduleId: true,
  eventTypes: {
    select: { eventTypeId: true },
    where: { eventType: { deletedAt: null } },
    orderBy: { eventTypeId: 'asc' },
  },
} as const satisfies Prisma.StaffSelect;

export type StaffRow = Prisma.StaffGetPayload<{ select: typeof STAFF_COLUMNS }>;
