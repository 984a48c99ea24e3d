import type { Ctx } from '@/lib/infra/ctx';
import { prisma } from '@/lib/infra/db';
import { type ReadingStyle, storedReadingStyle } from './schema';

/** How a user reads times and weeks. */
export async function findReadingStyle(userId: number): Promise<ReadingStyle> {
  const user = await prisma.user.findUnique({ where: { id: userId }, select: { settings: true } });
  return storedReadingStyle.parse(user?.settings ?? {});
}

/** Keeps the acting user's choice; their other settings stay as they are. */
export async function saveReadingStyle({ db, actor }: Ctx, { clock, weekStart }: ReadingStyle): Promise<void> {
  const chosen = JSON.stringify({ clock, week_start: weekStart });
  await db.$executeRaw`UPDATE users SET settings = settings || ${chosen}::jsonb WHERE id = ${actor.userId}`;
}
