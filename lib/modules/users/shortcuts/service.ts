import { invalid } from '@/lib/core/errors';
import type { Ctx } from '@/lib/infra/ctx';
import type { Shortcuts } from './rules';
import { keyProblems } from './schema';

/** Keeps how the acting user uses single keys, in every team; other settings stay. @throws invalid where two keys are one */
export async function saveShortcuts({ db, actor }: Ctx, shortcuts: Shortcuts): Promise<void> {
  const problems = keyProblems(shortcuts.keys);
  if (problems) throw invalid(problems);
  // One statement, so that two writes at once both count.
  await db.$executeRaw`
    UPDATE users SET settings = settings || jsonb_build_object('shortcuts', ${JSON.stringify(shortcuts)}::jsonb)
    WHERE id = ${actor.userId}`;
}
