import type { Role } from '@/lib/core/abilities';

/** From the one who may everything to the one who may least. */
export const ROLES = ['owner', 'admin', 'manager', 'staff'] as const satisfies readonly Role[];

const GRANTS: Record<Role, readonly Role[]> = {
  owner: ROLES,
  admin: ['admin', 'manager', 'staff'],
  manager: [],
  staff: [],
};

/** The roles a member may give to others, and whose members they may change or remove. Only owners reach owners. */
export function grantableRoles(role: Role): readonly Role[] {
  return GRANTS[role];
}

export function canManage(actor: Role, target: Role): boolean {
  return GRANTS[actor].includes(target);
}

/** Days that an invitation can be accepted. */
export const INVITATION_DAYS = 7;

export type InvitationState = 'open' | 'expired' | 'accepted' | 'revoked';

interface InvitationTimes {
  expiresAt: Date;
  acceptedAt: Date | null;
  revokedAt: Date | null;
}

export function invitationState({ expiresAt, acceptedAt, revokedAt }: InvitationTimes, now: Date): InvitationState {
  if (acceptedAt) return 'accepted';
  if (revokedAt) return 'revoked';
  return expiresAt <= now ? 'expired' : 'open';
}
