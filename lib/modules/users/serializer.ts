import type { UserRow } from './service';

export function serializeUser({ id, name, email, phone, timezone, currentTeam }: UserRow) {
  return { id, name, email, phone, timezone, current_team: currentTeam };
}

export function serializeMe(user: UserRow) {
  return { user: serializeUser(user) };
}

export function serializeLogin({ token, user }: { token: string; user: UserRow }) {
  return { token, user: serializeUser(user) };
}
