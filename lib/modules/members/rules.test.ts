import { describe, expect, it } from 'vitest';
import { canManage, grantableRoles, invitationState, ROLES } from './rules';

describe('roles', () => {
  it('are given by owners and admins only, and nobody makes or touches an owner but an owner', () => {
    expect(grantableRoles('owner')).toEqual(ROLES);
    expect(grantableRoles('admin')).not.toContain('owner');
    expect(canManage('admin', 'owner')).toBe(false);
    for (const role of ROLES) {
      expect(canManage('manager', role)).toBe(false);
      expect(canManage('staff', role)).toBe(false);
    }
  });
});

describe('an invitation', () => {
  const now = new Date('2026-03-02T10:00:00Z');
  const later = new Date('2026-03-02T10:00:01Z');
  const fresh = { expiresAt: later, acceptedAt: null, revokedAt: null };

  it('is open until its last moment, used up by the first who accepts, and ended by whoever revokes it', () => {
    expect(invitationState(fresh, now)).toBe('open');
    expect(invitationState({ ...fresh, expiresAt: now }, now)).toBe('expired');
    expect(invitationState({ ...fresh, acceptedAt: now }, later)).toBe('accepted');
    expect(invitationState({ ...fresh, revokedAt: now }, now)).toBe('revoked');
  });
});
