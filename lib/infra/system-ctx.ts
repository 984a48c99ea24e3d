import type { TeamId } from '@/lib/core/ids';
import type { Ctx } from './ctx';
import { prisma } from './db';

const COLUMNS = { name: true, slug: true, timezone: true, currency: true, locale: true } as const;

/** For work that nobody asked for, as what the worker does by the clock. Null when there is no such team any more. */
export async function systemCtx(teamId: number): Promise<Ctx | null> {
  const team = await prisma.team.findUnique({ where: { id: teamId }, select: COLUMNS });
  if (!team) return null;
  return {
    teamId: teamId as TeamId,
    team,
    actor: { kind: 'system', userId: 0, name: 'Openslot', role: 'owner', abilities: new Set(), staffId: null },
    db: prisma,
    now: new Date(),
  };
}
