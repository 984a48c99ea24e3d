/** What a token or a role may do. A role is a set of abilities; a token narrows its user's role. */
export const ABILITIES = [
  'events:read',
  'events:write',
  'clients:read',
  'clients:write',
  'event-types:read',
  'event-types:write',
  'locations:read',
  'locations:write',
  'staff:read',
  'staff:write',
  'availability:read',
  'availability:write',
  'extras:read',
  'extras:write',
  'coupons:read',
  'coupons:write',
  'workflows:read',
  'workflows:write',
  'invoices:read',
  'invoices:write',
  'transactions:read',
  'transactions:write',
  'taxes:read',
  'taxes:write',
  'webhooks:read',
  'webhooks:write',
  'tokens:read',
  'tokens:write',
  'team:read',
  'team:write',
] as const;

export type Ability = (typeof ABILITIES)[number];
export type Role = 'owner' | 'admin' | 'manager' | 'staff';

const MANAGER_CANNOT = new Set<Ability>([
  'invoices:write',
  'transactions:write',
  'taxes:write',
  'webhooks:read',
  'webhooks:write',
  'tokens:read',
  'tokens:write',
  'team:write',
]);

const ROLE_ABILITIES: Record<Role, ReadonlySet<Ability>> = {
  owner: new Set(ABILITIES),
  admin: new Set(ABILITIES),
  manager: new Set(ABILITIES.filter((ability) => !MANAGER_CANNOT.has(ability))),
  staff: new Set<Ability>([
    'events:read',
    'events:write',
    'clients:read',
    'event-types:read',
    'locations:read',
    'staff:read',
    // Of themselves only: the services see to it.
    'staff:write',
    'availability:read',
    'availability:write',
    'extras:read',
    'team:read',
  ]),
};

/** The abilities of a role, narrowed by a token's list (`*` narrows nothing; unknown names grant nothing). */
export function effectiveAbilities(role: Role, granted: readonly string[]): ReadonlySet<Ability> {
  const ofRole = ROLE_ABILITIES[role];
  if (granted.includes('*')) return ofRole;
  return new Set([...ofRole].filter((ability) => granted.includes(ability)));
}
