import type { TeamRow } from './service';

export function serializeUpdatedTeam({ id, name, slug }: TeamRow) {
  return { id, name, slug };
}

export function serializeTeam(team: TeamRow) {
  return {
    ...serializeUpdatedTeam(team),
    timezone: team.timezone,
    currency: team.currency,
    locale: team.locale,
    owner: team.owner,
    users: team.memberships.map(({ role, user }) => ({ ...user, role })),
  };
}
