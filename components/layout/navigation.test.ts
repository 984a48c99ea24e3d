import { describe, expect, it } from 'vitest';
import { type Ability, effectiveAbilities } from '@/lib/core/abilities';
import { allowed, creation, navigation, settingsNavigation } from './navigation';
import { isCurrent } from './navigation-path';

describe('navigation', () => {
  it('leaves out what a role may not use', () => {
    const staff = effectiveAbilities('staff', ['*']);
    expect(allowed(settingsNavigation, staff).map((item) => item.key)).toEqual(['profile', 'security']);
    expect(allowed(creation, staff).map((item) => item.key)).toEqual(['event', 'block']);
    expect(allowed(navigation[0]?.items ?? [], new Set<Ability>()).map((item) => item.key)).toEqual(['home']);
  });

  it('marks an area for every address below it, and the start page only for itself', () => {
    expect(isCurrent('/dashboard/clients/42', '/dashboard/clients')).toBe(true);
    expect(isCurrent('/dashboard/clients-old', '/dashboard/clients')).toBe(false);
    expect(isCurrent('/dashboard/clients', '/dashboard')).toBe(false);
    expect(isCurrent('/dashboard/finance/invoices', '/dashboard/finance')).toBe(false);
    expect(isCurrent('/dashboard', '/dashboard')).toBe(true);
  });
});
