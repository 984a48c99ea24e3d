import {
  ArrowLeftRight,
  Ban,
  BookOpen,
  CalendarDays,
  ChartColumn,
  CirclePlus,
  Clock,
  FileText,
  House,
  type IconNode,
  IdCard,
  Layers,
  ListChecks,
  MapPin,
  Percent,
  Settings,
  ShieldCheck,
  SlidersHorizontal,
  TicketPercent,
  UsersRound,
  Workflow,
} from 'lucide';
import type { Ability } from '@/lib/core/abilities';

/** Keys of `shell.items`. */
export type NavigationKey =
  | 'home'
  | 'calendar'
  | 'events'
  | 'clients'
  | 'event_types'
  | 'availability'
  | 'staff'
  | 'locations'
  | 'extras'
  | 'coupons'
  | 'workflows'
  | 'finance'
  | 'invoices'
  | 'transactions'
  | 'taxes'
  | 'settings'
  | 'profile'
  | 'security'
  | 'team'
  | 'members'
  | 'tokens'
  | 'outbox'
  | 'docs';

export interface NavigationItem {
  key: NavigationKey;
  href: string;
  icon: IconNode;
  /** Every address below this one belongs to the item; the href itself when left out. */
  area?: string;
  /** Who lacks it does not see the item. */
  ability?: Ability;
}

export interface NavigationSection {
  /** A section without a title stands at the top. */
  title?: 'setup' | 'finance';
  items: readonly NavigationItem[];
}

const settings: NavigationItem = {
  key: 'settings',
  href: '/dashboard/settings/profile',
  area: '/dashboard/settings',
  icon: Settings,
};

/** The pages of the dashboard, in the order of the side bar; menus, bars and tabs are all drawn from here. */
export const navigation: readonly NavigationSection[] = [
  {
    items: [
      { key: 'home', href: '/dashboard', icon: House },
      { key: 'calendar', href: '/dashboard/calendar', icon: CalendarDays, ability: 'events:read' },
      { key: 'events', href: '/dashboard/events', icon: ListChecks, ability: 'events:read' },
      { key: 'clients', href: '/dashboard/clients', icon: UsersRound, ability: 'clients:read' },
    ],
  },
  {
    title: 'setup',
    items: [
      { key: 'event_types', href: '/dashboard/event-types', icon: Layers, ability: 'event-types:read' },
      { key: 'availability', href: '/dashboard/availability', icon: Clock, ability: 'availability:read' },
      { key: 'staff', href: '/dashboard/staff', icon: IdCard, ability: 'staff:read' },
      { key: 'locations', href: '/dashboard/locations', icon: MapPin, ability: 'locations:read' },
      { key: 'extras', href: '/dashboard/extras', icon: CirclePlus, ability: 'extras:read' },
      { key: 'coupons', href: '/dashboard/coupons', icon: TicketPercent, ability: 'coupons:read' },
      { key: 'workflows', href: '/dashboard/workflows', icon: Workflow, ability: 'workflows:read' },
    ],
  },
  {
    title: 'finance',
    items: [
      { key: 'finance', href: '/dashboard/finance', icon: ChartColumn, ability: 'transactions:read' },
      { key: 'invoices', href: '/dashboard/finance/invoices', icon: FileText, ability: 'invoices:read' },
      {
        key: 'transactions',
        href: '/dashboard/finance/transactions',
        icon: ArrowLeftRight,
        ability: 'transactions:read',
      },
      { key: 'taxes', href: '/dashboard/finance/taxes', icon: Percent, ability: 'taxes:read' },
    ],
  },
];

/** What stands at the foot of the side bar. */
export const footNavigation: readonly NavigationItem[] = [settings, { key: 'docs', href: '/docs/api', icon: BookOpen }];

/** The tabs of the settings. */
export const settingsNavigation: readonly NavigationItem[] = [
  { key: 'profile', href: '/dashboard/settings/profile', icon: SlidersHorizontal },
  { key: 'security', href: '/dashboard/settings/security', icon: ShieldCheck },
  { key: 'team', href: '/dashboard/settings/team', icon: SlidersHorizontal, ability: 'team:write' },
  { key: 'members', href: '/dashboard/settings/members', icon: SlidersHorizontal, ability: 'team:write' },
  { key: 'tokens', href: '/dashboard/settings/tokens', icon: SlidersHorizontal, ability: 'tokens:read' },
  { key: 'outbox', href: '/dashboard/settings/outbox', icon: SlidersHorizontal, ability: 'team:write' },
];

export interface CreationItem {
  key: 'event' | 'client' | 'invoice' | 'event_type' | 'location' | 'block';
  href: string;
  /** Pages on which "new" means this. */
  areas?: readonly string[];
  icon: IconNode;
  ability: Ability;
}

/** What the New menu offers. */
export const creation: readonly CreationItem[] = [
  {
    key: 'event',
    href: '/dashboard/calendar?new=1',
    areas: ['/dashboard/calendar', '/dashboard/events'],
    icon: CalendarDays,
    ability: 'events:write',
  },
  {
    key: 'client',
    href: '/dashboard/clients?new=1',
    areas: ['/dashboard/clients'],
    icon: UsersRound,
    ability: 'clients:write',
  },
  {
    key: 'invoice',
    href: '/dashboard/finance/invoices/new',
    areas: ['/dashboard/finance/invoices'],
    icon: FileText,
    ability: 'invoices:write',
  },
  {
    key: 'event_type',
    href: '/dashboard/event-types/new',
    areas: ['/dashboard/event-types'],
    icon: Layers,
    ability: 'event-types:write',
  },
  {
    key: 'location',
    href: '/dashboard/locations/new',
    areas: ['/dashboard/locations'],
    icon: MapPin,
    ability: 'locations:write',
  },
  { key: 'block', href: '/dashboard/calendar?block=1', icon: Ban, ability: 'availability:write' },
];

/** The items a role may use; the others are absent, not greyed. */
export function allowed<Item extends { ability?: Ability }>(
  items: readonly Item[],
  abilities: ReadonlySet<Ability>,
): Item[] {
  return items.filter((item) => !item.ability || abilities.has(item.ability));
}
