import type { Prisma } from '@/prisma/generated/client';

export const EXTRA_COLUMNS = {
  id: true,
  name: true,
  description: true,
  price: true,
  currency: true,
  durationMinutes: true,
  maxQuantity: true,
  isRequired: true,
  isActive: true,
  createdAt: true,
  eventTypes: {
    select: { eventTypeId: true },
    where: { eventType: { deletedAt: null } },
    orderBy: { eventTypeId: 'asc' },
  },
} as const satisfies Prisma.ExtraSelect;

export type ExtraRow = Prisma.ExtraGetPayload<{ select: typeof EXTRA_COLUMNS }>;
