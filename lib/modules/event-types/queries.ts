import type { Prisma } from '@/prisma/generated/client';

export const EVENT_TYPE_COLUMNS = {
  id: true,
  name: true,
  slug: true,
  description: true,
  kind: true,
  durationMinutes: true,
  incrementMinutes: true,
  bufferBeforeMinutes: true,
  bufferAfterMinutes: true,
  minimumNoticeMinutes: true,
  maximumAdvanceDays: true,
  dailyLimit: true,
  capacity: true,
  cancellationWindowHours: true,
  color: true,
  locationType: true,
  requiresPayment: true,
  price: true,
  currency: true,
  isActive: true,
  scheduleId: true,
  createdAt: true,
  staff: { select: { staffId: true }, where: { staff: { deletedAt: null } }, orderBy: { staffId: 'asc' } },
  locations: { select: { locationId: true }, where: { location: { deletedAt: null } }, orderBy: { locationId: 'asc' } },
  extras: { select: { extraId: true }, where: { extra: { deletedAt: null } }, orderBy: { extraId: 'asc' } },
  questions: {
    select: { id: true, label: true, type: true, options: true, isRequired: true },
    where: { deletedAt: null },
    orderBy: [{ position: 'asc' }, { id: 'asc' }],
  },
} as const satisfies Prisma.EventTypeSelect;

export type EventTypeRow = Prisma.EventTypeGetPayload<{ select: typeof EVENT_TYPE_COLUMNS }>;
