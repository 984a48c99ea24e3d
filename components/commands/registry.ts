import { CalendarCheck, CalendarDays, CalendarRange, Columns3, type IconNode, Keyboard, List } from 'lucide';
import {
  allowed,
  type CreationItem,
  creation,
  footNavigation,
  type NavigationKey,
  navigation,
  settingsNavigation,
} from '@/components/layout/navigation';
import type { Ability } from '@/lib/core/abilities';
import type { ShortcutName } from '@/lib/modules/users/shortcuts/rules';

/** In the order of the palette. */
export const COMMAND_GROUPS = ['go', 'create', 'view', 'settings', 'help'] as const;
export type CommandGroup = (typeof COMMAND_GROUPS)[number];

type OwnWords = 'day' | 'week' | 'month' | 'agenda' | 'team' | 'help';

/** Where a command's words are found. */
export type CommandWords =
  | `shell.items.${NavigationKey}`
  | `shell.new_items.${CreationItem['key']}`
  | `palette.commands.${OwnWords}`;

/** Something one can have done from anywhere: it leads to an address, or opens the help. */
export interface Command {
  id: string;
  group: CommandGroup;
  words: CommandWords;
  icon: IconNode;
  /** Left out where the command opens the help. */
  href?: string;
  /** Pages on which "new" means this command. */
  areas?: readonly string[];
  /** The single key that does it: after the one of `go` for a command of that group. */
  key?: ShortcutName;
  /** Who lacks it does not see the command. */
  ability?: Ability;
}

const PAGE_SHORTCUTS: Partial<Record<NavigationKey, ShortcutName>> = {
  home: 'home',
  calendar: 'calendar',
  events: 'events',
  clients: 'clients',
  invoices: 'invoices',
  settings: 'settings',
};

const VIEW_ICONS = { day: CalendarCheck, week: CalendarRange, month: CalendarDays, agenda: List, team: Columns3 };

/** Every command there is. Menus, palette, shortcuts and help are all drawn from here and from the navigation it reads. */
export const commands: readonly Command[] = [
  ...[...navigation.flatMap(({ items }) => items), ...footNavigation].map(
    ({ key, href, icon, ability }): Command => ({
      id: `go:${key}`,
      group: 'go',
      words: `shell.items.${key}`,
      icon,
      href,
      ...(PAGE_SHORTCUTS[key] ? { key: PAGE_SHORTCUTS[key] } : {}),
      ...(ability ? { ability } : {}),
    }),
  ),
  ...creation.map(
    ({ key, href, areas, icon, ability }): Command => ({
      id: `new:${key}`,
      group: 'create',
      words: `shell.new_items.${key}`,
      icon,
      href,
      ...(areas ? { areas } : {}),
      ability,
    }),
  ),
  ...(Object.keys(VIEW_ICONS) as (keyof typeof VIEW_ICONS)[]).map(
    (view): Command => ({
      id: `view:${view}`,
      group: 'view',
      words: `palette.commands.${view}`,
      icon: VIEW_ICONS[view],
      href: `/dashboard/calendar?view=${view}`,
      ability: 'events:read',
    }),
  ),
  ...settingsNavigation.map(
    ({ key, href, icon, ability }): Command => ({
      id: `settings:${key}`,
      group: 'settings',
      words: `shell.items.${key}`,
      icon,
      href,
      ...(ability ? { ability } : {}),
    }),
  ),
  { id: 'help', group: 'help', words: 'palette.commands.help', icon: Keyboard, key: 'help' },
];

/** The commands of somebody with these abilities. */
export function commandsFor(abilities: readonly Ability[]): Command[] {
  return allowed(commands, new Set(abilities));
}

/** What the shortcuts of these commands need to know, small enough for every page. */
export interface ShortcutTargets {
  /** Addresses by the name of the shortcut that leads there. */
  pages: Partial<Record<ShortcutName, string>>;
  /** `[area, address]` of what "new" means on the pages of an area. */
  news: [string, string][];
}

export function targetsOf(known: readonly Command[]): ShortcutTargets {
  const withKey = known.flatMap(({ key, href }) => (key && href ? [[key, href]] : []));
  const news = known.flatMap(({ areas = [], href }) =>
    href ? areas.map((area): [string, string] => [area, href]) : [],
  );
  return { pages: Object.fromEntries(withKey), news };
}
