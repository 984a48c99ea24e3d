import { assertAbility, type Ctx } from '@/lib/infra/ctx';
import { type HoursChoicesRow, selectHoursChoices } from './queries';

/** What the hours of an event type are chosen from and explained with, in one statement. @throws forbidden */
export async function readHoursChoices(ctx: Ctx, eventTypeId: number): Promise<HoursChoicesRow> {
  assertAbility(ctx, 'event-types:write');
  const [row] = await selectHoursChoices(ctx.teamId, eventTypeId);
  if (!row) throw new Error('reading the choices returned no row');
  return row;
}
