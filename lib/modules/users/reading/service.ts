import type { Ctx } from '@/lib/infra/ctx';
import { prisma } from '@/lib/infra/db';
import { type ReadingStyle, storedReadingStyle } from './schema';

/** How a user reads times, weeks and tables. */
export async function findReadingStyle(userId: number): Promise<ReadingStyle> {
  const user = await prisma.user.findUnique({ where: { id: userId }, select: { settings: true } });
  return storedReadingStyle.parse(user?.settings ?? {});
}

/** Keeps the acting user's choice; their other settings stay as they are. Tables that had rows of another height follow. */
export async function saveReadingStyle({ db, actor }: Ctx, style: ReadingStyle): Promise<void> {
  const chosen = JSON.stringify({ clock: style.clock, week_start: style.weekStart, density: style.density });
  await db.$executeRaw`UPDATE users SET settings = settings || ${chosen}::jsonb ||
    CASE WHEN coalesce(settings ->> 'density', 'comfortable') <> ${style.density} AND jsonb_typeof(settings -> 'tables') = 'object'
      THEN (SELECT jsonb_build_object('tables', coalesce(jsonb_object_agg(name, look - 'density'), '{}'))
        FROM jsonb_each(settings -> 'tables') AS one(name, look) WHERE jsonb_typeof(look) = 'object')
      ELSE '{}' END
    WHERE id = ${actor.userId}`;
}
