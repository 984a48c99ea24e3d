import type { Ctx } from '@/lib/infra/ctx';
import { statement } from '@/lib/infra/sql';
import type { TransactionScope } from '../queries';

export interface ScopeNames {
  event_type: string | null;
  staff: string | null;
  location: string | null;
}

const selectNames = statement<ScopeNames>(`SELECT
     (SELECT name FROM event_types WHERE team_id = $1 AND id = $2) AS event_type,
     (SELECT name FROM staff WHERE team_id = $1 AND id = $3) AS staff,
     (SELECT name FROM locations WHERE team_id = $1 AND id = $4) AS location`);

export async function selectScopeNames({ teamId }: Ctx, scope: TransactionScope): Promise<ScopeNames> {
  const { eventTypeId = null, staffId = null, locationId = null } = scope;
  const [names] = await selectNames(teamId, eventTypeId, staffId, locationId);
  if (!names) throw new Error('reading names returned no row');
  return names;
}
